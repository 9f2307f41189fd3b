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
    switch fact.block {
    case PageFacts.title: Array(made.page.title.utf8)
    case PageFacts.summary: Array(made.page.summary.utf8)
    default: Array(made.text.blocks[fact.block].text.utf8)
    }
  }

  private static func fallback(for fact: Fact, in made: MadePage) -> Place {
    switch fact.block {
    case PageFacts.title: made.page.place(of: "title")
    case PageFacts.summary: made.page.place(of: "summary")
    default:
      Place(
        file: made.page.place.file, line: made.text.blocks[fact.block].lines.lowerBound,
        column: 1)
    }
  }

  /// The lines to search; nil where the text does not stand in the file.
  private static func lines(
    of fact: Fact, in made: MadePage, _ source: SourceText
  ) -> ClosedRange<Int>? {
    guard fact.block < 0 else { return made.text.blocks[fact.block].lines }
    let field = fact.block == PageFacts.title ? "title" : "summary"
    guard let start = made.page.frontMatter.places[field]?.start else { return nil }
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
