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
    #expect(
      finding.related.map(\.place.written) == [
        "Content/news/x.en.md:5:1", "Content/news/x.nb.md:5:1",
      ])
    #expect(
      finding.related.first?.message.english
        == "the page has 3 headings here, and 2 in the Norwegian version")
  }

  @Test func `a heading at another level is told in the Norwegian file`() throws {
    let twins = SketchedTwins(en: "## A\n\n①## B\n\n### C", nb: "## D\n\n①### E\n\n## F")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/outline E"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.related.map(\.place.written) == [twins.norwegian?.place, twins.english?.place])
    #expect(
      finding.message.bokmaal.contains(
        "er på nivå 3, men «B» i den engelske versjonen er på nivå 2"))
  }

  @Test func `a heading at the end of the Norwegian text is told there`() {
    let twins = SketchedTwins(en: "## A\n\nText", nn: "## A\n\nTekst\n\n①## B")
    #expect(twins.findings.map(\.at) == [twins.norwegian?.place])
  }

  @Test func `a heading without its section is told at that heading, not at one like it`() {
    let twins = SketchedTwins(
      en: "## A\n\nThe first of three.\n\n## B\n\nThe second one.\n\n①## C\n\nThe third one.",
      nb: "## A\n\nDen første av tre.\n\n## B\n\nDen andre av dem.\n\nDen tredje av dem.")
    #expect(twins.told == ["language/outline C"])
    #expect(twins.findings.map(\.at) == [twins.english?.place])
  }

  @Test func `a section that is missing is told by its figures and links where sizes are alike`() {
    let twins = SketchedTwins(
      en: "## A\n\nIn 2021 it came.\n\n①## B\n\nIn 2022 it came.\n\n## C\n\nIn 2023 it came.",
      nb: "## A\n\nDen kom i 2021.\n\n## C\n\nDen kom i 2023.")
    #expect(twins.words(of: "language/outline") == ["B"])
  }

  @Test func `a section that stands elsewhere is told with the one that stands there instead`()
    throws
  {
    let twins = SketchedTwins(
      en: "## A\n\nIn 2021\n\n## B\n\nIn 2022\n\n## C\n\nIn 2023",
      nb: "## D\n\nI 2021\n\n①## F\n\nI 2023\n\n## E\n\nI 2022")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/outline F"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.message.english == "section “F” stands where the English version has “B”")
    #expect(
      finding.related.map(\.place.written) == [
        "Content/news/x.nb.md:5:1", "Content/news/x.en.md:9:1", "Content/news/x.en.md:5:1",
      ])
  }

  @Test func `sections of another order are told once, whatever they are built of`() {
    let (list, table) = ("- a\n- b", "| c |\n|---|\n| d |")
    let twins = SketchedTwins(
      en: "## A {#a}\n\n\(list)\n\n## B {#b}\n\n\(table)",
      nb: "## B {#b}\n\n\(table)\n\n## A {#a}\n\n\(list)")
    #expect(twins.told == ["language/outline B"])
    let facts = SketchedTwins(
      en: "## A\n\nIn 2021\n\n\(list)\n\n## B\n\nIn 2022\n\n## C\n\nEnd\n\n\(list)",
      nb: "## B\n\nI 2022\n\n## A\n\nI 2021\n\n\(list)\n\n## C\n\nSlutt\n\n\(list)\n- e")
    #expect(facts.told == ["language/outline B", "language/list e"])
  }

  @Test func `a section built as another one should be is no moved section`() {
    let list = "- a\n- b"
    let twins = SketchedTwins(
      en: "## A\n\n\(list)\n- c\n\n## B\n\n\(list)\n\n## C\n\n\(list)\n- c",
      nb: "## A\n\n\(list)\n\n## B\n\n\(list)\n\n## C\n\n\(list)\n- c")
    #expect(twins.findings.map(\.code) == ["language/list"])
  }

  @Test func `a fact that moved to another section is no moved section`() {
    let twins = SketchedTwins(
      en: "## A\n\nIn 2021\n\n## B\n\nText", nn: "## A\n\nTekst\n\n## B\n\nI 2021")
    #expect(twins.told.isEmpty)
  }

  @Test func `equal outlines are no finding, whatever the headings say`() {
    #expect(SketchedTwins(en: "## A\n\n### B\n\n## C", nb: "## D\n\n### E\n\n## F").told.isEmpty)
  }

  @Test func `very long outlines are compared too`() {
    let long = String(repeating: "## A\n\n", count: 300)
    #expect(SketchedTwins(en: long, nb: long + "## B").told == ["language/outline B"])
  }
}
