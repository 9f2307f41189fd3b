internal import SiteModel

/// Reads the tables of `Content/data` and joins them by id.
struct TableReader {
  /// The tables that this reader knows.
  static let files = [
    "groups.csv", "hospitals.csv", "matrix.csv", "people.csv", "redirects.csv",
    "therapy-areas.csv",
  ]

  /// What the tables say.
  struct Reading: Sendable {
    var tables = Tables()
    var redirects: [Redirect] = []
    var known = KnownIDs()
    /// The centres that cells name, to be looked up among the pages.
    var centres: [Field<PageID>] = []
    var diagnostics: [Diagnostic] = []
  }

  /// The ids of each table; nil where its file was not read to the end, so that none is known to
  /// be missing.
  struct KnownIDs: Sendable {
    var hospitals: Set<String>? = []
    var areas: Set<String>? = []
    var people: Set<String>? = []
  }

  let centreFolder: String?
  var reading = Reading()

  init(centreFolder: String?) { self.centreFolder = centreFolder }

  /// Reads the files by their names in `data`; one that is not there is an empty table.
  static func read(_ files: [String: [UInt8]], centreFolder: String?) -> Reading {
    var reader = TableReader(centreFolder: centreFolder)
    reader.readHospitals(files["hospitals.csv"])
    reader.readAreas(files["therapy-areas.csv"])
    reader.readPeople(files["people.csv"])
    reader.readGroups(files["groups.csv"])
    reader.readMatrix(files["matrix.csv"])
    reader.readRedirects(files["redirects.csv"])
    reader.readStatistics(files)
    return reader.reading
  }

  func table(
    _ bytes: [UInt8]?, _ name: String, columns: [String], hasFreeColumns: Bool = false
  ) -> DataTable? {
    bytes.map {
      DataTable(
        $0, file: "Content/data/" + name, columns: columns, hasFreeColumns: hasFreeColumns)
    }
  }
}

extension TableReader {
  private mutating func readHospitals(_ bytes: [UInt8]?) {
    let columns = [
      "id", "name_en", "name_nb", "region", "trust", "city", "kind", "email", "slug_en", "slug_nb",
      "source",
    ]
    guard var table = table(bytes, "hospitals.csv", columns: columns) else { return }
    var seen = DataTable.Seen()
    for row in table.rows {
      guard let id = table.id(of: row, seen: &seen) else { continue }
      let name = table.names(of: row, id: id)
      let slug = table.slugs(of: row, id: id, seen: &seen)
      let region = table.choice("region", of: row, as: HealthRegion.self)
      let kind = table.choice("kind", of: row, as: HospitalKind.self)
      table.checkMailbox(row["email"])
      guard let region, let kind else { continue }
      reading.tables.hospitals.append(
        Hospital(
          id: id, name: name, region: region, trust: row.text("trust"), city: row.text("city"),
          kind: kind, email: row.text("email"), slug: slug, place: row.place))
    }
    keepHospitals(table.misfits)
    reading.known.hospitals = table.hasAllIDs ? table.misfitIDs.union(seen.ids.keys) : nil
    reading.diagnostics += table.diagnostics
  }

  private mutating func readAreas(_ bytes: [UInt8]?) {
    let columns = [
      "id", "name_en", "name_nb", "parent", "centre", "slug_en", "slug_nb", "source",
    ]
    guard var table = table(bytes, "therapy-areas.csv", columns: columns) else { return }
    var seen = DataTable.Seen()
    var parents: [String: CSVCell] = [:]
    for row in table.rows {
      guard let id = table.id(of: row, seen: &seen) else { continue }
      parents[id] = row["parent"]
      var centre: PageID?
      if let cell = row["centre"], !cell.text.isEmpty {
        let page = PageID(centre: cell.text, in: centreFolder)
        reading.centres.append(Field(page, at: cell.place))
        centre = page
      }
      let parent = row.text("parent")
      let area = TherapyArea(
        id: id, name: table.names(of: row, id: id), parent: parent.isEmpty ? nil : parent,
        centre: centre, slug: table.slugs(of: row, id: id, seen: &seen), place: row.place)
      reading.tables.areas.append(area)
    }
    checkParents(parents, in: &table)
    keepAreas(table.misfits)
    reading.known.areas = table.hasAllIDs ? table.misfitIDs.union(seen.ids.keys) : nil
    reading.diagnostics += table.diagnostics
  }

  private mutating func readPeople(_ bytes: [UInt8]?) {
    let columns = ["id", "name", "also", "source"]
    guard var table = table(bytes, "people.csv", columns: columns) else { return }
    var seen = DataTable.Seen()
    for row in table.rows {
      guard let id = table.id(of: row, seen: &seen) else { continue }
      if let name = row["name"], name.text.isEmpty {
        table.report(
          .missingName, at: name.place, about: id,
          Wording("“\(id)” has no name", nb: "«\(id)» har ikke noe navn"),
          hint: Wording(
            "write the name in the column name", nb: "skriv navnet i kolonnen name"))
      }
      let also = row.text("also").split(separator: "|").map { String($0).trimmed }
      reading.tables.people.append(
        Person(
          id: id, name: row.text("name"), misspellings: also.filter { !$0.isEmpty },
          place: row.place))
    }
    reading.known.people = table.hasAllIDs ? table.misfitIDs.union(seen.ids.keys) : nil
    reading.diagnostics += table.diagnostics
  }

  /// An area's parent is another area, and no area lies below itself.
  private func checkParents(_ parents: [String: CSVCell], in table: inout DataTable) {
    for (id, cell) in parents.sorted(by: { $0.key < $1.key }) where !cell.text.isEmpty {
      if parents[cell.text] == nil, !table.misfitIDs.contains(cell.text), table.hasAllIDs {
        table.reportUnknown(cell, what: "area", known: parents.keys.filter { $0 != id }.sorted())
      }
      var above = cell.text
      var steps = 0
      while above != id, let next = parents[above]?.text, !next.isEmpty, steps < parents.count {
        above = next
        steps += 1
      }
      guard above == id else { continue }
      table.report(
        .dataUnknownID, at: cell.place, about: cell.text,
        Wording(
          "the area “\(id)” lies below itself", nb: "fagområdet «\(id)» ligger under seg selv"),
        hint: Wording(
          "name the area above it, or none", nb: "skriv området over det, eller ingenting"))
    }
  }
}
