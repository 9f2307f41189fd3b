internal import SiteModel

/// Where in the source file a part of a block's text stands.
///
/// Texts carry no places: one is searched only when there is something to tell.
struct TextPlace {
  let written: String
  let place: Place
  /// Whether the very part was found, not only its block.
  let isExact: Bool

  /// The block may be negative: a text of front matter.
  init(of range: Range<Int>, inBlock block: Int, of made: MadePage) {
    let text = Array(Self.text(ofBlock: block, in: made).utf8)
    let range = range.clamped(to: 0..<text.count)
    written = String(decoding: text[range], as: UTF8.self)
    let occurrence = Self.occurrences(of: Array(text[range]), in: text[..<range.upperBound])
    let found = Self.lines(ofBlock: block, in: made).flatMap {
      SourceText(made.source).place(
        of: Array(text[range]), occurrence: occurrence, in: $0, file: made.page.place.file)
    }
    place = found ?? Self.start(ofBlock: block, in: made)
    isExact = found != nil
  }

  /// What a block or a text of front matter says.
  static func text(ofBlock block: Int, in made: MadePage) -> String {
    guard let front = FrontText(block: block) else { return made.text.blocks[block].text }
    return front.text(of: made.page) ?? ""
  }

  /// The first line of a block, or the field of front matter.
  static func start(ofBlock block: Int, in made: MadePage) -> Place {
    if let front = FrontText(block: block) { return made.page.place(of: front.field) }
    let line = made.text.blocks[block].lines.lowerBound
    return Place(file: made.page.place.file, line: line, column: 1)
  }
}

extension TextPlace {
  /// The lines that hold a block or a text of front matter; nil where the file does not write it.
  static func lines(ofBlock block: Int, in made: MadePage) -> ClosedRange<Int>? {
    guard let front = FrontText(block: block) else { return made.text.blocks[block].lines }
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
