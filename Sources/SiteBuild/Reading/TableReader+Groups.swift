internal import SiteModel

extension TableReader {
  mutating func readGroups(_ bytes: [UInt8]?) {
    let columns = [
      "group", "person", "role_en", "role_nb", "represents", "share", "as_of", "until",
    ]
    guard var table = table(bytes, "groups.csv", columns: columns) else {
      reading.tables.groupNames = []
      return
    }
    for row in table.rows {
      checkGroup(of: row, in: &table)
      if let cell = row["person"], let people = reading.known.people, !people.contains(cell.text) {
        table.reportUnknown(cell, what: "person", known: people.sorted())
      }
      checkRole(of: row, in: &table)
      table.checkDate("as_of", of: row)
      table.checkDate("until", of: row)
      reading.tables.groups.append(
        GroupMember(
          group: row.text("group"), person: row.text("person"),
          role: PerEdition { row.text("role_\($0.rawValue)") }, represents: row.text("represents"),
          share: share(of: row, in: &table), asOf: row.text("as_of"), until: row.text("until"),
          place: row.place))
    }
    let names = Set(reading.tables.groups.map(\.group)).union(table.misfitIDs)
    reading.tables.groupNames = table.isComplete ? names : nil
    reading.diagnostics += table.diagnostics
  }

  private mutating func checkGroup(of row: DataRow, in table: inout DataTable) {
    guard let cell = row["group"], !["board", "unit"].contains(cell.text) else { return }
    guard !cell.text.isEmpty else {
      table.reportUnknown(cell, what: "group", known: ["board", "unit"])
      return
    }
    reading.centres.append(Field(PageID(centre: cell.text, in: centreFolder), at: cell.place))
  }

  /// A role in one language alone would be an empty cell in the other.
  private func checkRole(of row: DataRow, in table: inout DataTable) {
    let columns = ["role_en", "role_nb"]
    let empty = columns.filter { row.text($0).isEmpty }
    guard empty.count == 1, let column = empty.first, let cell = row[column] else { return }
    table.report(
      .missingName, at: cell.place, about: "\(row.text("person")) \(column)",
      Wording(
        "the role of “\(row.text("person"))” stands in one language only",
        nb: "rollen til «\(row.text("person"))» står bare på ett språk"),
      hint: Wording(
        "write it in the column \(column) too", nb: "skriv den også i kolonnen \(column)"))
  }

  private func share(of row: DataRow, in table: inout DataTable) -> Int? {
    guard let cell = row["share"], !cell.text.isEmpty else { return nil }
    if let share = Int(cell.text), (1...100).contains(share) { return share }
    table.report(
      .dataSyntax, at: cell.place, about: cell.text,
      Wording(
        "“\(cell.text.brief)” is not a share from 1 to 100",
        nb: "«\(cell.text.brief)» er ikke en andel fra 1 til 100"),
      hint: Wording(
        "write the per cent of a position in digits, without %",
        nb: "skriv stillingsprosenten med sifre, uten %"))
    return nil
  }
}
