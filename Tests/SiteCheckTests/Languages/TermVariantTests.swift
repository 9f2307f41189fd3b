import SiteModel
import Testing

@testable import SiteCheck

@Suite struct TermVariantTests {
  @Test func `a variant is told at its place with the approved word`() throws {
    let twins = SketchedTwins(
      en: "The\n**①Centers** answer.", nb: "Sentrene svarer.", tables: .usual)
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/term Centers"])
    #expect(finding.severity == .warning)
    #expect(finding.at == twins.english?.place)
    #expect(finding.hint?.english == "write “Centres”")
  }

  @Test(arguments: [("centeret", "skriv «senteret»"), ("Center", "skriv «Senter»")])
  func `a Norwegian variant keeps its capital and its ending`(word: String, hint: String) {
    let twins = SketchedTwins(en: "The centre", nb: "\(word) her", tables: .usual)
    #expect(twins.findings.map(\.hint?.bokmaal) == [hint])
  }

  @Test func `nynorsk has the words of bokmål where it has none of its own`() {
    let twins = SketchedTwins(en: "The centre", nn: "Eit sentere", tables: .usual)
    #expect(twins.told == ["language/term sentere"])
  }

  @Test func `a page in one language is judged too, and so are texts of front matter`() {
    let twins = SketchedTwins(en: "---\ntitle: A center\nonly: yes\n---", tables: .usual)
    #expect(twins.told == ["language/term center"])
  }

  @Test func `approved words, exceptions and addresses are silent`() {
    let twins = SketchedTwins(
      en: "The centre in Rockefeller Center, [x](https://a.no/center), center@a.no",
      nb: "Senteret i Rockefeller Center, [x](https://a.no/center), center@a.no", tables: .usual)
    #expect(twins.told.isEmpty)
  }
}
