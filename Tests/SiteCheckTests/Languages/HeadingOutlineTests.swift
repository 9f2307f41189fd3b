import SiteModel
import Testing

@testable import SiteCheck

@Suite struct HeadingOutlineTests {
  @Test func `a heading that one version lacks is told at the heading, and once`() throws {
    let twins = SketchedTwins(
      en: "## A\n\nShort\n\n①## B\n\nA much longer text of many words\n\n## C\n\nEnd",
      nb: "## D\n\nKort\n\n## E\n\nSlutt")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/outline B"])
    #expect(finding.at == twins.english?.place)
    #expect(finding.message.english == "heading “B” has no counterpart in the Norwegian version")
    #expect(finding.related.map(\.place.written) == ["Content/news/x.nb.md:5:1"])
  }

  @Test func `a heading at another level is told in the Norwegian file`() throws {
    let twins = SketchedTwins(en: "## A\n\n①## B\n\n### C", nb: "## D\n\n①### E\n\n## F")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/outline E"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.related.map(\.place.written) == [twins.english?.place])
    #expect(
      finding.message.bokmaal.contains(
        "er på nivå 3, men «B» i den engelske versjonen er på nivå 2"))
  }

  @Test func `a heading at the end of the Norwegian text is told there`() {
    let twins = SketchedTwins(en: "## A\n\nText", nn: "## A\n\nTekst\n\n①## B")
    #expect(twins.findings.map(\.at) == [twins.norwegian?.place])
  }

  @Test func `equal outlines are no finding, whatever the headings say`() {
    #expect(SketchedTwins(en: "## A\n\n### B\n\n## C", nb: "## D\n\n### E\n\n## F").told.isEmpty)
  }

  @Test func `very long outlines are compared too`() {
    let long = String(repeating: "## A\n\n", count: 300)
    #expect(SketchedTwins(en: long, nb: long + "## B").told == ["language/outline B"])
  }
}
