import SiteModel
import Testing

@testable import SiteCheck

@Suite struct TwinQuotesTests {
  private static let code = "language/quote"

  @Test func `a quote that one version lacks is told at the quote`() throws {
    let twins = SketchedTwins(en: "Text\n\n①> It went well.", nb: "Tekst\n\nDet gikk bra.")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/quote It went well."])
    #expect(finding.at == twins.english?.place)
    #expect(finding.message.bokmaal == "sitatet «It went well.» mangler i den norske versjonen")
    #expect(finding.related.map(\.place.file) == ["Content/news/x.en.md", "Content/news/x.nb.md"])
  }

  @Test func `a fact box beside a quote is told in the Norwegian file`() throws {
    let twins = SketchedTwins(en: "> [!NOTE]\n> A fact.", nn: "①> Eit faktum.")
    let finding = try #require(twins.findings.first)
    #expect(twins.findings.map(\.code) == [Self.code])
    #expect(finding.at == twins.norwegian?.place)
    #expect(
      finding.message.english
        == "“Eit faktum.” is a quote here, but a fact box in the English version")
    #expect(
      finding.message.bokmaal
        == "«Eit faktum.» er et sitat her, men en faktaboks i den engelske versjonen")
  }

  @Test func `a source in one version alone is told where it is missing`() throws {
    let twins = SketchedTwins(
      en: "①> It went well.\n>\n> The director", nb: "> Det gikk bra.\n>\n> — Direktøren")
    let finding = try #require(twins.findings.first)
    #expect(finding.at == twins.english?.place)
    #expect(
      finding.message.english
        == "quote “It went well.” names no source here, but one in the Norwegian version")
  }

  @Test func `what lies in a quote that is told is not told as well`() {
    let twins = SketchedTwins(en: "Text\n\n> - A\n> - B\n>\n> ![C](c.png)", nb: "Tekst")
    #expect(twins.told == ["language/quote A"])
  }

  @Test(arguments: [
    ("> A\n>\n> B", "> A"), ("> A\n>\n> — B", "> A\n>\n> C\n>\n> — B"),
    ("> [!NOTE]\n> A", "> [!NOTE]\n>\n> A\n>\n> B"),
  ])
  func `paragraphs in a quote are no difference`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: english, nb: norwegian).subjects(of: Self.code).isEmpty)
  }
}
