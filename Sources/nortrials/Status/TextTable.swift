/// A table for a terminal: columns as wide as what they hold, within a width.
struct TextTable {
  /// A column and how it may give way.
  struct Column {
    let title: String
    /// How far it may be cut where the table is too wide.
    var leastWidth = Int.max
    var isNumber = false
    /// Whether it is left out where no row has anything in it.
    var isOptional = false
  }

  let columns: [Column]
  let rows: [[String]]

  init(_ columns: [Column], rows: [[String]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "a row has a cell in every column")
    let kept = columns.indices.filter { column in
      !columns[column].isOptional || rows.contains { !$0[column].isEmpty }
    }
    self.columns = kept.map { columns[$0] }
    self.rows = rows.map { row in kept.map { row[$0] } }
  }

  /// The space between two columns.
  private static let gap = 2

  /// Whole lines, none wider than asked for unless the columns cannot be cut so far; columns are
  /// cut from the first on.
  func text(width: Int) -> String {
    let lines = [columns.map(\.title)] + rows
    let cells = lines.map { $0.map(Cell.cells) }
    var widths = columns.indices.map { column in cells.map { $0[column].width }.max() ?? 0 }
    var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - width
    for column in columns.indices where excess > 0 {
      let cut = min(excess, max(0, widths[column] - columns[column].leastWidth))
      widths[column] -= cut
      excess -= cut
    }
    return cells.map { line(of: $0, widths) + "\n" }.joined()
  }

  private func line(of cells: [[Cell]], _ widths: [Int]) -> String {
    let written = zip(zip(cells, columns), widths).map { cell, width in
      let (text, space) = Self.cut(cell.0, to: width)
      return cell.1.isNumber ? space + text : text + space
    }
    var line = written.joined(separator: String(repeating: " ", count: Self.gap))
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The text, cut in its middle so that both ends are seen, and the spaces that fill the width.
  private static func cut(_ cells: [Cell], to width: Int) -> (text: String, space: String) {
    guard cells.width > width else {
      return (cells.text, String(repeating: " ", count: width - cells.width))
    }
    let tail = cells.reversed().fitting(in: (width - 1) / 2).reversed()
    let head = cells.fitting(in: width - 1 - tail.width)
    let text = head.text + "…" + tail.text
    return (text, String(repeating: " ", count: max(0, width - head.width - 1 - tail.width)))
  }
}

extension Collection where Element == Cell {
  /// As many from the start as a width holds.
  fileprivate func fitting(in width: Int) -> SubSequence {
    var filled = 0
    return prefix { cell in
      filled += cell.width
      return filled <= width
    }
  }

  fileprivate var width: Int { map(\.width).reduce(0, +) }
  fileprivate var text: String { map(\.text).joined() }
}
