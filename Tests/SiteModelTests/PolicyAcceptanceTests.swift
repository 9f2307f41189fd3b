import SiteModel
import Testing

@Suite struct PolicyAcceptanceTests {
  private func policy(_ acceptances: OwnedAcceptance...) -> Policy {
    Given.policy(acceptances: acceptances)
  }

  private func ofPage(_ acceptance: Acceptance, _ language: Language = .bokmaal) -> OwnedAcceptance
  {
    OwnedAcceptance(acceptance, of: Given.page("news/x", language))
  }

  @Test func `an accepted finding is counted and not told`() {
    let report = Given.report(
      policy(ofPage(Given.acceptance())), on: [Given.finding(), Given.finding()])
    #expect(report == Report(pages: 1, languages: 1, accepted: 1, diagnostics: []))
  }

  @Test(arguments: [
    Given.finding(Given.number), Given.finding(about: "centres/other"),
    Given.finding(in: "Content/news/y.nb.md", page: "news/y"),
    Given.finding(in: "Content/news/x.en.md", language: .english),
  ])
  func `another rule, subject, page or language is not accepted`(finding: Diagnostic) {
    let report = Given.report(policy(ofPage(Given.acceptance())), on: [finding])
    #expect(report.accepted == 0)
    #expect(report.diagnostics.contains(finding))
  }

  @Test func `what the languages disagree about is accepted in either of the two files`() {
    let finding = Given.finding(
      Given.number, in: "Content/news/x.en.md", language: .english, about: "1200")
    let acceptance = Given.acceptance("language/number", about: "1200")
    #expect(Given.report(policy(ofPage(acceptance)), on: [finding]).accepted == 1)
  }

  @Test func `an acceptance of the site holds for the page that it names, in both languages`() {
    let owned = OwnedAcceptance(
      ofSite: Given.acceptance(page: "news/x", file: "Content/site.yaml"))
    let report = Given.report(
      policy(owned),
      on: [
        Given.finding(), Given.finding(in: "Content/news/x.en.md", language: .english),
        Given.finding(in: "Content/news/y.en.md", page: "news/y"),
      ])
    #expect(report.accepted == 2)
    #expect(report.diagnostics.map(\.page) == [PageID("news/y")])
  }

  @Test func `an acceptance of the site without a page holds everywhere`() {
    let owned = OwnedAcceptance(ofSite: Given.acceptance(file: "Content/site.yaml"))
    let finding = Given.finding(in: "Content/data/people.csv", page: nil, language: nil)
    #expect(Given.report(policy(owned), on: [finding]).accepted == 1)
  }

