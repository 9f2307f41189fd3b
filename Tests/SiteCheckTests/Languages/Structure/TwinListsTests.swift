import SiteModel
import Testing

@testable import SiteCheck

@Suite struct TwinListsTests {
  private static let code = "language/list"

  @Test func `an item that one version lacks is told at the item, with both lists`() throws {
    let twins = SketchedTwins(
      en: "Bring:\n\n- a ticket to Oslo\n①- a letter of recommendation from LMI\n- food",
      nb: "Ta med:\n\n- billett til Oslo\n- mat")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/list a letter of recommendation from LMI"])
    #expect(finding.at == twins.english?.place)
    #expect(
      finding.message.english
        == "list has 3 items here, but 2 in the Norwegian version, "
        + "where “a letter of recommendation from LMI” seems to be missing")
    #expect(
      finding.message.bokmaal
        == "listen har 3 punkter her, men 2 i den norske versjonen, "
        + "der «a letter of recommendation from LMI» ser ut til å mangle")
    #expect(
      finding.related.map(\.place.written) == [
        "Content/news/x.en.md:3:1", "Content/news/x.nb.md:3:1",
      ])
    #expect(
      finding.related.last?.message.english == "2 items here, expected after “billett til Oslo”")
  }

  @Test func `an item more in Norwegian is told there, and the first as the first`() throws {
    let twins = SketchedTwins(
      en: "- Food for everyone in Oslo", nn: "①- Kaffi\n- Mat til alle i Oslo")
    let finding = try #require(twins.findings.first)
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.message.english.contains("2 items here, but 1 in the English version"))
    #expect(finding.related.last?.message.bokmaal == "1 punkt her, skulle ha stått først")
  }

  @Test func `which item is missing is told by links and figures`() {
    let twins = SketchedTwins(
      en: "①- see [a](centres/a)\n- see [b](centres/b)\n- in 2024",
      nb: "- se [b](centres/b)\n- i 2024", pages: ["centres/a", "centres/b"])
    #expect(
      twins.findings.filter { $0.code == Self.code }.map(\.at) == [twins.english?.place])
  }

  @Test func `a list that one version lacks is told at the list`() throws {
    let twins = SketchedTwins(en: "Text.\n\n①- A\n- B\n\nMore.", nb: "Tekst.\n\nMer.")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/list A"])
    #expect(finding.at == twins.english?.place)
    #expect(
      finding.message.bokmaal == "listen som begynner med «A», mangler i den norske versjonen")
    #expect(
      finding.related.map(\.message.english) == [
        "this section has 1 list, and 0 in the Norwegian version", "expected after “Tekst.”",
      ])
    #expect(finding.related.last?.place.written == "Content/news/x.nb.md:1:1")
  }

  @Test func `numbers beside bullets are told in the Norwegian file, with both lists`() throws {
    let twins = SketchedTwins(en: "1) A\n2) B", nb: "①- A\n- B")
    let finding = try #require(twins.findings.first)
    #expect(twins.findings.map(\.code) == [Self.code])
    #expect(finding.at == twins.norwegian?.place)
    #expect(
      finding.message.english
        == "list has bullets here, but begins with number 1 in the English version")
    #expect(
      finding.related.map(\.place.written) == [
        "Content/news/x.nb.md:1:1", "Content/news/x.en.md:1:1",
      ])
  }

  @Test func `a list within a list is compared with its own twin`() {
    let twins = SketchedTwins(en: "- A\n  ①- B\n  - C\n- D", nb: "- A\n  - C\n- D")
    #expect(twins.told.count == 1)
    #expect(twins.findings.first?.message.english.contains("2 items here, but 1") == true)
  }

  @Test func `what lies in an item that is told is not told as well`() {
    let twins = SketchedTwins(
      en: "- A\n- B in 2024\n\n  > Q\n\n  ```\n  code\n  ```\n- C", nb: "- A\n- C")
    #expect(twins.findings.map(\.code) == [Self.code, "language/number"])
  }

  @Test func `a section tells its first difference, and another section its own`() {
    let twins = SketchedTwins(
      en: "- A\n- B\n\nText\n\n- C\n\n## D\n\n- E\n\n## F\n\n- G",
      nb: "- A\n\nTekst\n\n- C\n- H\n\n## D\n\n- E\n- I\n\n## F\n\n- G")
    #expect(twins.words(of: Self.code) == ["B", "I"])
  }

  @Test func `where an outline differs, only sections that surely correspond are compared`() {
    let (first, last) = (
      "## Oslo\n\n- A\n- B", "## Bergen\n\n[A](a) [A](a) [A](a)\n\n- Kari Nordmann, Haukeland"
    )
    let twins = SketchedTwins(
      en: "\(first)\n\n## Funding\n\nA long text.\n\n- C\n\n\(last)",
      nb: "\(first)\n\n\(last)\n- E",
      pages: ["a"])
    #expect(twins.told == ["language/outline Funding", "language/list E"])
  }

  @Test(arguments: [
    ("- A\n- B", "* A\n* B"), ("- A\n- B", "- A\n\n- B"), ("- A\n- B", "- A\n\n  C\n- B"),
    ("- A\n  - B\n- C", "- C\n- A\n  - B"), ("1) A\n2) B", "1) A\n1) B"),
    ("- A\n\nText\n\n> Q", "> Q\n\nTekst\n\n- A"),
  ])
  func `signs, empty lines, paragraphs and order are no difference`(english: String, nb: String) {
    #expect(SketchedTwins(en: english, nb: nb).subjects(of: Self.code).isEmpty)
  }
}
