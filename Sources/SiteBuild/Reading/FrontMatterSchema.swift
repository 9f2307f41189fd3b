internal import SiteModel

/// The fields of front matter, one table a page type.
enum FrontMatterSchema {
  /// The schema of a page; a section's list page has the fields of a plain page.
  static func schema(of type: PageType, isList: Bool) -> Schema {
    if isList { return plain }
    return switch type {
    case .home, .page, .hospital, .area: plain
    case .news: news
    case .centre: centre
    case .course: course
    }
  }

  private static let plain = Schema(common)

  private static let news = Schema(
    common + [
      .required("date", .newsDate, shared: .error),
      .optional("centres", .list(.id), shared: .error),
      .optional("areas", .list(.id), shared: .error),
      .optional("featured", .flag, shared: .error),
    ])

  private static let centre = Schema(
    common + [
      .required("hospital", .id, shared: .error),
      .required("leader", .id, shared: .error),
      .required("areas", .list(.id), shared: .error),
    ])

  private static let course = Schema(
    common + [
      .required("organiser", .text),
      .required("audience", .text),
      .required("format", .choice(CourseFormat.allCases.map(\.rawValue)), shared: .error),
      .required(
        "language", .list(.choice(CourseLanguage.allCases.map(\.rawValue))), shared: .error),
      .optional("length", .text),
      .optional("dates", .list(.mapping(courseDate)), shared: .error),
      .optional("recurrence", .text),
      .optional("register", .address, shared: .error),
      .optional("topic", .text),
    ])

  private static let common: [SchemaField] = [
    .required("title", .text),
    .required("summary", .text),
    .optional("short", .text),
    .optional("slug", .slug),
    .optional("updated", .day, shared: .warning),
    .optional("image", .mapping(image)),
    .optional("aliases", .list(.path)),
    .optional("draft", .flag, shared: .error),
    .optional("publish", .time, shared: .error),
    .optional("expires", .day, shared: .error),
    .optional("only", .text),
    .optional("translation", .mapping(translation)),
    .optional("accept", .list(.mapping(acceptance))),
  ]

  private static let image = Schema([
    .required("src", .text, shared: .error),
    .required("alt", .text),
    .optional("caption", .text),
    .optional("credit", .text, shared: .error),
  ])

  private static let translation = Schema([
    .required("from", .choice(Language.allCases.map(\.rawValue))),
    .optional("tool", .text),
    .optional("by", .text),
    .optional("reviewed-by", .text),
    .optional("reviewed", .day),
    .optional("of", .list(.fingerprint)),
  ])

  private static let acceptance = Schema([
    .required("rule", .text),
    .required("about", .text),
    .required("reason", .text),
    .optional("until", .day),
  ])

  /// The place is words of the page's language, so twins need not agree on it.
  private static let courseDate = Schema([
    .required("from", .time, shared: .error),
    .optional("to", .time, shared: .error),
    .optional("place", .text),
  ])
}
