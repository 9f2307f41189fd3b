internal import SiteModel

/// A fact as its author wrote it, and where in the source file it stands.
///
/// Facts carry no places: one is searched only when there is something to tell.
struct FactPlace {
  let written: String
  let place: Place

  init(of fact: Fact, in made: MadePage) {
    let text = Self.text(of: fact, in: made)
    let range = fact.range.clamped(to: 0..<text.count)
    written = String(decoding: text[range], as: UTF8.self)
    let fallback = Self.fallback(for: fact, in: made)
    let occurrence = Self.occurrences(of: Array(text[range]), in: text[..<range.upperBound])
    let source = SourceText(made.source)
    let lines = Self.lines(of: fact, in: made, source)
    place =
      lines.flatMap {
        source.place(
          of: Array(text[range]), occurrence: occurrence, in: $0, file: made.page.place.file)
      } ?? fallback
  }
}

extension FactPlace {
  private static func text(of fact: Fact, in made: MadePage) -> [UInt8] {
    guard let front = FrontText(block: fact.block) else {
      return Array(made.text.blocks[fact.block].text.utf8)
    }
    return Array((front.text(of: made.page) ?? "").utf8)
  }

  private static func fallback(for fact: Fact, in made: MadePage) -> Place {
    if let front = FrontText(block: fact.block) { return made.page.place(of: front.field) }
    let line = made.text.blocks[fact.block].lines.lowerBound
    return Place(file: made.page.place.file, line: line, column: 1)
  }

  /// The lines to search; nil where the text does not stand in the file.
  private static func lines(
    of fact: Fact, in made: MadePage, _ source: SourceText
  ) -> ClosedRange<Int>? {
    guard let front = FrontText(block: fact.block) else {
      return made.text.blocks[fact.block].lines
    }
    guard let start = made.page.frontMatter.places[front.field]?.start else { return nil }
    // A text of YAML may go on over some lines, up to the next field.
    let next = made.page.frontMatter.places.values.compactMap(\.start?.line)
      .filter { $0 > start.line }.min()
    return start.line...Swift.max(start.line, (next ?? start.line + 1) - 1)
  }

  /// The how many-th time the written text stands there.
  private static func occurrences(of written: [UInt8], in text: ArraySlice<UInt8>) -> Int {
    let source = SourceText(Array(text))
    return Swift.max(1, source.matches(of: written, in: 0..<text.count).count)
  }
}
