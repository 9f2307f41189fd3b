/// The fields that only some page types have.
package enum PageDetails: Sendable {
  case plain
  case news(NewsDetails)
  case centre(CentreDetails)
  case course(CourseDetails)
}

/// What front matter says of a news item.
package struct NewsDetails: Sendable {
  package let date: NewsDate
  package let centres: [Field<PageID>]
  package let areas: [Field<String>]
  package let isFeatured: Bool

  package init(
    date: NewsDate, centres: [Field<PageID>], areas: [Field<String>], isFeatured: Bool
  ) {
    self.date = date
    self.centres = centres
    self.areas = areas
    self.isFeatured = isFeatured
  }
}

/// What front matter says of a centre; all three are ids of the data tables.
package struct CentreDetails: Sendable {
  package let hospital: Field<String>
  package let leader: Field<String>
  package let areas: [Field<String>]

  package init(hospital: Field<String>, leader: Field<String>, areas: [Field<String>]) {
    self.hospital = hospital
    self.leader = leader
    self.areas = areas
  }
}

/// What front matter says of a course.
package struct CourseDetails: Sendable {
  package let organiser: String
  package let audience: String
  package let format: CourseFormat
  package let languages: [CourseLanguage]
  package let length: String?
  package let dates: [CourseDate]
  package let recurrence: String?
  /// The address where one signs up.
  package let register: Field<String>?
  package let topic: String?

  package init(
    organiser: String, audience: String, format: CourseFormat, languages: [CourseLanguage],
    length: String?, dates: [CourseDate], recurrence: String?, register: Field<String>?,
    topic: String?
  ) {
    self.organiser = organiser
    self.audience = audience
    self.format = format
    self.languages = languages
    self.length = length
    self.dates = dates
    self.recurrence = recurrence
    self.register = register
    self.topic = topic
  }
}

/// How a course is held.
package enum CourseFormat: String, CaseIterable, Sendable {
  case eLearning = "e-learning"
  case digital
  case inPerson = "in-person"
  case mixed
  case university
  case unknown
}

/// The language of a course.
package enum CourseLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case bokmaal = "nb"
  case nynorsk = "nn"
  case danish = "da"
  case unknown
}

/// One run of a course.
package struct CourseDate: Hashable, Sendable {
  package let from: LocalTime
  package let to: LocalTime?
  package let place: String?

  package init(from: LocalTime, to: LocalTime?, place: String?) {
    self.from = from
    self.to = to
    self.place = place
  }
}
