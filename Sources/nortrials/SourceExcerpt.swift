internal import SiteModel

/// A source line and, below it, a caret at the finding's column.
struct SourceExcerpt {
  /// The line, cut where it is long, and the line with the caret.
  let lines: [String]

  /// How many columns of the terminal a line may fill.
  private static let width = 96
  /// How many columns are shown before the caret of a cut line.
  private static let lead = 40

  /// How many Unicode scalars on each side of the caret are looked at: more than fit, so that the
  /// cost of a finding does not grow with its line.
  private static let reach = 512

  /// Nil where there is nothing to show: no column, or an empty line.
  init?(of line: ShownLine, at place: Place) {
    guard let start = place.start, start.column > 0, !line.isBlank else { return nil }
    let column = min(start.column, line.count + 1)
    let part = max(0, column - Self.reach)..<min(line.count, column + Self.reach)
    let cells = Cell.cells(of: line.text(part))
    let caret = Cell.index(of: column - part.lowerBound, in: cells)
    // An end on a later line is not drawn.
    let end = place.end.flatMap {
      $0.line == start.line ? Cell.index(of: $0.column - part.lowerBound, in: cells) : nil
    }
    let shown = Self.window(of: cells, round: caret)
    let before = shown.lowerBound > 0 || part.lowerBound > 0 ? "…" : ""
    let after = shown.upperBound < cells.count || part.upperBound < line.count ? "…" : ""
    let indent = before.count + cells[shown.lowerBound..<caret].map(\.width).reduce(0, +)
    let marked = cells[caret..<max(caret, min(end ?? caret, shown.upperBound))].map(\.width)
    let text = before + cells[shown].map(\.text).joined() + after
    lines = [
      text.withoutTrailingSpaces,
      String(repeating: " ", count: indent) + "^"
        + String(repeating: "~", count: max(0, marked.reduce(0, +) - 1)),
    ]
  }

  /// The cells that are shown: all, or as many as fit with the caret among them.
  private static func window(of cells: [Cell], round caret: Int) -> Range<Int> {
    guard cells.map(\.width).reduce(0, +) > width else { return 0..<cells.count }
    var first = caret
    if cells[..<caret].map(\.width).reduce(0, +) < width - lead {
      first = 0
    } else {
      var columns = 0
      while first > 0, columns + cells[first - 1].width <= lead {
        first -= 1
        columns += cells[first].width
      }
    }
    var last = first
    var columns = 0
    while last < cells.count, columns + cells[last].width <= width {
      columns += cells[last].width
      last += 1
    }
    return first..<last
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
