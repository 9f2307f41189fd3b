internal import SiteModel

extension DataTable {
  /// What a table has named so far, each name with the place of its first row.
  struct Seen {
    var ids: [String: Place] = [:]
    var slugs: [Edition: [String: Place]] = [:]
  }

  /// The row's id; nil where it has none, which is reported, as is one that stands twice.
  mutating func id(of row: DataRow, seen: inout Seen, column: String = "id") -> String? {
    guard let cell = row[column] else { return nil }
    guard NameLetters.make(cell.text) else {
      report(
        .dataSyntax, at: cell.place, about: cell.text,
        cell.text.isEmpty
          ? Wording("the row has no \(column)", nb: "raden mangler \(column)")
          : Wording(
            "the \(column) “\(cell.text.brief)” has other signs than a–z, 0–9 and -",
            nb: "«\(cell.text.brief)» i \(column) har andre tegn enn a–z, 0–9 og -"),
        hint: NameLetters.hint(for: cell.text))
      return nil
    }
    if let first = seen.ids[cell.text] {
      reportTwice(cell, first: first)
      return nil
    }
    seen.ids[cell.text] = cell.place
    return cell.text
  }

  /// The names in both languages; an empty one is reported.
  mutating func names(of row: DataRow, id: String) -> PerEdition<String> {
    PerEdition { edition in
      let cell = row["name_\(edition.rawValue)"]
      if let cell, cell.text.isEmpty { reportNoName(id, in: edition, at: cell.place) }
      return cell?.text ?? ""
    }
  }

  /// The parts of addresses in both editions: the id where none is written.
  mutating func slugs(of row: DataRow, id: String, seen: inout Seen) -> PerEdition<String> {
    PerEdition { edition in
      let cell = row["slug_\(edition.rawValue)"]
      let slug = cell.map { $0.text.isEmpty ? id : $0.text } ?? id
      let place = cell?.place ?? row.place
      if !NameLetters.make(slug) {
        report(
          .dataSyntax, at: place, about: slug,
          Wording(
            "“\(slug.brief)” has other signs than a–z, 0–9 and -",
            nb: "«\(slug.brief)» har andre tegn enn a–z, 0–9 og -"),
          hint: NameLetters.hint(for: slug))
        return id
      }
      if let first = seen.slugs[edition]?[slug] {
        reportTwice(CSVCell(text: slug, place: place), first: first)
      }
      seen.slugs[edition, default: [:]][slug] = place
      return slug
    }
  }

  /// One of a few fixed values; nil for another, which is reported.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ column: String, of row: DataRow, as: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let cell = row[column] else { return nil }
    if let value = Value(rawValue: cell.text) { return value }
    reportUnknown(cell, what: column, known: Value.allCases.map(\.rawValue))
    return nil
  }

  mutating func reportUnknown(_ cell: CSVCell, what: String, known: [String]) {
    report(
      .dataUnknownID, at: cell.place, about: cell.text,
      cell.text.isEmpty
        ? Wording("“\(what)” is empty", nb: "«\(what)» er tom")
        : Wording(
          "“\(cell.text.brief)” is no known value of “\(what)”",
          nb: "«\(cell.text.brief)» er ikke en kjent verdi for «\(what)»"),
      hint: .nearest(to: cell.text, inTable: known))
  }

  /// Reports a date that is neither empty nor a day, a month or a year.
  mutating func checkDate(_ column: String, of row: DataRow) {
    guard let cell = row[column], !cell.text.isEmpty else { return }
    switch NewsDate(cell.text) {
    case .day, .month, .year: break
    case .minute, nil: reportDate(cell)
    }
  }

  mutating func reportDate(_ cell: CSVCell) {
    report(
      .dataDate, at: cell.place, about: cell.text,
      Wording("“\(cell.text.brief)” is not a date", nb: "«\(cell.text.brief)» er ikke en dato"),
      hint: WrittenTime(cell.text).map { .didYouMean($0.day.description) }
        ?? Wording(
          "write year-month-day, such as 2026-03-25",
          nb: "skriv år-måned-dag, for eksempel 2026-03-25"))
  }

  mutating func reportTwice(_ cell: CSVCell, first: Place) {
    let related = Diagnostic.Related(
      first, Wording("it stands here first", nb: "den står her først"))
    append(
      Rule.duplicateID.finding(
        at: cell.place, about: cell.text.brief,
        Wording("“\(cell.text.brief)” stands twice", nb: "«\(cell.text.brief)» står to ganger"),
        hint: Wording("give one of them another name", nb: "gi en av dem et annet navn"),
        related: [related]))
  }

  private mutating func reportNoName(_ id: String, in edition: Edition, at place: Place) {
    switch edition {
    case .english:
      report(
        .missingName, at: place, about: id,
        Wording("“\(id)” has no English name", nb: "«\(id)» har ikke noe engelsk navn"),
        hint: Wording(
          "write the English name in the column name_en",
          nb: "skriv det engelske navnet i kolonnen name_en"))
    case .norwegian:
      report(
        .missingName, at: place, about: id,
        Wording("“\(id)” has no Norwegian name", nb: "«\(id)» har ikke noe norsk navn"),
        hint: Wording(
          "write the Norwegian name in the column name_nb",
          nb: "skriv det norske navnet i kolonnen name_nb"))
    }
  }
}
