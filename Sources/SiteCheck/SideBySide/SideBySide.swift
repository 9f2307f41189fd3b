package import SiteModel

/// The two versions of a page laid side by side, part by part, as far as it can be told without
/// their words what belongs together.
///
/// What one version lacks stands alone, up to the next heading in one row; a paragraph that was split
/// stands beside both halves.
package struct SideBySide: Sendable {
  /// What stands beside each other.
  package struct Row: Sendable {
    /// In the order of each version; none where it lacks what the other has.
    package let parts: PerEdition<[TextPart]>

    /// The only version that has anything here; nil where both have.
    package var onlyEdition: Edition? {
      switch (parts.english.isEmpty, parts.norwegian.isEmpty) {
      case (false, true): .english
      case (true, false): .norwegian
      default: nil
      }
    }

    /// Whether both have parts here, but not of the same kinds in the same order.
    package var isBuiltDifferently: Bool {
      onlyEdition == nil && parts.english.map(\.kind) != parts.norwegian.map(\.kind)
    }
  }

  /// The texts of front matter, then the body.
  package let rows: [Row]

  /// One of the versions may be missing.
  package init(_ twins: MadeTwins) {
    let fields = FrontText.allCases.compactMap { text -> Row? in
      let parts = PerEdition { edition in
        twins[edition].flatMap { TextPart.field(text, of: $0) }.map { [$0] } ?? []
      }
      return parts.english.isEmpty && parts.norwegian.isEmpty ? nil : Row(parts: parts)
    }
    rows = fields + Self.rows(of: twins)
  }
}

extension SideBySide {
  private static func rows(of twins: MadeTwins) -> [Row] {
    let parts = PerEdition { twins[$0].map { TextPart.parts(of: $0.text) } ?? [] }
    guard let english = twins.english?.text, let norwegian = twins.norwegian?.text else {
      return LaidParts.sections(of: parts).map { $0.row(of: parts) }
    }
    let steps = BlockAlignment(english, norwegian).steps(count: english.blocks.count)
    return LaidParts.laid(steps, parts).map { $0.row(of: parts) }
  }
}

/// Some parts of each version that belong together.
private struct LaidParts {
  private var ranges: PerEdition<Range<Int>>

  /// Of a page with one version: what stands below each heading.
  static func sections(of parts: PerEdition<[TextPart]>) -> [LaidParts] {
    let all = Edition.allCases.flatMap { edition in
      parts[edition].indices.map { index in
        LaidParts(ranges: PerEdition { $0 == edition ? index..<(index + 1) : 0..<0 })
      }
    }
    return all.reduce(into: []) { laid, next in
      if next.begins(parts) || laid.isEmpty {
        laid.append(next)
      } else {
        laid[laid.count - 1].take(next)
      }
    }
  }

  /// The parts whose blocks belong together, in the order of the text.
  static func laid(_ steps: [Pairing.Step], _ parts: PerEdition<[TextPart]>) -> [LaidParts] {
    let numbers = PerEdition { edition in
      parts[edition].enumerated().flatMap { index, part in part.texts.map { _ in index } }
    }
    return steps.reduce(into: []) { laid, step in
      let next = LaidParts(
        ranges: PerEdition(
          english: numbers.english.parts(of: step.first),
          norwegian: numbers.norwegian.parts(of: step.second)))
      if let last = laid.last, last.overlaps(next) || last.goesOn(in: next, parts) {
        laid[laid.count - 1].take(next)
      } else {
        laid.append(next)
      }
    }
  }

  func row(of parts: PerEdition<[TextPart]>) -> SideBySide.Row {
    SideBySide.Row(parts: PerEdition { Array(parts[$0][ranges[$0]]) })
  }
}

extension LaidParts {
  /// The only version that has something here.
  private var onlyEdition: Edition? {
    Edition.allCases.first { ranges[$0.other].isEmpty && !ranges[$0].isEmpty }
  }

  /// Whether the parts begin with a heading.
  private func begins(_ parts: PerEdition<[TextPart]>) -> Bool {
    Edition.allCases.contains { edition in
      ranges[edition].first.map { parts[edition][$0].isHeading } ?? false
    }
  }

  /// Whether cells of the same row of a table stand in both.
  private func overlaps(_ next: LaidParts) -> Bool {
    Edition.allCases.contains { ranges[$0].overlaps(next.ranges[$0]) }
  }

  /// Whether the same version alone has what follows, and it is no new section.
  private func goesOn(in next: LaidParts, _ parts: PerEdition<[TextPart]>) -> Bool {
    onlyEdition != nil && onlyEdition == next.onlyEdition && !next.begins(parts)
  }

  private mutating func take(_ next: LaidParts) {
    ranges = PerEdition { edition in
      let (own, others) = (ranges[edition], next.ranges[edition])
      if others.isEmpty { return own }
      return own.isEmpty ? others : own.lowerBound..<Swift.max(own.upperBound, others.upperBound)
    }
  }
}

extension [Int] {
  /// The parts that some blocks belong to.
  fileprivate func parts(of blocks: Range<Int>) -> Range<Int> {
    guard let first = blocks.first, let last = blocks.last else { return 0..<0 }
    return self[first]..<(self[last] + 1)
  }
}
