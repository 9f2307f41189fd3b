internal import SiteModel

/// What can be told of a row with a wrong number of cells.
struct MisfitRow {
  let id: String
  /// The cells, also those that another separator parts.
  private let parts: [String]
  let place: Place

  init(_ row: [CSVCell]) {
    let separators = ",;\t"
    parts = row.flatMap { cell in
      cell.text.split(omittingEmptySubsequences: false) { separators.contains($0) }
        .map { String($0).trimmed }
    }
    id = parts.first ?? ""
    place = row.first?.place ?? Place(file: "")
  }

  /// English and Norwegian stand in the two cells after the id.
  var name: PerEdition<String> {
    let names = parts.dropFirst().prefix(2).filter { !$0.isEmpty }
    return PerEdition(english: names.first ?? id, norwegian: names.last ?? id)
  }

  var slug: PerEdition<String> { PerEdition { _ in id } }

  /// The only cell that is one of a few fixed values, wherever it stands.
  func choice<Value: RawRepresentable>(_: Value.Type) -> Value? where Value.RawValue == String {
    parts.compactMap(Value.init(rawValue:)).first
  }
}

extension TableReader {
  /// The row is told; its page is there all the same, so that no link to it is blamed.
  mutating func keepHospitals(_ rows: [MisfitRow]) {
    for row in rows where NameLetters.make(row.id) && reading.tables.hospital(row.id) == nil {
      guard let region = row.choice(HealthRegion.self), let kind = row.choice(HospitalKind.self)
      else { continue }
      reading.tables.hospitals.append(
        Hospital(
          id: row.id, name: row.name, region: region, trust: "", city: "", kind: kind, email: "",
          slug: row.slug, place: row.place))
    }
  }

  /// As `keepHospitals`.
  mutating func keepAreas(_ rows: [MisfitRow]) {
    for row in rows where NameLetters.make(row.id) && reading.tables.area(row.id) == nil {
      reading.tables.areas.append(
        TherapyArea(
          id: row.id, name: row.name, parent: nil, centre: nil, slug: row.slug, place: row.place))
    }
  }
}
