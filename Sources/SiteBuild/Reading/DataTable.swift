internal import SiteModel

/// A table of `Content/data` whose columns are known by name.
struct DataTable {
  let file: String
  let rows: [DataRow]
  let misfits: [MisfitRow]
  /// Whether the file was read to its end and has every column.
  let isComplete: Bool
  /// Whether every row was read with its id: only then an id is known to be missing.
  let hasAllIDs: Bool
  /// The columns beyond the known ones, where the table may have such.
  let freeColumns: [CSVCell]
  private(set) var diagnostics: [Diagnostic]

  /// Reads a table that should have exactly the columns; `hasFreeColumns` allows others after them.
  init(_ bytes: [UInt8], file: String, columns: [String], hasFreeColumns: Bool = false) {
    let table = CSVReader.read(bytes, file: file)
    var indices: [String: Int] = [:]
    var free: [CSVCell] = []
    var diagnostics = table.diagnostics
    for (index, cell) in table.header.enumerated() {
      if indices[cell.text] != nil {
        diagnostics.append(Self.duplicate(cell))
        continue
      }
      indices[cell.text] = index
      guard !columns.contains(cell.text) else { continue }
      free.append(cell)
    }
    let missing = columns.filter { indices[$0] == nil }
    let misspelt = Set(free.compactMap { missing.nearest(to: $0.text) })
    let unknown = free.filter { !hasFreeColumns || missing.nearest(to: $0.text) != nil }
    diagnostics += unknown.map { Self.unknown($0, columns: missing.isEmpty ? columns : missing) }
    // A misspelt column is told where it stands, and not as missing too.
    let lost = missing.filter { !misspelt.contains($0) }
    if !lost.isEmpty, table.isComplete {
      diagnostics.append(Self.missing(lost, file: file))
    }
    self.file = file
    self.diagnostics = diagnostics
    isComplete = table.isComplete && missing.isEmpty
    hasAllIDs = table.isComplete && indices["id"] != nil
    freeColumns = hasFreeColumns ? free.filter { !unknown.contains($0) } : []
    rows = table.rows.map { DataRow(cells: $0, indices: indices) }
    misfits = table.misfits.map(MisfitRow.init)
  }

  /// The ids of rows with a wrong number of cells: nobody who names one of them is blamed.
  var misfitIDs: Set<String> { Set(misfits.map(\.id)) }

  mutating func append(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func report(
    _ rule: Rule, at place: Place, about subject: String, _ message: Wording, hint: Wording? = nil
  ) {
    diagnostics.append(rule.finding(at: place, about: subject.brief, message, hint: hint))
  }
}

extension DataTable {
  /// A mailbox may be unknown; one that is written must be one.
  mutating func checkMailbox(_ cell: CSVCell?) {
    guard let cell, !cell.text.isEmpty, !Mailbox.isAddress(cell.text) else { return }
    report(
      .dataSyntax, at: cell.place, about: cell.text,
      Wording(
        "“\(cell.text.brief)” is no e-mail address",
        nb: "«\(cell.text.brief)» er ingen e-postadresse"),
      hint: Wording(
        "write one address, such as post@example.org, or leave the cell empty",
        nb: "skriv én adresse, for eksempel post@example.org, eller la ruten stå tom"))
  }
}

/// A row whose cells are known by the names of their columns.
struct DataRow {
  private let cells: [CSVCell]
  private let indices: [String: Int]

  init(cells: [CSVCell], indices: [String: Int]) {
    self.cells = cells
    self.indices = indices
  }

  /// The cell; nil where the table lacks the column.
  subscript(column: String) -> CSVCell? {
    indices[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil }
  }

  func text(_ column: String) -> String { self[column]?.text ?? "" }

  /// Where the row begins.
  var place: Place { cells.first?.place ?? Place(file: "") }
}

extension DataTable {
  private static func duplicate(_ cell: CSVCell) -> Diagnostic {
    Rule.duplicateID.finding(
      at: cell.place, about: cell.text.brief,
      Wording(
        "the column “\(cell.text.brief)” stands twice",
        nb: "kolonnen «\(cell.text.brief)» står to ganger"),
      hint: Wording("keep one of the two", nb: "behold bare én av dem"))
  }

  private static func unknown(_ cell: CSVCell, columns: [String]) -> Diagnostic {
    Rule.unknownColumn.finding(
      at: cell.place, about: cell.text.brief,
      cell.text.isEmpty
        ? Wording("a column has no name", nb: "en kolonne har ikke navn")
        : Wording(
          "there is no column “\(cell.text.brief)”",
          nb: "det finnes ingen kolonne «\(cell.text.brief)»"),
      hint: .nearest(to: cell.text, in: columns))
  }

  private static func missing(_ columns: [String], file: String) -> Diagnostic {
    let list = columns.joined(separator: ", ")
    return Rule.unknownColumn.finding(
      at: Place(file: file, line: 1, column: 1), about: list,
      Wording("columns are missing: \(list)", nb: "det mangler kolonner: \(list)"),
      hint: Wording(
        "add them to the first line, with an empty cell on each row",
        nb: "legg dem til på den første linjen, med en tom celle på hver rad"))
  }
}
