import SiteModel

@testable import nortrials

/// Pages and sites for the tests of a status.
enum StatusGiven {
  static let asOf = LocalTime("2026-03-31T12:00").unsafelyUnwrapped

  static func version(
    _ language: Language, of id: String = "news/x", state: Page.State = .published,
    date: String? = nil, updated: String? = nil, translation: Translation? = nil,
    only: String? = nil, stands: TranslationState? = nil, made: Made? = nil
  ) -> VersionStatus {
    var front = FrontMatter()
    front.title = "Title of \(language.rawValue)"
    front.updated = updated.flatMap { Day($0) }
    front.translation = translation
    front.only = only
    if let date = date.flatMap({ NewsDate($0) }) {
      front.details = .news(NewsDetails(date: date, centres: [], areas: [], isFeatured: false))
    }
    let file = "Content/\(id).\(language.rawValue).md"
    front.places = ["title": Place(file: file, line: 2, column: 8)]
    let page = Page(
      id: PageID(id), language: language, type: .news, isList: false, place: Place(file: file),
      frontMatter: front,
      route: Route(editionPath: language == .english ? "" : "no").appending("x"), state: state)
    return VersionStatus(
      page: page, translation: stands,
      made: made.map {
        MadePage(page: page, text: $0.text, source: Array($0.source.utf8), outputs: [])
      })
  }

  /// What a version says: its blocks, each on a line of its own from line 4 on.
  struct Made {
    let text: PageText
    let source: String

    init(_ blocks: (TextBlock.Kind, String)...) {
      var text = PageText()
      text.blocks = blocks.enumerated().map { index, block in
        TextBlock(
          kind: block.0, text: block.1, lines: index + 4...index + 4, languageTag: nil)
      }
      self.text = text
      source = "---\ntitle: Title\n---\n" + blocks.map { $0.1 + "\n" }.joined()
    }
  }

  static func page(
    _ english: VersionStatus?, _ norwegian: VersionStatus?, of id: String = "news/x",
    findings: [Diagnostic] = [], acceptances: [JudgedAcceptance] = []
  ) -> PageStatus {
    PageStatus(
      id: PageID(id), versions: PerEdition(english: english, norwegian: norwegian),
      findings: findings, acceptances: acceptances)
  }

  static func site(
    _ pages: PageStatus..., findings: [Diagnostic] = [], acceptances: [JudgedAcceptance] = []
  ) -> SiteStatus {
    SiteStatus(asOf: asOf, pages: pages, findings: findings, acceptances: acceptances)
  }

  static func acceptance(
    until: String? = nil, isLapsed: Bool = false, accepted: [Diagnostic] = []
  ) -> JudgedAcceptance {
    JudgedAcceptance(
      OwnedAcceptance(
        ofSite: Acceptance(
          page: nil, rule: "language/number", about: "12", reason: "School years.",
          until: until.flatMap { Day($0) },
          place: Place(file: "Content/site.yaml", line: 7, column: 5))),
      accepted: accepted, isLapsed: isLapsed)
  }

  static let translation = Translation(
    from: .bokmaal, tool: "a tool", by: nil, reviewer: "Kari Åsen", reviewed: Day("2026-03-12"),
    of: [])
}
