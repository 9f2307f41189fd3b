import SiteModel
import Testing

@testable import SiteCheck

@Suite struct CentreLinkTests {
  private func findings(_ english: String, nb: String) -> [Diagnostic] {
    let centre = PageID("centres/brain")
    let page = PageID("news/x")
    let titles = PerEdition(english: "NorTrials Brain Health", norwegian: "NorTrials hjernehelse")
    let centres = PerEdition { edition in
      SketchedPage(
        "---\ntitle: \(titles[edition])\n---", id: centre, language: edition.language,
        type: .centre
      ).made.page
    }
    let twins = MadeTwins(
      english: SketchedPage(english, language: .english).made,
      norwegian: SketchedPage(nb, language: .bokmaal).made)
    let site = Site.sketched(
      [
        centre: [centres.english, centres.norwegian],
        page: [twins.english, twins.norwegian].compactMap { $0?.page },
      ], [], tables: .usual)
    return LanguageCheck(site: site).check(twins, id: page)
      .filter { $0.code == "language/other-name" }
  }

  @Test func `a centre that is renamed in a link is told there`() throws {
    let finding = try #require(
      findings(
        "[NorTrials Brain Health](centres/brain)", nb: "\nSe [NorTrials hode](centres/brain)"
      ).first)
    #expect(finding.at == "Content/news/x.nb.md:2:4")
    #expect(finding.subject == "NorTrials hode")
    #expect(
      finding.message.bokmaal == "«NorTrials hode» fører til senteret «NorTrials hjernehelse»")
  }

  @Test(arguments: [
    ("[NorTrials Brain Health](centres/brain)", "[**NorTrials hjernehelse**](centres/brain)"),
    ("[NorTrials Brain\nHealth](centres/brain)", "[NorTrials hjernehelses](centres/brain)"),
    ("[the centre](centres/brain)", "[senteret](centres/brain)"),
    ("[NorTrials](centres/brain)", "[NorTrials](centres/brain)"),
  ])
  func `a centre's names, and other words, are silent`(english: String, norwegian: String) {
    #expect(findings(english, nb: norwegian).isEmpty)
  }
}
