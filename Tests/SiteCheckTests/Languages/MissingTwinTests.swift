import SiteModel
import Testing

@testable import SiteCheck

@Suite struct MissingTwinTests {
  @Test func `a page without a Norwegian version is reported with the file to write`() throws {
    let finding = try #require(SketchedTwins(en: "---\ntitle: A\n---").findings.first)
    #expect(finding.code == "language/missing-twin")
    #expect(finding.place == Place(file: "Content/news/x.en.md"))
    #expect(finding.subject == "Content/news/x.nb.md")
    #expect(finding.message.english == "the Norwegian version is missing")
    #expect(finding.hint?.bokmaal.contains("skriv «Content/news/x.nb.md»") == true)
  }

  @Test func `a page without an English version is reported, in both written languages`() {
    #expect(
      SketchedTwins(en: nil, nb: "Tekst").subjects(of: "language/missing-twin") == [
        "Content/news/x.en.md"
      ])
    #expect(
      SketchedTwins(en: nil, nn: "Tekst").subjects(of: "language/missing-twin") == [
        "Content/news/x.en.md"
      ])
  }

  @Test(arguments: ["only: For Norwegian staff", "draft: true"])
  func `a page that says why, and a draft, need no twin`(field: String) {
    #expect(SketchedTwins(en: "---\n\(field)\n---").told.isEmpty)
  }

  @Test func `two versions are no finding, and nynorsk is a version too`() {
    #expect(SketchedTwins(en: "Text", nb: "Tekst").told.isEmpty)
    #expect(SketchedTwins(en: "Text", nn: "Tekst").told.isEmpty)
  }

  @Test func `a page that says it stands alone although its twin exists is reported`() throws {
    let twins = SketchedTwins(en: "---\ntitle: A\n①only: Why\n---", nb: "Tekst")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/missing-twin only"])
    #expect(finding.at == twins.english?.place)
    #expect(finding.message.english.contains("the Norwegian version exists"))
  }

  @Test func `a table's page needs text in both languages or in none`() {
    let text = SketchedPage("Text", language: .english).made
    let bare = SketchedPage("", language: .bokmaal).made
    let check = LanguageCheck(site: .sketched([:], []))
    let codes = check.check(MadeTwins(english: text, norwegian: bare), id: PageID("news/x")).map(
      \.code)
    #expect(codes == ["language/missing-twin"])
  }
}
