internal import SiteModel

/// A table that is being walked.
struct OpenTable {
  /// The body's line of the row that names the columns.
  let headerLine: Int
  /// The line of the open row.
  var line: Int
  /// Where the next link of the row stands at the earliest.
  var cursor = 0
  /// How many cells of the open row there were.
  var cells = 0
}

extension MarkdownWalk {
  mutating func enterTable(_ node: MarkdownNode) {
    hasTables = true
    let line = Self.headerLine(of: node)
    table = OpenTable(headerLine: line, line: line)
    open(.table(columns: node.first?.childCount ?? 0), node, line: line)
  }

  mutating func enterRow(_ row: MarkdownNode) {
    guard let table else { return }
    self.table?.line = row.previous == nil ? table.headerLine : row.startLine
    self.table?.cursor = 0
    self.table?.cells = 0
    open(.row(emptyCells: 0), row, line: self.table?.line)
  }

  mutating func enterCell(_ cell: MarkdownNode) {
    guard let table else { return }
    if cell.first == nil { text.structure.noteEmptyCell(column: table.cells) }
    self.table?.cells += 1
    let line = min(max(1, table.line), lines.count)
    // The place may be early, after `\|`, but never late.
    let start = cell.startLine == line ? lines.offset(line: line, column: cell.startColumn) : nil
    openBlock(.cell, lines: line...line, from: max(table.cursor, start ?? 0))
  }

  mutating func leaveCell() {
    if let end = block?.locator.end { table?.cursor = end }
    closeBlock()
  }

  /// A wide table scrolls within its wrapper, which the keyboard must reach; the section's heading
  /// is its name. A second table of a section is no landmark, because both had one name.
  mutating func leaveTable(_ node: MarkdownNode) {
    table = nil
    closeElement()
    let heading = sectionHeading
    let frame = TableFrame(
      namedBy: heading, as: heading == headingOfTable ? .group : .region)
    headingOfTable = heading
    node.insertBefore(.block(html: frame.opening))
    node.insertAfter(.block(html: TableFrame.closing))
  }

  /// The id of the heading that was passed last.
  var sectionHeading: String? {
    guard headingsSeen > 0, headings.indices.contains(headingsSeen - 1) else { return nil }
    return headings[headingsSeen - 1].id
  }

  /// The line of a table's first row. The table itself begins at a paragraph directly above it.
  static func headerLine(of table: MarkdownNode) -> Int {
    guard let above = table.previous, above.kind == .paragraph, above.startLine == 0 else {
      return table.startLine
    }
    let lineAfterRule = table.first?.next?.startLine ?? table.endLine + 1
    return max(table.startLine, lineAfterRule - 2)
  }
}

extension String {
  /// The table renderer's tags as the site has them: `align` is a class, and each head says that it
  /// is a column's (WCAG 2.2, 1.3.1).
  ///
  /// In text and in attributes a quote and a `<` are escaped; blocks of the site's own write neither
  /// `align` nor a head without `scope`.
  var withTableAttributes: String {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + 256)
    var alignment = BytePattern(" align=\"")
    var head = BytePattern("<th>")
    for byte in utf8 {
      result.append(byte)
      if head.ends(with: byte) {
        result.removeLast()
        result.append(contentsOf: " scope=\"col\">".utf8)
      }
      guard alignment.ends(with: byte) else { continue }
      result.removeLast(alignment.bytes.count)
      if result.suffix(3).elementsEqual("<th".utf8) {
        result.append(contentsOf: " scope=\"col\"".utf8)
      }
      result.append(contentsOf: " class=\"align-".utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// A few bytes that are sought in a stream; their first stands nowhere else among them.
private struct BytePattern {
  let bytes: [UInt8]
  private var matched = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Takes the next byte; whether the pattern ends with it.
  mutating func ends(with byte: UInt8) -> Bool {
    matched = byte == bytes[matched] ? matched + 1 : byte == bytes[0] ? 1 : 0
    guard matched == bytes.count else { return false }
    matched = 0
    return true
  }
}
