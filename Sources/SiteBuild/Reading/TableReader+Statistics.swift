internal import SiteModel

extension TableReader {
  /// Where the tables of figures lie below `data`.
  static let statistics = "statistics/"

  /// The name by which charts call a table of figures; nil for another file of `data`.
  static func statisticName(_ file: String) -> String? {
    guard file.hasPrefix(statistics), file.hasSuffix(".csv") else { return nil }
    let name = file.dropFirst(statistics.count).dropLast(".csv".count)
    return name.isEmpty || name.contains("/") ? nil : String(name)
  }

  mutating func readStatistics(_ files: [String: [UInt8]]) {
    for (file, bytes) in files.sorted(by: { $0.key < $1.key }) {
      guard let name = Self.statisticName(file) else { continue }
      readStatistic(name, bytes, file: file)
    }
  }

  private mutating func readStatistic(_ name: String, _ bytes: [UInt8], file: String) {
    let columns = ["label_en", "label_nb", "value", "series_en", "series_nb"]
    guard var table = table(bytes, file, columns: columns) else { return }
    let hasSeries = table.rows.contains { !$0.isWithoutSeries }
    var seen: [[String]: Place] = [:]
    var rows: [Statistic.Row] = []
    for row in table.rows {
      let label = table.texts("label", of: row)
      let series =
        hasSeries ? table.texts("series", of: row) : PerEdition(english: "", norwegian: "")
      guard let value = table.quantity("value", of: row) else { continue }
      let key = [label.english, series.english]
      if let first = seen[key], let cell = row["label_en"], !cell.text.isEmpty {
        table.reportTwice(cell, first: first)
        continue
      }
      seen[key] = row.place
      rows.append(Statistic.Row(label: label, value: value, series: series))
    }
    if table.isComplete, table.rows.isEmpty, table.misfits.isEmpty { table.reportNoRows() }
    reading.tables.statistics.append(
      Statistic(name: name, rows: rows, place: Place(file: table.file)))
    reading.diagnostics += table.diagnostics
  }
}

extension DataRow {
  fileprivate var isWithoutSeries: Bool { text("series_en").isEmpty && text("series_nb").isEmpty }
}

extension DataTable {
  /// A text in both languages; an empty one is reported.
  fileprivate mutating func texts(_ name: String, of row: DataRow) -> PerEdition<String> {
    PerEdition { edition in
      let column = "\(name)_\(edition.rawValue)"
      if let cell = row[column], cell.text.isEmpty { reportEmpty(cell, column) }
      return row.text(column)
    }
  }

  private mutating func reportEmpty(_ cell: CSVCell, _ column: String) {
    report(
      .missingName, at: cell.place, about: column,
      Wording("“\(column)” is empty", nb: "«\(column)» er tom"),
      hint: Wording(
        "write it in both languages, the same if it is a year or a name",
        nb: "skriv det på begge språk, likt hvis det er et årstall eller et navn"))
  }

  fileprivate mutating func quantity(_ column: String, of row: DataRow) -> Quantity? {
    guard let cell = row[column] else { return nil }
    if let quantity = Quantity(cell.text) { return quantity }
    if let readings = Quantity.readings(of: cell.text) {
      report(
        .dataSyntax, at: cell.place, about: cell.text,
        Wording(
          "“\(cell.text)” can be read as two numbers", nb: "«\(cell.text)» kan leses som to tall"),
        hint: Wording(
          "write \(readings.whole), or \(readings.decimal) with decimals",
          nb: "skriv \(readings.whole), eller \(readings.decimal) med desimaler"))
      return nil
    }
    report(
      .dataSyntax, at: cell.place, about: cell.text,
      cell.text.isEmpty
        ? Wording("“\(column)” is empty", nb: "«\(column)» er tom")
        : Wording(
          "“\(cell.text.brief)” is not a number", nb: "«\(cell.text.brief)» er ikke et tall"),
      hint: Wording(
        "write digits only, with a point before decimals, such as 1200 or 3.5",
        nb: "skriv bare sifre, med punktum foran desimaler, for eksempel 1200 eller 3.5"))
    return nil
  }

  fileprivate mutating func reportNoRows() {
    report(
      .dataSyntax, at: Place(file: file), about: file,
      Wording("the table has no figures", nb: "tabellen har ingen tall"),
      hint: Wording("add a row, or delete the file", nb: "legg til en rad, eller slett filen"))
  }
}
