/// A place in a source or published file; lines and columns count from 1, columns in Unicode scalars.
package struct Place: Hashable, Sendable {
  /// The path from the root, with forward slashes.
  package let file: String
  /// Nil where the whole file is meant.
  package let start: Position?
  /// One past the last scalar; nil where the end is unknown.
  package let end: Position?

  package init(file: String, start: Position? = nil, end: Position? = nil) {
    self.file = file
    self.start = start
    self.end = end
  }

  package init(file: String, line: Int, column: Int) {
    self.init(file: file, start: Position(line: line, column: column))
  }
}

extension Place: Comparable {
  package static func < (a: Place, b: Place) -> Bool {
    if a.file != b.file { return a.file < b.file }
    if a.start != b.start { return (a.start ?? .before) < (b.start ?? .before) }
    return (a.end ?? .before) < (b.end ?? .before)
  }
}

/// A line and a column within a text.
package struct Position: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Sorts before every real position.
  package static let before = Position(line: 0, column: 0)

  package static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
