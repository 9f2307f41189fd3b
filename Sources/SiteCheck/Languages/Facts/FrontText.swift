internal import SiteModel

/// The texts of front matter that state facts, each compared with the same field of the twin.
enum FrontText: Int, CaseIterable, Sendable {
  case title
  case summary
  case imageAlternative
  case imageCaption
  case organiser
  case audience
  case length
  case recurrence
  case topic

  /// What stands in place of a block's number: negative.
  var block: Int { -1 - rawValue }

  init?(block: Int) { self.init(rawValue: -1 - block) }

  /// The field's dotted name.
  var field: String {
    switch self {
    case .title: "title"
    case .summary: "summary"
    case .imageAlternative: "image.alt"
    case .imageCaption: "image.caption"
    case .organiser: "organiser"
    case .audience: "audience"
    case .length: "length"
    case .recurrence: "recurrence"
    case .topic: "topic"
    }
  }

  /// What the field says; nil where it is not written.
  func text(of page: Page) -> String? {
    let front = page.frontMatter
    switch self {
    case .title: return front.title
    case .summary: return front.summary
    case .imageAlternative: return front.image?.alternative
    case .imageCaption: return front.image?.caption
    case .organiser, .audience, .length, .recurrence, .topic:
      guard case .course(let course) = front.details else { return nil }
      return text(of: course)
    }
  }

  private func text(of course: CourseDetails) -> String? {
    switch self {
    case .organiser: course.organiser
    case .audience: course.audience
    case .length: course.length
    case .recurrence: course.recurrence
    case .topic: course.topic
    case .title, .summary, .imageAlternative, .imageCaption: nil
    }
  }
}
