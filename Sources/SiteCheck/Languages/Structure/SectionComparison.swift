internal import SiteModel

/// Compares what a section of each version is built of, from the outside in.
///
/// What lies in an element that the other version lacks is not told as well.
struct SectionComparison {
  private let trees: PerEdition<StructureTree>
  private let sections: PerEdition<Int>
  /// At most one of each kind, in the order of the kinds.
  private(set) var differences: [StructureDifference] = []
  /// The elements without a counterpart.
  private var alone = PerEdition<Set<Int>>(english: [], norwegian: [])

  /// `sections` says how many headings stand before the section in each version.
  init(of sections: PerEdition<Int>, _ trees: PerEdition<StructureTree>) {
    self.trees = trees
    self.sections = sections
    for family in Self.containers {
      compare(
        family, trees.english.roots(family, of: sections.english),
        trees.norwegian.roots(family, of: sections.norwegian))
    }
    let alone = alone
    func leaves(_ family: StructureFamily) -> PerEdition<[Int]> {
      PerEdition { trees[$0].leaves(family, of: sections[$0], outside: alone[$0]) }
    }
    compareImages(leaves(.image))
    compareCode(leaves(.code))
    compareMarks(leaves(.mark))
  }
}

extension SectionComparison {
  /// What is compared from the outside in.
  private static let containers: [StructureFamily] = [.list, .table, .quote]
  private static let gap = 9

  private mutating func tell(
    _ family: StructureFamily, _ element: Int, in edition: Edition, _ what: StructureDifference.What
  ) {
    guard !differences.contains(where: { $0.family == family }) else { return }
    differences.append(
      StructureDifference(
        family: family, element: element, edition: edition, what: what, sections: sections))
  }

  private mutating func tellLacking(_ family: StructureFamily, _ element: Int, in edition: Edition)
  {
    tell(family, element, in: edition, .lacking)
    alone[edition].insert(element)
  }

  /// Compares the lists, the tables or the quotes that lie side by side in one place.
  private mutating func compare(_ family: StructureFamily, _ english: [Int], _ norwegian: [Int]) {
    let steps = Pairing.steps(english.count, norwegian.count) { a, b in
      guard let first = a.first, let second = b.first else { return Self.gap }
      return unlikeness(english[first], norwegian[second])
    }
    for step in steps {
      switch (step.first.first, step.second.first) {
      case (let first?, let second?): compare(family, english[first], norwegian[second])
      case (let first?, nil): tellLacking(family, english[first], in: .english)
      case (nil, let second?): tellLacking(family, norwegian[second], in: .norwegian)
      case (nil, nil): continue
      }
    }
  }

  private func unlikeness(_ english: Int, _ norwegian: Int) -> Int {
    let (own, other) = (trees.english, trees.norwegian)
    let parts = abs(
      own.parts(.part, of: english).count - other.parts(.part, of: norwegian).count)
    return own.traits(of: english).unlikeness(to: other.traits(of: norwegian)) / 2
      + (own[english].kind == other[norwegian].kind ? 0 : 3)
      + (parts == 0 ? 0 : Swift.min(6, parts + 2))
  }

  /// Compares two elements that belong together.
  private mutating func compare(_ family: StructureFamily, _ english: Int, _ norwegian: Int) {
    let parts = PerEdition(
      english: trees.english.parts(.part, of: english),
      norwegian: trees.norwegian.parts(.part, of: norwegian))
    let areAlike = trees.english[english].kind == trees.norwegian[norwegian].kind
    if family != .quote, parts.english.count != parts.norwegian.count {
      compare(family, english, norwegian, unequal: parts)
    } else if !areAlike {
      tell(family, norwegian, in: .norwegian, .unlike(twin: english))
    }
    if family == .quote {
      compareInside(english, norwegian)
    } else if parts.english.count == parts.norwegian.count {
      compare(family, equal: parts, rowsAreComparable: areAlike)
    }
  }

  private mutating func compareInside(_ english: Int, _ norwegian: Int) {
    for family in Self.containers {
      compare(
        family, trees.english.parts(family, of: english),
        trees.norwegian.parts(family, of: norwegian))
    }
  }

  /// Parts may stand in another order: only those that none is like are compared in theirs.
  private mutating func compare(
    _ family: StructureFamily, equal parts: PerEdition<[Int]>, rowsAreComparable: Bool
  ) {
    var open = parts.norwegian
    let left = parts.english.filter { part in
      let twin = open.firstIndex { trees.english.isAlike(part, $0, in: trees.norwegian) }
      if let twin { open.remove(at: twin) }
      return twin == nil
    }
    for (english, norwegian) in zip(left, open) {
      if rowsAreComparable, trees.english[english].kind != trees.norwegian[norwegian].kind {
        tell(family, norwegian, in: .norwegian, .unlike(twin: english))
      }
      compareInside(english, norwegian)
    }
  }

