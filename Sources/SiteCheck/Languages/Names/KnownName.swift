internal import SiteModel

/// A name that one of the site's tables holds.
struct KnownName: Sendable {
  let text: String
  /// Spellings that are wrong and to be caught.
  let misspellings: [String]
  let place: Place
  let isPerson: Bool

  /// The names of all people, and of all hospitals in all languages.
  static func all(in tables: Tables) -> [KnownName] {
    tables.people.map {
      KnownName(
        text: $0.name, misspellings: $0.misspellings, place: $0.place, isPerson: true)
    }
      + tables.hospitals.flatMap { hospital in
        let names = [hospital.name.english, hospital.name.norwegian]
        // A name in the other form of Norwegian is no slip of a letter.
        let others = HospitalName.inNynorsk(names[1]) + HospitalName.inBokmaal(names[1])
        return Set(names + others).sorted().map {
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