  @Test func `an acceptance that matches nothing is a warning at its place`() throws {
    let report = Given.report(policy(ofPage(Given.acceptance())), on: [])
    let finding = try #require(report.diagnostics.first)
    #expect(finding.code == "accept/unused")
    #expect(finding.severity == .warning)
    #expect(finding.place == Place(file: "Content/news/x.nb.md", line: 4, column: 5))
    #expect(
      finding.message.bokmaal
        == "«link/missing-page» finner ingenting om «centres/canser», så det er ingenting å godta")
    #expect(finding.hint?.bokmaal == "fjern det fra «accept»")
  }

  @Test func `a misspelt subject is told with the nearest one`() {
    let report = Given.report(
      policy(ofPage(Given.acceptance(about: "centres/cancer"))), on: [Given.finding()])
    #expect(report.errors == 1)
    #expect(
      report.diagnostics.first?.hint?.english
        == "did you mean “centres/canser”? “about” must be written as the report prints it")
  }

  @Test(arguments: [false, true])
  func `a text that has changed since is told, with what to write now`(isOfSite: Bool) throws {
    let accepted = Given.acceptance(
      "language/foreign", about: "The centres …#3f9a1c2b", page: isOfSite ? "news/x" : nil,
      file: isOfSite ? "Content/site.yaml" : "Content/news/x.nb.md")
    let owned = isOfSite ? OwnedAcceptance(ofSite: accepted) : ofPage(accepted)
    let finding = Given.finding(Given.foreign, about: "The centres …#0a1b2c3d")
    let report = Given.report(policy(owned), on: [finding])
    #expect(report.accepted == 0)
    #expect(Set(report.diagnostics.map(\.code)) == ["language/foreign", "accept/unused"])
    let advice = try #require(report.diagnostics.first { $0.code == "accept/unused" })
    #expect(advice.place == accepted.place)
    #expect(
      advice.message
        == Wording(
          "“language/foreign” was accepted for “The centres …”, "
            + "but that text or its counterpart has changed since",
          nb: "«language/foreign» ble godtatt for «The centres …», "
            + "men teksten eller motstykket er endret siden"))
    #expect(
      advice.hint?.english
        == "look at the texts again; if they may stand, write about: The centres …#0a1b2c3d")
  }

  @Test func `another text with the same first words, accepted as well, is not taken for it`() {
    let report = Given.report(
      policy(
        ofPage(Given.acceptance("language/foreign", about: "The centres …#3f9a1c2b")),
        ofPage(Given.acceptance("language/foreign", about: "The centres …#0a1b2c3d"))),
      on: [Given.finding(Given.foreign, about: "The centres …#0a1b2c3d")])
    #expect(report.accepted == 1)
    #expect(report.diagnostics.map(\.code) == ["accept/unused"])
    #expect(report.diagnostics.first?.message.english.hasPrefix("nothing is found by") == true)
  }

  @Test func `a misspelt rule is not told again, because reading tells it`() {
    let report = Given.report(policy(ofPage(Given.acceptance("link/mising-page"))), on: [])
    #expect(report.diagnostics.isEmpty)
  }

  @Test(arguments: [("2026-03-24", true), ("2026-03-25", false), ("2026-03-26", false)])
  func `an acceptance holds through its last day`(until: String, isLapsed: Bool) {
    let report = Given.report(
      policy(ofPage(Given.acceptance(until: until))), on: [Given.finding()])
    #expect(report.accepted == (isLapsed ? 0 : 1))
    #expect(
      report.diagnostics.map(\.code) == (isLapsed ? ["accept/lapsed", "link/missing-page"] : []))
  }

  @Test func `a lapsed acceptance does not fail a strict run`() {
    let report = Given.report(policy(ofPage(Given.acceptance(until: "2026-03-24"))), on: [])
    #expect(report.diagnostics.map(\.code) == ["accept/lapsed"])
    #expect(!report.forbidsPublishing(strict: true))
  }

  @Test(arguments: [
    (Given.twin, "only"), (Given.matrix, "matri"), (Given.stale, "make attest"),
  ])
  func `a missing twin, the matrix and a stale translation cannot be accepted away`(
    rule: Rule, word: String
  ) throws {
    let acceptance = Given.acceptance(rule.code, about: "x")
    let report = Given.report(
      policy(ofPage(acceptance)), on: [Given.finding(rule, about: "x")])
    #expect(report.accepted == 0)
    #expect(report.diagnostics.contains { $0.code == rule.code })
    let finding = try #require(report.diagnostics.first { $0.code == "accept/unused" })
    #expect(finding.message.english == "“\(rule.code)” cannot be accepted")
    #expect(finding.hint?.english.contains(word) == true)
    #expect(finding.hint?.bokmaal.contains(word) == true)
  }

  @Test func `two acceptances of the same finding are both used`() {
    let site = OwnedAcceptance(ofSite: Given.acceptance(page: "news/x"))
    let report = Given.report(
      policy(ofPage(Given.acceptance()), site), on: [Given.finding()])
    #expect(report == Report(pages: 1, languages: 1, accepted: 1, diagnostics: []))
  }

  @Test func `a run that checked only a part calls no acceptance unused`() {
    let report = policy(ofPage(Given.acceptance())).report(
      on: [], pages: 0, languages: 0, isWhole: false)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `findings about acceptances have a weight like all others`() {
    let acceptances = [ofPage(Given.acceptance())]
    let off = Given.policy(overrides: [("accept", nil)], acceptances: acceptances)
    #expect(Given.report(off, on: []).diagnostics.isEmpty)
  }

  @Test func `a policy gathers drafts and acceptances from the pages of a site`() throws {
    let site = Site(
      settings: SiteSettings(
        address: try #require(SiteAddress("https://example.org")),
        editions: PerEdition { _ in EditionSettings(path: "", title: "", description: "") },
        sections: [], mainMenu: [], footerMenu: [], services: [:], feedItems: 1, severities: [],
        acceptances: [Given.acceptance(page: "news/y")]),
      tables: Tables(), asOf: try #require(LocalTime("2026-03-25T23:00")), includesDrafts: false,
      twins: [
        PageID("news/x"): Twins(
          english: Given.page("news/x", .english, state: .draft),
          norwegian: Given.page("news/x", accepting: [Given.acceptance()]))
      ])
    let policy = Policy(of: site, codes: Given.codes)
    #expect(policy.drafts == ["Content/news/x.en.md"])
    #expect(policy.acceptances.map(\.page) == [PageID("news/y"), PageID("news/x")])
    #expect(policy.acceptances.map(\.language) == [nil, .bokmaal])
    #expect(policy.today == Day("2026-03-25"))
  }
}
