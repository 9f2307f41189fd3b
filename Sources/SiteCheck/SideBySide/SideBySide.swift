package import SiteModel

/// The two versions of a page laid side by side, as far as their structure tells what belongs
/// together: part by part where a section has the same parts in both, else the whole section.
package struct SideBySide: Sendable {
  /// What stands beside each other.
  package struct Row: Sendable {
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
    let english = Section.sections(of: twins.english)
    let norwegian = Section.sections(of: twins.norwegian)
    rows = fields + Self.pairs(english, norwegian).flatMap(Self.rows)
  }
}

extension SideBySide {
  /// A heading with what stands below it; the first section of a page has none.
  fileprivate struct Section {
    var outline: [OutlineBlock] = []
    var parts: [TextPart] = []

    var heading: Heading? { outline.first?.heading }

    static func sections(of made: MadePage?) -> [Section] {
      guard let made else { return [] }
      var sections = [Section()]
      for part in TextPart.parts(of: made.text) {
        if part.isHeading { sections.append(Section()) }
        sections[sections.count - 1].parts.append(part)
      }
      var index = 0
      for block in OutlineBlock.blocks(of: made.text) {
        if case .heading = block.kind { index += 1 }
        sections[index].outline.append(block)
      }
      return sections
    }
  }

  private typealias Pair = (english: Section?, norwegian: Section?)

  private static func pairs(_ english: [Section], _ norwegian: [Section]) -> [Pair] {
    guard let first = english.first, let second = norwegian.first else {
      return english.map { ($0, nil) } + norwegian.map { (nil, $0) }
    }
    return [(first, second)] + paired(english.dropFirst(), norwegian.dropFirst())
  }

  /// Sections under headings: what only one version has stands alone, and the rest goes on.
  private static func paired(
    _ english: ArraySlice<Section>, _ norwegian: ArraySlice<Section>
  ) -> [Pair] {
    var (english, norwegian) = (english, norwegian)
    var pairs: [Pair] = []
    func takeBoth(_ wanted: Int) {
      let count = min(wanted, english.count, norwegian.count)
      pairs += zip(english.prefix(count), norwegian.prefix(count)).map { ($0, $1) }
      english.removeFirst(count)
      norwegian.removeFirst(count)
    }
    // Where the levels agree, sections belong together in their order.
    while english.levels != norwegian.levels,
      let step = OutlineBlock.firstDifference(english.outline, norwegian.outline)
    {
      switch step {
      case .other(let heading, _): takeBoth(english.count(before: heading) + 1)
      case .onlyFirst(let heading, _):
        takeBoth(english.count(before: heading))
        pairs.append((english.popFirst(), nil))
      case .onlySecond(let heading, _):
        takeBoth(norwegian.count(before: heading))
        pairs.append((nil, norwegian.popFirst()))
      }
    }
    takeBoth(min(english.count, norwegian.count))
    return pairs + english.map { ($0, nil) } + norwegian.map { (nil, $0) }
  }

  private static func rows(of pair: Pair) -> [Row] {
    let english = pair.english?.parts ?? []
    let norwegian = pair.norwegian?.parts ?? []
    if english.map(\.kind) == norwegian.map(\.kind) {
      return zip(english, norwegian).map { Row($0, $1) }
    }
    guard let first = english.first, let second = norwegian.first, first.isHeading,
      second.isHeading
    else { return [Row(parts: PerEdition(english: english, norwegian: norwegian))] }
    // The headings belong together even where what follows them does not.
    let rest = Row(
      parts: PerEdition(
        english: Array(english.dropFirst()), norwegian: Array(norwegian.dropFirst())))
    let isEmpty = rest.parts.english.isEmpty && rest.parts.norwegian.isEmpty
    return [Row(first, second)] + (isEmpty ? [] : [rest])
  }
}

extension SideBySide.Row {
  fileprivate init(_ english: TextPart, _ norwegian: TextPart) {
    parts = PerEdition(english: [english], norwegian: [norwegian])
  }
}

extension ArraySlice where Element == SideBySide.Section {
  fileprivate var outline: [OutlineBlock] { flatMap(\.outline) }

  fileprivate var levels: [Int?] { map { $0.heading?.level } }

  /// How many sections stand before that of a heading.
  fileprivate func count(before heading: Heading) -> Int { prefix { $0.heading != heading }.count }
}
