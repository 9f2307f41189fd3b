internal import SiteModel

/// A table as it was written: every cell with its place.
struct CSVTable: Sendable {
  let file: String
  let header: [CSVCell]
  /// Rows with as many cells as the header; lines without any text are left out.
  let rows: [[CSVCell]]
  /// Rows with more or fewer cells than the header: which cell is which cannot be told.
  let misfits: [[CSVCell]]
  /// Whether the file was read to its end.
  let isComplete: Bool
  let diagnostics: [Diagnostic]
}

/// A cell without the white space and the quotation marks round it.
struct CSVCell: Equatable, Sendable {
  let text: String
  let place: Place
}
