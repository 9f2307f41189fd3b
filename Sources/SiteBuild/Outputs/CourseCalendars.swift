internal import SiteModel

/// Makes the calendar of each edition in which a course has a date.
struct CourseCalendars: Sendable {
  let context: SiteContext

  private var site: Site { context.site }

  /// The paths of the files, known before any is made.
  var paths: [String] {
    Edition.allCases.filter(context.hasCalendar).map(file)
  }

  func outputs() -> [Output] {
    Edition.allCases.filter(context.hasCalendar).map { edition in
      let calendar = CourseCalendar(
        name: name(of: edition), language: edition.rawValue, events: events(in: edition))
      return Output(path: file(of: edition), bytes: calendar.bytes())
    }
  }

  private func file(of edition: Edition) -> String {
    String(context.calendarPath(edition).dropFirst())
  }

  /// The edition's title, and that of its list of courses.
  private func name(of edition: Edition) -> String {
    let title = site.settings.editions[edition].title
    return context.listPage(.course, in: edition).map { "\(title): \($0.title)" } ?? title
  }

  /// By time, then by page.
  private func events(in edition: Edition) -> [CourseCalendar.Event] {
    let events = context.courses(in: edition).flatMap { page, details in
      details.dates.map { date in
        CourseCalendar.Event(
          course: page.id, title: page.title, summary: page.summary,
          url: site.settings.address.url(page.route), language: page.language.rawValue,
          date: date, updated: page.frontMatter.updated)
      }
    }
    return events.enumerated().sorted { a, b in
      (a.element.date.from, a.offset) < (b.element.date.from, b.offset)
    }.map(\.element)
  }
}

extension SiteContext {
  /// The courses of an edition that this build writes, by page id.
  fileprivate func courses(in edition: Edition) -> [(page: Page, details: CourseDetails)] {
    site.ids.compactMap { [site] in site.builtPage($0, in: edition) }
      .compactMap { page in page.courseDetails.map { (page, $0) } }
  }

  /// Whether a course of the edition has a date.
  func hasCalendar(_ edition: Edition) -> Bool {
    courses(in: edition).contains { !$0.details.dates.isEmpty }
  }

  /// `/courses.ics`, `/no/courses.ics`.
  func calendarPath(_ edition: Edition) -> String {
    Route(editionPath: site.settings.editions[edition].path).path + "courses.ics"
  }
}
