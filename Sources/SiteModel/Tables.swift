/// The data tables of `Content/data`, read and joined by id; each list in the order of its file.
package struct Tables: Sendable {
  package var hospitals: [Hospital] = []
  package var areas: [TherapyArea] = []
  package var people: [Person] = []
  package var groups: [GroupMember] = []
  package var matrix = Matrix()
  /// The names of all groups; nil where their table was not read to its end.
  package var groupNames: Set<String>?
  /// Sorted by name.
  package var statistics: [Statistic] = []
  package var terms: [Term] = []

  package init() {}

  /// The hospital with an id; takes time with the length of the table.
  package func hospital(_ id: String) -> Hospital? { hospitals.first { $0.id == id } }

  /// The therapy area with an id; takes time with the length of the table.
  package func area(_ id: String) -> TherapyArea? { areas.first { $0.id == id } }

  /// The person with an id; takes time with the length of the table.
  package func person(_ id: String) -> Person? { people.first { $0.id == id } }

  /// The figures of a name; takes time with the number of their tables.
  package func statistic(_ name: String) -> Statistic? { statistics.first { $0.name == name } }
}

/// A hospital or hospital trust that may take part in trials.
package struct Hospital: Sendable {
  package let id: String
  package let name: PerEdition<String>
  package let region: HealthRegion
  package let trust: String
  package let city: String
  package let kind: HospitalKind
  /// The function mailbox; empty where none is known.
  package let email: String
  package let slug: PerEdition<String>
  package let place: Place

  package init(
    id: String, name: PerEdition<String>, region: HealthRegion, trust: String, city: String,
    kind: HospitalKind, email: String, slug: PerEdition<String>, place: Place
  ) {
    self.id = id
    self.name = name
    self.region = region
    self.trust = trust
    self.city = city
    self.kind = kind
    self.email = email
    self.slug = slug
    self.place = place
  }
}

/// The four regional health authorities, from north to south.
package enum HealthRegion: String, CaseIterable, Sendable {
  case nord = "helse-nord"
  case midtNorge = "helse-midt-norge"
  case vest = "helse-vest"
  case sorOst = "helse-sor-ost"
}

/// What kind of hospital it is.
package enum HospitalKind: String, CaseIterable, Sendable {
  case university
  case nonUniversity = "non-university"
  case privateNonProfit = "private-non-profit"
}

/// A field of medicine in which trials are asked for.
package struct TherapyArea: Sendable {
  package let id: String
  package let name: PerEdition<String>
  /// The id of the area above; nil at the top.
  package let parent: String?
  /// The page of the centre for the area; nil where there is none.
  package let centre: PageID?
  package let slug: PerEdition<String>
  package let place: Place

  package init(
    id: String, name: PerEdition<String>, parent: String?, centre: PageID?,
    slug: PerEdition<String>, place: Place
  ) {
    self.id = id
    self.name = name
    self.parent = parent
    self.centre = centre
    self.slug = slug
    self.place = place
  }
}

/// A person whose name the site may print.
package struct Person: Sendable {
  package let id: String
  package let name: String
  /// Spellings that are wrong and to be caught.
  package let misspellings: [String]
  package let place: Place

  package init(id: String, name: String, misspellings: [String], place: Place) {
    self.id = id
    self.name = name
    self.misspellings = misspellings
    self.place = place
  }
}

/// A person's place in the board, the coordinating unit or a centre.
package struct GroupMember: Sendable {
  /// `board`, `unit`, or the last part of a centre's page id.
  package let group: String
  package let person: String
  package let role: PerEdition<String>
  package let represents: String
  /// Per cent of a position; nil where unknown.
  package let share: Int?
  /// When it was known to be so, as written: a day, a month or a year.
  package let asOf: String
  package let until: String
  package let place: Place

  package init(
    group: String, person: String, role: PerEdition<String>, represents: String, share: Int?,
    asOf: String, until: String, place: Place
  ) {
    self.group = group
    self.person = person
    self.role = role
    self.represents = represents
    self.share = share
    self.asOf = asOf
    self.until = until
    self.place = place
  }
}

/// Which hospitals want trials in which areas.
package struct Matrix: Sendable {
  /// What a hospital has said of an area.
  package enum Answer: String, Sendable {
    case yes
    case no
    case notConfirmed
  }

  /// One hospital's row.
  package struct Row: Sendable {
    package let hospital: String
    /// The day on which the hospital confirmed the row; nil while it has not.
    package let confirmed: Day?
    package let confirmedBy: String
    package let answers: [String: Answer]
    package let place: Place
    /// Where each written cell stands, by area id.
    package let cellPlaces: [String: Place]

    package init(
      hospital: String, confirmed: Day?, confirmedBy: String, answers: [String: Answer],
      place: Place, cellPlaces: [String: Place]
    ) {
      self.hospital = hospital
      self.confirmed = confirmed
      self.confirmedBy = confirmedBy
      self.answers = answers
      self.place = place
      self.cellPlaces = cellPlaces
    }
  }

  package var rows: [String: Row] = [:]

  package init() {}

  /// What a hospital says of an area; an absent row or cell is not confirmed.
  package func answer(hospital: String, area: String) -> Answer {
    rows[hospital]?.answers[area] ?? .notConfirmed
  }
}
