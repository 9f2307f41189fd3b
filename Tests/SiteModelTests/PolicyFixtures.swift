import SiteModel

/// The smallest rules, findings and policies.
enum Given {
  static let link = Rule(
    "link/missing-page", what: Wording("w", nb: "w"), why: Wording("y", nb: "y"), example: "")
  static let number = Rule(
    "language/number", what: Wording("w", nb: "w"), why: Wording("y", nb: "y"), example: "")
  static let twin = Rule(
    "language/missing-twin", what: Wording("w", nb: "w"), why: Wording("y", nb: "y"), example: "")
  static let matrix = Rule(
    "data/matrix-contradiction", what: Wording("w", nb: "w"), why: Wording("y", nb: "y"),
    example: "")
  static let term = Rule(
    "language/term", .warning, what: Wording("w", nb: "w"), why: Wording("y", nb: "y"), example: "")
  static let foreign = Rule(
    "language/foreign", what: Wording("w", nb: "w"), why: Wording("y", nb: "y"), example: "")
  static let stale = Rule(
    "language/stale", .warning, what: Wording("w", nb: "w"), why: Wording("y", nb: "y"),
    example: "")
  static let codes =
    [link, number, twin, matrix, term, foreign, stale].map(\.code) + PolicyRules.all.map(\.code)

  /// The day of these tests; a crash here is a fault of the calendar.
  static let march25 = Day("2026-03-25")!

  static func finding(
    _ rule: Rule = link, in file: String = "Content/news/x.nb.md", page: String? = "news/x",
    language: Language? = .bokmaal, about subject: String = "centres/canser",
    dependsOnToday: Bool = false
  ) -> Diagnostic {
    rule.finding(
      at: Place(file: file, line: 9, column: 1), page: page.map { PageID($0) }, language: language,
      about: subject, Wording("message", nb: "melding"), dependsOnToday: dependsOnToday)
  }

  static func acceptance(
    _ rule: String = "link/missing-page", about subject: String = "centres/canser",
    page: String? = nil, until: String? = nil, file: String = "Content/news/x.nb.md"
  ) -> Acceptance {
    Acceptance(
      page: page.map { PageID($0) }, rule: rule, about: subject, reason: "known",
      until: until.flatMap { Day($0) }, place: Place(file: file, line: 4, column: 5))
  }

  static func page(
    _ id: String = "news/x", _ language: Language = .bokmaal, state: Page.State = .published,
    accepting acceptances: [Acceptance] = []
  ) -> Page {
    var frontMatter = FrontMatter()
    frontMatter.acceptances = acceptances
    return Page(
      id: PageID(id), language: language, type: .news, isList: false,
      place: Place(file: "Content/\(id).\(language.rawValue).md"), frontMatter: frontMatter,
      route: Route(editionPath: ""), state: state)
  }

  static func policy(
    overrides: [(String, Severity?)] = [], drafts: Set<String> = [],
    acceptances: [OwnedAcceptance] = [], today: Day = march25
  ) -> Policy {
    Policy(
      overrides: overrides.enumerated().map { index, override in
        SeverityOverride(
          rule: override.0, severity: override.1,
          place: Place(file: "Content/site.yaml", line: index + 1, column: 3))
      },
      drafts: drafts, acceptances: acceptances,
      today: today, codes: codes)
  }

  static func report(_ policy: Policy, on found: [Diagnostic]) -> Report {
    policy.report(on: found, pages: 1, languages: 1)
  }
}
