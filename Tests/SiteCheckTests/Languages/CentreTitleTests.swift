import SiteModel
import Testing

@testable import SiteCheck

@Suite struct CentreTitleTests {
  private func findings(_ english: String, nb: String, in page: String = "centres/brain")
    -> [Diagnostic]
  {
    let id = PageID(page)
    let twins = MadeTwins { edition in
      SketchedPage(
        "---\ntitle: \(edition == .english ? english : nb)\n---", id: id,
        language: edition.language, type: .centre
      ) {
        let field = Field("x", at: Place(file: "x"))
        $0.details = .centre(CentreDetails(hospital: field, leader: field, areas: []))
      }.made
    }
    let site = Site.sketched(
      [id: [twins.english, twins.norwegian].compactMap { $0?.page }], [], tables: .usual)
    return LanguageCheck(site: site).check(twins, id: id)
      .filter { $0.code == "language/other-name" }
  }

  @Test func `a centre renamed in one language is told at that title`() throws {
    let finding = try #require(findings("NorTrials Brain Health", nb: "NorTrials nevro").first)
    #expect(finding.at == "Content/centres/brain.nb.md:2:1")
    #expect(finding.subject == "NorTrials nevro")
    #expect(finding.related.map(\.place.file) == ["Content/centres/brain.en.md"])
    #expect(
      findings("NorTrials Neuro", nb: "NorTrials hjernehelse").map(\.subject) == [
        "NorTrials Neuro"
      ])
  }

  @Test func `a title that is another centre's name is told once`() {
    #expect(
      findings("NorTrials Brain Health", nb: "NorTrials kreft").map(\.subject)
        == ["NorTrials kreft"])
  }

  @Test func `a centre called by its area, or otherwise in both languages, is silent`() {
    #expect(findings("NorTrials Brain Health", nb: "NorTrials hjernehelse").isEmpty)
    #expect(findings("NorTrials Neuro", nb: "NorTrials nevro").isEmpty)
  }

  @Test func `a text that calls a centre by another one's name is told`() {
    let centre = PageID("centres/cancer")
    let other = PageID("centres/brain")
    let titles = [
      (centre, "NorTrials Cancer", "NorTrials kreft"),
      (other, "NorTrials Brain Health", "NorTrials hjernehelse"),
    ]
    let known = titles.reduce(into: [PageID: [Page]]()) { pages, row in
      pages[row.0] = [(Language.english, row.1), (.bokmaal, row.2)].map { language, title in
        SketchedPage("---\ntitle: \(title)\n---", id: row.0, language: language, type: .centre)
          .made.page
      }
    }
    let twins = MadeTwins(
      english: SketchedPage("Write to NorTrials Cancer", language: .english).made,
      norwegian: SketchedPage("Skriv til NorTrials hjernehelse", language: .bokmaal).made)
    let site = Site.sketched(known, [], tables: .usual)
    #expect(
      LanguageCheck(site: site).check(twins, id: PageID("news/x"))
        .filter { $0.code == "language/other-name" }.map(\.subject)
        == ["NorTrials Cancer / NorTrials hjernehelse"])
  }
}
