import SiteModel
import Testing

@testable import SiteCheck

@Suite struct HeadingNamesTests {
  @Test func `a name that only one version has is told at the heading without`() throws {
    let twins = SketchedTwins(en: "Text\n## Funding {#funding}", nb: "Tekst\n\n①## Finansiering")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/anchor Finansiering"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(
      finding.related.map(\.place.written) == [
        "Content/news/x.nb.md:3:1", "Content/news/x.en.md:2:1",
      ])
    let reversed = SketchedTwins(en: "## Funding", nn: "## Finansiering {#midlar}")
    #expect(reversed.told == ["language/anchor Funding"])
    #expect(reversed.findings.first?.place.file == "Content/news/x.en.md")
  }

  @Test func `one id for two different parts is told at the Norwegian one`() throws {
    let twins = SketchedTwins(
      en: "## News {#news}\n\n## Program {#program}",
      nb: "## Program {#program}\n\n## Nytt {#nytt}")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/anchor program"])
    #expect(finding.at == "Content/news/x.nb.md:1:1")
    #expect(finding.message.bokmaal.contains("men til «Program»"))
  }

  @Test(arguments: [
    ("## Funding", "## Finansiering"), ("## Funding {#funding}", "## Finansiering {#finansiering}"),
    ("## Program {#program}", "## Program {#program}"), ("Text", "Tekst"),
  ])
  func `names in both versions, or in none, are no finding`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: english, nb: norwegian).told == [])
    #expect(SketchedTwins(en: english, nn: norwegian).told == [])
  }

  @Test func `versions with other headings are told by their outline alone`() {
    let twins = SketchedTwins(en: "## Funding {#funding}\n\n## More", nb: "## Finansiering")
    #expect(twins.findings.map(\.code).contains("language/anchor") == false)
  }
}
