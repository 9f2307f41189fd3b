internal import SiteModel

/// The ids that a field may hold, and the names by which an adviser may know what they stand for.
struct KnownNames {
  /// Sorted.
  let ids: [String]
  private let known: Set<String>
  /// Ids by name, or by a word that only one of the names has.
  private let idsByName: [String: String]

  /// `names` are pairs of an id and a name in any language.
  init(_ ids: some Sequence<String>, names: [(id: String, name: String)]) {
    known = Set(ids)
    self.ids = known.sorted()
    var found: [String: Set<String>] = [:]
    for (id, name) in names {
      let name = name.lowercased()
      found[name, default: []].insert(id)
      for word in name.split(whereSeparator: { !$0.isLetter }) where word.count > 3 {
        found[String(word), default: []].insert(id)
      }
    }
    idsByName = found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  func contains(_ id: String) -> Bool { known.contains(id) }

  /// What was most likely meant, or what there is.
  func hint(for text: String) -> Wording? {
    if let id = ids.nearest(to: text) { return .didYouMean(id) }
    let name = idsByName[text.lowercased()] == nil ? idsByName.keys.nearest(to: text) : text
    if let id = name.flatMap({ idsByName[$0.lowercased()] }) { return .didYouMean(id) }
    return .oneOf(ids)
      ?? Wording("add the row to its table first", nb: "legg til raden i tabellen først")
  }
}

extension TableReader.Reading {
  /// Nil where the table was not read to its end, as are the two below.
  var hospitalNames: KnownNames? {
    known.hospitals.map { ids in
      KnownNames(ids, names: tables.hospitals.flatMap { Self.names($0.id, $0.name, $0.slug) })
    }
  }

  var areaNames: KnownNames? {
    known.areas.map { ids in
      KnownNames(ids, names: tables.areas.flatMap { Self.names($0.id, $0.name, $0.slug) })
    }
  }

  var peopleNames: KnownNames? {
    known.people.map { ids in
      KnownNames(ids, names: tables.people.map { ($0.id, $0.name) })
    }
  }

  private static func names(
    _ id: String, _ name: PerEdition<String>, _ slug: PerEdition<String>
  ) -> [(id: String, name: String)] {
    Edition.allCases.flatMap { [(id, name[$0]), (id, slug[$0])] }
  }
}
