internal import SiteModel

extension TableReader {
  private static let matrixFile = "Content/data/matrix.csv"

  mutating func readMatrix(_ bytes: [UInt8]?) {
    let columns = ["hospital", "confirmed", "confirmed_by"]
    guard
      var table = table(bytes, "matrix.csv", columns: columns, hasFreeColumns: true)
    else {
      reportNoMatrix()
      return
    }
    let areas = table.freeColumns.map(\.text)
    checkColumns(of: &table)
    var seen = DataTable.Seen()
    for row in table.rows {
      guard let id = table.id(of: row, seen: &seen, column: "hospital") else { continue }
      if let known = reading.known.hospitals, !known.contains(id), let cell = row["hospital"] {
        table.reportUnknown(cell, what: "hospital", known: known.sorted())
      }
      reading.tables.matrix.rows[id] = matrixRow(row, hospital: id, areas: areas, in: &table)
    }
    if table.isComplete {
      let hospitals = table.misfitIDs.union(seen.ids.keys)
      checkGaps(areas: areas, hospitals: hospitals, in: &table)
    }
    reading.diagnostics += table.diagnostics
  }

  private func matrixRow(
    _ row: DataRow, hospital: String, areas: [String], in table: inout DataTable
  ) -> Matrix.Row {
    var answers: [String: Matrix.Answer] = [:]
    var places: [String: Place] = [:]
    for area in areas {
      guard let cell = row[area], !cell.text.isEmpty else { continue }
      guard let answer = Matrix.Answer(rawValue: cell.text), answer != .notConfirmed else {
        reportAnswer(cell, in: &table)
        continue
      }
      answers[area] = answer
      places[area] = cell.place
    }
    return Matrix.Row(
      hospital: hospital, confirmed: confirmed(row, hasAnswers: !answers.isEmpty, in: &table),
      confirmedBy: row.text("confirmed_by"), answers: answers, place: row.place,
      cellPlaces: places)
  }

  /// The day of the confirmation; a row with answers or a name must have one.
  private func confirmed(
    _ row: DataRow, hasAnswers: Bool, in table: inout DataTable
  ) -> Day? {
    guard let cell = row["confirmed"] else { return nil }
    if let day = Day(cell.text) { return day }
    if !cell.text.isEmpty {
      table.reportDate(cell)
    } else if hasAnswers || !row.text("confirmed_by").isEmpty {
      table.report(
        .dataDate, at: cell.place, about: row.text("hospital"),
        Wording(
          "the row has answers but no day of confirmation",
          nb: "raden har svar, men ingen dato for bekreftelsen"),
        hint: Wording(
          "write the day on which the hospital confirmed the row",
          nb: "skriv dagen da sykehuset bekreftet raden"))
    }
    return nil
  }

  private func reportAnswer(_ cell: CSVCell, in table: inout DataTable) {
    let meant: [String: String] = ["ja": "yes", "y": "yes", "x": "yes", "nei": "no", "n": "no"]
    table.report(
      .dataUnknownID, at: cell.place, about: cell.text,
      Wording(
        "“\(cell.text.brief)” is not an answer", nb: "«\(cell.text.brief)» er ikke et svar"),
      hint: (meant[cell.text.lowercased()] ?? ["yes", "no"].nearest(to: cell.text))
        .map(Wording.didYouMean)
        ?? Wording(
          "write yes or no, or leave the cell empty while it is not confirmed",
          nb: "skriv yes eller no, eller la cellen stå tom så lenge det ikke er bekreftet"))
  }
}

extension TableReader {
  /// Every column after the first three is an area.
  private func checkColumns(of table: inout DataTable) {
    guard let known = reading.known.areas else { return }
    for column in table.freeColumns where !known.contains(column.text) {
      table.report(
        .unknownColumn, at: column.place, about: column.text,
        column.text.isEmpty
          ? Wording("a column has no name", nb: "en kolonne har ikke navn")
          : Wording(
            "there is no area “\(column.text.brief)”",
            nb: "det finnes ikke noe fagområde «\(column.text.brief)»"),
        hint: .nearest(to: column.text, inTable: known.sorted()))
    }
  }

  /// Hospitals without a row and areas without a column.
  private func checkGaps(
    areas: [String], hospitals: Set<String>, in table: inout DataTable
  ) {
    let place = Place(file: Self.matrixFile, line: 1, column: 1)
    for hospital in reading.tables.hospitals where !hospitals.contains(hospital.id) {
      let id = hospital.id
      table.append(
        Rule.matrixGap.finding(
          at: place, about: id,
          Wording("the hospital “\(id)” has no row", nb: "sykehuset «\(id)» har ingen rad"),
          hint: Wording("add a row with empty cells", nb: "legg til en rad med tomme celler"),
          related: [.init(hospital.place, Wording("the hospital", nb: "sykehuset"))]))
    }
    for area in reading.tables.areas where !areas.contains(area.id) {
      let id = area.id
      table.append(
        Rule.matrixGap.finding(
          at: place, about: id,
          Wording("the area “\(id)” has no column", nb: "fagområdet «\(id)» har ingen kolonne"),
          hint: Wording(
            "add a column with empty cells", nb: "legg til en kolonne med tomme celler"),
          related: [.init(area.place, Wording("the area", nb: "fagområdet"))]))
    }
  }

  private mutating func reportNoMatrix() {
    guard !reading.tables.hospitals.isEmpty, !reading.tables.areas.isEmpty else { return }
    reading.diagnostics.append(
      Rule.matrixGap.finding(
        at: Place(file: Self.matrixFile),
        Wording("there is no hospital matrix", nb: "det finnes ingen sykehusmatrise"),
        hint: Wording(
          "add matrix.csv with the columns hospital, confirmed, confirmed_by and one an area",
          nb:
            "legg til matrix.csv med kolonnene hospital, confirmed, confirmed_by og én per fagområde"
        )))
  }
}

/// Finds a “no” of the matrix where a centre page says that its hospital and area are NorTrials'.
///
/// A centre stands in several languages: each cell is told once, with the first of the pages.
func matrixContradictions(centres: [Page], matrix: Matrix) -> [Diagnostic] {
  var told: Set<Place> = []
  var found: [Diagnostic] = []
  for page in centres.sorted(by: { $0.place < $1.place }) {
    guard case .centre(let centre) = page.frontMatter.details else { continue }
    let hospital = centre.hospital.value
    for area in centre.areas where matrix.answer(hospital: hospital, area: area.value) == .no {
      guard let place = matrix.rows[hospital]?.cellPlaces[area.value],
        told.insert(place).inserted
      else { continue }
      found.append(
        Rule.matrixContradiction.finding(
          at: place, about: "\(hospital) × \(area.value)",
          Wording(
            "“no” for \(area.value) at \(hospital), but \(page.id) is the centre there",
            nb: "«no» for \(area.value) ved \(hospital), men \(page.id) er senteret der"),
          hint: Wording(
            "ask the centre, then correct this cell or the centre's areas",
            nb: "spør senteret, og rett så denne cellen eller senterets fagområder"),
          related: [.init(area.place, Wording("the centre's area", nb: "senterets fagområde"))]))
    }
  }
  return found
}
