internal import SiteModel

extension Wording {
  /// That a version lacks something.
  static func lacking(_ name: Wording, in edition: Edition) -> Wording {
    Wording(
      "\(name.english) has no counterpart in \(edition.version.english)",
      nb: "\(name.bokmaal) mangler i \(edition.version.bokmaal)")
  }

  /// What to do about something that a version lacks.
  static func addition(to edition: Edition) -> Wording {
    Wording(
      "write it in \(edition.version.english) too, or take it out here",
      nb: "skriv det også i \(edition.version.bokmaal), eller fjern det her")
  }

  /// What stands at a related place.
  static func here(_ what: Wording) -> Wording {
    Wording("\(what.english) here", nb: "\(what.bokmaal) her")
  }

  /// Which words stand at a related place.
  static func hereQuoted(_ words: some StringProtocol) -> Wording {
    here(Wording("“\(words)”", nb: "«\(words)»"))
  }

  /// What to do where two versions say different things.
  static let findRight = Wording(
    "find out which is right, and write the same in both versions",
    nb: "finn ut hva som er riktig, og skriv det samme i begge versjonene")
}
