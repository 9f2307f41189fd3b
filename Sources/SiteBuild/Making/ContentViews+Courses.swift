internal import SiteModel

extension ContentViews {
  func course(_ details: CourseDetails, for language: Language) -> CourseView {
    let dates = DateText(in: language)
    return CourseView(
      organiser: details.organiser, audience: details.audience,
      format: context.words.text(details.format.word, in: language),
      languages: details.languages.map { context.words.text($0.word, in: language) }
        .joined(separator: ", "),
      length: details.length,
      dates: details.dates.map {
        CourseDateView(from: dates.view($0.from), to: $0.to.map(dates.view), place: $0.place)
      },
      recurrence: details.recurrence, registerHref: details.register?.value,
      topic: details.topic)
  }

  /// The list of courses in the order of `listed`, by format.
  func courseList(_ page: Page, _ listed: [Page]) -> CourseListView {
    let courses = listed.compactMap { item in
      item.courseDetails.map { (page: item, details: $0) }
    }
    return CourseListView(
      groups: CourseFormat.allCases.compactMap { format in
        let items = courses.filter { $0.details.format == format }.map {
          CourseItemView(
            link: titleLink(to: $0.page, for: page), course: course($0.details, for: page.language))
        }
        guard !items.isEmpty else { return nil }
        return CourseGroupView(
          id: format.rawValue, label: context.words.text(format.word, in: page.language),
          items: items)
      },
      audiences: audiences(of: courses, for: page),
      calendarHref: context.hasCalendar(page.edition)
        ? context.site.settings.address.href(context.calendarPath(page.edition)) : nil)
  }

  /// Courses whose front matter says the very same of their audience stand together, the
  /// audiences by name.
  private func audiences(
    of courses: [(page: Page, details: CourseDetails)], for page: Page
  ) -> [AudienceView] {
    let byAudience = Dictionary(grouping: courses) {
      Audience(text: $0.details.audience, language: $0.page.language)
    }
    return byAudience.sorted { $0.key < $1.key }.map { audience, courses in
      AudienceView(
        label: audience.text,
        otherLanguage: audience.language == page.language ? nil : audience.language.rawValue,
        courses: courses.map { titleLink(to: $0.page, for: page) })
    }
  }

  private func titleLink(to course: Page, for page: Page) -> LinkView {
    context.link(course, for: page.language, label: course.title)
  }
}

/// Whom a course is for; a course that stands in the other edition's list alone keeps its language.
private struct Audience: Hashable, Comparable {
  let text: String
  let language: Language

  static func < (a: Audience, b: Audience) -> Bool {
    if a.text != b.text { return NorwegianOrder(a.text) < NorwegianOrder(b.text) }
    return a.language.rawValue < b.language.rawValue
  }
}

extension CourseFormat {
  fileprivate var word: Word {
    switch self {
    case .eLearning: .formatELearning
    case .digital: .formatDigital
    case .inPerson: .formatInPerson
    case .mixed: .formatMixed
    case .university: .formatUniversity
    case .unknown: .formatUnknown
    }
  }
}

extension CourseLanguage {
  fileprivate var word: Word {
    switch self {
    case .english: .languageEnglish
    case .bokmaal: .languageBokmaal
    case .nynorsk: .languageNynorsk
    case .danish: .languageDanish
    case .unknown: .languageUnknown
    }
  }
}
