internal import SiteModel

/// Where in the source file a part of a block's text stands.
///
/// Texts carry no places: one is searched only when there is something to tell, and not in texts so
/// long that thousands of findings in them would take minutes.
struct TextPlace {
  /// In bytes: of a block, and of a file.
  private static let longest = (block: 20_000, file: 500_000)

  let written: String
  let place: Place
  /// Whether the very part was found, not only its block.
  let isExact: Bool

  /// The block may be negative: a text of front matter.
  init(of range: Range<Int>, inBlock block: Int, of made: MadePage) {
    let whole = Self.text(ofBlock: block, in: made)
    let range = range.clamped(to: 0..<whole.utf8.count)
    written = whole.part(range)
    guard whole.utf8.count <= Self.longest.block, made.source.count <= Self.longest.file else {
      place = Self.start(ofBlock: block, in: made)
      isExact = false
      return
    }
    let text = Array(whole.utf8)
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

extension String {
  /// Some bytes of the text.
  func part(_ range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(decoding: utf8[start...].prefix(range.count), as: UTF8.self)
  }
}
