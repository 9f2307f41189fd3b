/// What a course adds.
struct CourseView: View {
  let organiser: String
  let audience: String
  let format: String
  let languages: String
  let length: String?
  let dates: [CourseDateView]
  let recurrence: String?
  let registerHref: String?
  let topic: String?

  static let names = ViewNames<CourseView>([
    .text("organiser") { $0.organiser },
    .text("audience") { $0.audience },
    .text("format") { $0.format },
    .text("languages") { $0.languages },
    .text("length") { $0.length },
    .list("dates") { $0.dates },
    .flag("has-dates") { !$0.dates.isEmpty },
    .text("recurrence") { $0.recurrence },
    .text("register-href") { $0.registerHref },
    .text("topic") { $0.topic },
  ])
}

/// One run of a course.
struct CourseDateView: View {
  let from: TimeView
  let to: TimeView?
  let place: String?

  static let names = ViewNames<CourseDateView>([
    .view("from") { $0.from },
    .view("to") { $0.to },
    .text("place") { $0.place },
  ])
}

/// The list of courses, by format, with an index by audience.
struct CourseListView: View {
  let groups: [CourseGroupView]
  let audiences: [AudienceView]
  /// Nil while no course has a date.
  let calendarHref: String?

  static let names = ViewNames<CourseListView>([
    .list("groups") { $0.groups },
    .list("audiences") { $0.audiences },
    .flag("has-items") { !$0.groups.isEmpty },
    .text("calendar-href") { $0.calendarHref },
  ])
}

/// The courses of one format.
struct CourseGroupView: View {
  /// The format as front matter writes it.
  let id: String
  let label: String
  let items: [CourseItemView]

  static let names = ViewNames<CourseGroupView>([
    .text("id") { $0.id },
    .text("label") { $0.label },
    .list("items") { $0.items },
  ])
}

/// The courses that say the same of whom they are for.
struct AudienceView: View {
  let label: String
  /// The label's language, where it is not the page's.
  let otherLanguage: String?
  let courses: [LinkView]

  static let names = ViewNames<AudienceView>([
    .text("label") { $0.label },
    .text("hreflang") { $0.otherLanguage },
    .list("courses") { $0.courses },
  ])
}

/// A course in a list.
struct CourseItemView: View {
  let link: LinkView
  let course: CourseView

  static let names = ViewNames<CourseItemView>([
    .view("link") { $0.link },
    .view("course") { $0.course },
  ])
}
