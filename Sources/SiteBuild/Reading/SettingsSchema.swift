internal import SiteModel

/// The settings of `Content/site.yaml`.
enum SettingsSchema {
  static let all = Schema([
    .required("base-url", .text),
    .required("editions", .mapping(editions)),
    .required("sections", .entries(.mapping(section))),
    .optional("menus", .mapping(menus)),
    .optional("services", .mapping(services)),
    .optional("feed", .mapping(Schema([.optional("items", .number)]))),
    .optional("rules", .entries(.choice(["off", "warning", "error"]))),
    .optional("accept", .list(.mapping(acceptance))),
  ])

  private static let editions = Schema(
    Edition.allCases.map { .required($0.rawValue, .mapping(edition)) })

  private static let edition = Schema([
    .required("path", .anyText),
    .required("title", .text),
    .required("description", .text),
  ])

  private static let section = Schema([
    .required("type", .choice(PageType.allCases.filter { $0 != .home }.map(\.rawValue))),
    .required("en", .slug),
    .required("nb", .slug),
    .optional("page-size", .number),
  ])

  private static let menus = Schema([
    .optional("main", .list(.id)),
    .optional("footer", .list(.id)),
    .optional("front", .list(.id)),
  ])

  private static let services = Schema(
    Service.allCases.map { .optional($0.rawValue, .anyText) })

  private static let acceptance = Schema([
    .optional("page", .id),
    .required("rule", .text),
    .required("about", .text),
    .required("reason", .text),
    .optional("until", .day),
  ])
}
