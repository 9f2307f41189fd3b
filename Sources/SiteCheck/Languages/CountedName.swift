internal import SiteModel

/// How messages call what they count.
struct CountedName {
  /// "item", «punkt».
  let one: Wording
  let several: Wording

  /// "1 item", "2 items".
  func counted(_ count: Int) -> Wording {
    let noun = count == 1 ? one : several
    return Wording("\(count) \(noun.english)", nb: "\(count) \(noun.bokmaal)")
  }
}

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
}
