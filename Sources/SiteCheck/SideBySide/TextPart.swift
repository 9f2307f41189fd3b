package import SiteModel

/// A piece of one version of a page, as a reader compares it with the other version.
package struct TextPart: Sendable {
  /// What the piece is.
  package enum Kind: Hashable, Sendable {
    /// A text of front matter, by its dotted name.
    case field(String)
    /// A text of the body.
    case block(TextBlock.Kind)
    /// A row of a table, with so many cells.
    case row(cells: Int)
  }

  /// What it is; equal in both versions where they are built alike.
  package let kind: Kind
  /// One text; of a row, one for each cell.
  package let texts: [String]
  /// The tag of the language that it is marked with; nil for the page's own.
  package let languageTag: String?
  /// The lines of the file that hold it; nil where the file does not write it.
  package let lines: ClosedRange<Int>?

  /// Whether the finding's line, or that of a place named by it, lies in the part.
  package func holds(_ place: Place, of page: Page) -> Bool {
    guard let line = place.start?.line, place.file == page.place.file else { return false }
    return lines?.contains(line) ?? false
  }
}

extension TextPart {
  /// A text of front matter that both versions may have; nil where this version has none.
  static func field(_ text: FrontText, of made: MadePage) -> TextPart? {
    guard let value = text.text(of: made.page), !value.isEmpty else { return nil }
    return TextPart(
      kind: .field(text.field), texts: [value], languageTag: nil,
      lines: TextPlace.lines(ofBlock: text.block, in: made))
  }

  /// The blocks of the body in their order, the cells of a table row together.
  static func parts(of text: PageText) -> [TextPart] {
    var parts: [TextPart] = []
    var cells: [TextBlock] = []
    for block in text.blocks {
      if let cell = cells.last, block.kind != .cell || block.lines != cell.lines {
        parts.append(row(cells))
        cells = []
      }
      if block.kind == .cell { cells.append(block) } else { parts.append(TextPart(block)) }
    }
    return cells.isEmpty ? parts : parts + [row(cells)]
  }

  private init(_ block: TextBlock) {
    self.init(
      kind: .block(block.kind), texts: [block.text], languageTag: block.languageTag,
      lines: block.lines)
  }

  private static func row(_ cells: [TextBlock]) -> TextPart {
    let tags = Set(cells.map(\.languageTag))
    return TextPart(
      kind: .row(cells: cells.count), texts: cells.map(\.text),
      languageTag: tags.count == 1 ? cells[0].languageTag : nil, lines: cells[0].lines)
  }

  var isHeading: Bool { if case .block(.heading) = kind { true } else { false } }
}