  /// Tells of two lists or tables which parts one of them lacks, and compares the others.
  private mutating func compare(
    _ family: StructureFamily, _ english: Int, _ norwegian: Int, unequal parts: PerEdition<[Int]>
  ) {
    let edition: Edition = parts.english.count > parts.norwegian.count ? .english : .norwegian
    let (element, twin) = edition == .english ? (english, norwegian) : (norwegian, english)
    let (long, short) = (parts[edition], parts[edition.other])
    let (own, other) = (trees[edition], trees[edition.other])
    let steps = Pairing.steps(long.count, short.count) { a, b in
      // Every part of the shorter one has its counterpart.
      guard let first = a.first, let second = b.first else { return b.isEmpty ? 0 : 1_000 }
      // The row that names the columns is the first in both.
      if family == .table, (first == 0) != (second == 0) { return nil }
      return own.traits(of: long[first]).unlikeness(to: other.traits(of: short[second]))
    }
    let surplus = steps.filter(\.second.isEmpty).compactMap(\.first.first)
    guard let first = surplus.first else { return }
    // Before the first surplus part, both have the same parts.
    tell(
      family, element, in: edition,
      .longer(
        than: .init(
          twin: twin, part: long[first], previous: first == 0 ? nil : short[first - 1])))
    alone[edition].formUnion(surplus.map { long[$0] })
    for step in steps {
      guard let first = step.first.first, let second = step.second.first else { continue }
      let pair = (long[first], short[second])
      if edition == .english {
        compareInside(pair.0, pair.1)
      } else {
        compareInside(pair.1, pair.0)
      }
    }
  }
}

extension SectionComparison {
  /// Pictures may stand in another order.
  private mutating func compareImages(_ images: PerEdition<[Int]>) {
    var open = images.english
    let left = images.norwegian.filter { image in
      let source = trees.norwegian.image(image).commonSource
      let twin = open.firstIndex { trees.english.image($0).commonSource == source }
      if let twin { open.remove(at: twin) }
      return twin == nil
    }
    if let norwegian = left.first, let english = open.first {
      tell(.image, norwegian, in: .norwegian, .unlike(twin: english))
    } else if let norwegian = left.first {
      tell(.image, norwegian, in: .norwegian, .lacking)
    } else if let english = open.first {
      tell(.image, english, in: .english, .lacking)
    }
  }

  private mutating func compareCode(_ codes: PerEdition<[Int]>) {
    let texts = PerEdition { edition in
      codes[edition].map { CodeText(trees[edition].code($0)) }
    }
    let steps = Pairing.steps(texts.english.count, texts.norwegian.count) { a, b in
      guard let first = a.first, let second = b.first else { return Self.gap }
      let (own, other) = (texts.english[first], texts.norwegian[second])
      return (own.name == other.name ? 0 : 6) + (own.isAlike(other) ? 0 : 3)
    }
    for step in steps {
      switch (step.first.first, step.second.first) {
      case (let first?, let second?):
        guard !texts.english[first].isAlike(texts.norwegian[second]) else { continue }
        tell(
          .code, codes.norwegian[second], in: .norwegian, .unlike(twin: codes.english[first]))
      case (let first?, nil): tell(.code, codes.english[first], in: .english, .lacking)
      case (nil, let second?): tell(.code, codes.norwegian[second], in: .norwegian, .lacking)
      case (nil, nil): continue
      }
    }
  }

  /// The marks of footnotes are told apart by the texts that they stand in.
  private mutating func compareMarks(_ marks: PerEdition<[Int]>) {
    guard marks.english.count != marks.norwegian.count else { return }
    let traits = PerEdition { edition in
      marks[edition].map { trees[edition].traits(aroundMark: $0) }
    }
    let steps = Pairing.steps(marks.english.count, marks.norwegian.count) { a, b in
      guard let first = a.first, let second = b.first else { return Self.gap }
      return traits.english[first].unlikeness(to: traits.norwegian[second])
    }
    for step in steps {
      if let first = step.first.first, step.second.isEmpty {
        tell(.footnote, marks.english[first], in: .english, .lacking)
      } else if let second = step.second.first, step.first.isEmpty {
        tell(.footnote, marks.norwegian[second], in: .norwegian, .lacking)
      }
    }
  }
}

extension StructureTree {
  /// The text that a mark stands in, and that of its footnote.
  fileprivate func traits(aroundMark mark: Int) -> BlockTraits {
    let block = self[mark].blocks.lowerBound
    let around = traits.indices.contains(block) ? [traits[block]] : []
    return BlockTraits(joining: around + footnoteTraits(ofMark: mark))
  }

  private func footnoteTraits(ofMark mark: Int) -> [BlockTraits] {
    guard case .footnoteMark(let number) = self[mark].kind else { return [] }
    let footnotes = text.structure.elements.filter { $0.kind == .footnote }
    return footnotes.indices.contains(number - 1) ? Array(traits[footnotes[number - 1].blocks]) : []
  }
}
