internal import SiteModel

/// A name that one of the site's tables holds.
struct KnownName: Sendable {
  let text: String
  /// Spellings that are wrong and to be caught.
  let misspellings: [String]
  let place: Place
  let isPerson: Bool

  /// The names of all people, and of all hospitals in both languages.
  static func all(in tables: Tables) -> [KnownName] {
    tables.people.map {
      KnownName(
        text: $0.name, misspellings: $0.misspellings, place: $0.place, isPerson: true)
    }
      + tables.hospitals.flatMap { hospital in
        Set([hospital.name.english, hospital.name.norwegian]).sorted().map {
          KnownName(text: $0, misspellings: [], place: hospital.place, isPerson: false)
        }
      }
  }

  /// The words of a name: what spaces, hyphens and full stops part.
  static func words(of name: String) -> [String] {
    let gaps: Set<Character> = [" ", "-", ".", "\n"]
    return name.split(whereSeparator: gaps.contains).map(String.init)
  }
}
