import Files
import SiteModel
import Testing

@testable import nortrials

@Suite struct StatusTextTests {
  private func lines(
    _ site: SiteStatus, in language: Language = .english, withFindings: Bool = false
  ) -> [String] {
    StatusText(language: language, sources: ShownLines(of: [], in: Folder("/nowhere")))
      .text(of: site, of: site.pages.count, withFindings: withFindings)
      .split(separator: "\n").map(String.init)
  }

  @Test func `a page whose versions agree has one line`() {
    let page = StatusGiven.page(
      StatusGiven.version(.english, date: "2026-03-01", updated: "2026-03-02"),
      StatusGiven.version(.nynorsk, date: "2026-03-01", updated: "2026-03-02"))
    #expect(
      lines(StatusGiven.site(page)) == [
        "Page    Lang   State      Date        Updated     Err  Warn  Acc",
        "news/x  en nn  published  2026-03-01  2026-03-02    ·     ·    ·",
        "nortrials: 1 page, 0 errors, 0 warnings, 0 accepted",
      ])
  }

  @Test func `what differs between the versions is marked on a line of its own`() {
    let page = StatusGiven.page(
      StatusGiven.version(.english, date: "2026-03-01", updated: "2026-03-02"),
      StatusGiven.version(.bokmaal, state: .draft, date: "2026-03-03"))
    #expect(
      lines(StatusGiven.site(page), in: .bokmaal).prefix(3) == [
        "Side    Språk  Tilstand   Dato         Oppdatert   Feil  Adv  Unnt",
        "news/x  en     publisert  2026-03-01   2026-03-02     ·    ·     ·",
        "        nb     ≠utkast    ≠2026-03-03  ≠—",
      ])
  }

  @Test(arguments: [
    (nil as String?, "— nb"), ("Only for Norway", "nb only"),
  ])
  func `a version that is missing is told apart from one that is missing on purpose`(
    only: String?, languages: String
  ) {
    let page = StatusGiven.page(nil, StatusGiven.version(.bokmaal, only: only))
    #expect(lines(StatusGiven.site(page))[1].hasPrefix("news/x  \(languages)"))
  }

  @Test(arguments: [
    (Page.State.published, "published"), (.draft, "draft"),
    (.scheduled(StatusGiven.asOf), "from 2026-03-31T12:00"),
    (.scheduled(LocalTime(startOf: StatusGiven.asOf.day)), "from 2026-03-31"),
    (.expired(StatusGiven.asOf.day), "expired"),
  ])
  func `the state says from when a page is out`(state: Page.State, word: String) {
    let version = StatusGiven.version(.english, state: state)
    let line = lines(StatusGiven.site(StatusGiven.page(version, nil)))[1]
    #expect(line.contains("en —  \(word) "))
  }

  @Test(arguments: [
    (TranslationState.attested, "attested, nb 2026-03-12"), (.stale, "stale, nb 2026-03-12"),
    (.notAttested, "not attested, nb 2026-03-12"),
  ])
  func `a translation says how it stands, from what it is and when it was reviewed`(
    stands: TranslationState, words: String
  ) {
    let page = StatusGiven.page(
      StatusGiven.version(.english, translation: StatusGiven.translation, stands: stands),
      StatusGiven.version(.bokmaal))
    #expect(lines(StatusGiven.site(page))[1].contains("  \(words) "))
  }

  @Test func `numbers tell errors, warnings and accepted findings; a note is none`() {
    let finding = Given.finding(at: Given.place(1, 1))
    let page = StatusGiven.page(
      StatusGiven.version(.english), StatusGiven.version(.bokmaal),
      findings: [
        finding, Given.finding(Given.term, at: Given.place(2, 1)),
        Given.finding(at: Given.place(3, 1), severity: .note),
      ], acceptances: [StatusGiven.acceptance(accepted: [finding])])
    #expect(lines(StatusGiven.site(page))[1].hasSuffix("  1     1    1"))
  }

  @Test func `what belongs to no page has the last line`() {
    let site = StatusGiven.site(
      StatusGiven.page(StatusGiven.version(.english), StatusGiven.version(.bokmaal)),
      findings: [Given.finding(at: Place(file: "Layouts/page.mustache"))])
    #expect(lines(site)[2].hasPrefix("(the site itself)"))
    #expect(lines(site).last == "nortrials: 1 page, 1 error, 0 warnings, 0 accepted")
  }

  @Test func `chosen pages show their findings and acceptances`() {
    let page = StatusGiven.page(
      StatusGiven.version(.english), StatusGiven.version(.bokmaal),
      findings: [Given.finding(at: Given.place(2, 8))],
      acceptances: [StatusGiven.acceptance(until: "2026-12-31")])
    let told = lines(StatusGiven.site(page), in: .bokmaal, withFindings: true)
    #expect(
      told.contains(
        "Content/news/x.nb.md:2:8: feil: ingen side «centres/canser» [link/missing-page]"))
    #expect(
      told.contains(
        "  godtatt til og med 2026-12-31: [language/number] «12»: School years. (treffer ingenting)"
      ))
  }

  @Test func `no line is wider than a hundred columns, whatever the pages hold`() {
    let long = String(repeating: "a-very-long-name-", count: 6)
    let scheduled = LocalTime("2026-04-01T08:00").unsafelyUnwrapped
    let page = StatusGiven.page(
      StatusGiven.version(
        .english, of: "news/\(long)", state: .scheduled(scheduled), date: "2026-04-01",
        updated: "2026-03-01", translation: StatusGiven.translation, stands: .notAttested),
      StatusGiven.version(.bokmaal, of: "news/\(long)", state: .draft, date: "2026-04-01T09:00"),
      of: "news/\(long)")
    for language in [Language.english, .bokmaal] {
      for line in lines(StatusGiven.site(page), in: language) {
        #expect(line.count <= StatusText.width, "\(line)")
      }
    }
  }
}
