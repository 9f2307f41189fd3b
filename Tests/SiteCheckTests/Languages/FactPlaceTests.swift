import SiteModel
import Testing

@testable import SiteCheck

@Suite struct FactPlaceTests {
  @Test func `a missing fact is told with the sentence that should have it`() throws {
    let twins = SketchedTwins(
      en: "# A\n\nOne text.\n\nFirst it is so. There are ①12 beds. And more.",
      nb: "# A\n\nEn tekst.\n\nFørst er det slik.\n①Det er senger.\nOg mer.")
    let finding = try #require(twins.findings.first)
    #expect(finding.at == twins.english?.place)
    #expect(finding.related.first?.place.written == twins.norwegian?.place)
  }

  @Test func `where the blocks differ, the same block of the section is meant`() throws {
    let twins = SketchedTwins(
      en: "## A\n\nText.\n\n## B\n\nFirst.\n\nIt has ①12 beds.\n\n- item",
      nb: "## A\n\nTekst.\n\n## B\n\nFørste.\n\n①Det har senger.")
    let finding = try #require(twins.findings.first { $0.code == "language/number" })
    #expect(finding.related.first?.place.written == twins.norwegian?.place)
  }

  @Test(arguments: [
    TextBlock.Kind.heading(level: 2), .paragraph, .item, .cell, .quote, .caption, .note, .footnote,
    .alternative,
  ])
  func `facts count in every kind of block`(kind: TextBlock.Kind) throws {
    let english = page("It has 12 beds.", kind, .english)
    let norwegian = page("Det har 14 senger.", kind, .bokmaal)
    let check = LanguageCheck(site: .sketched([:], []))
    let told = check.check(MadeTwins(english: english, norwegian: norwegian), id: PageID("news/x"))
    let finding = try #require(told.first { $0.code == "language/number" })
    #expect(finding.at == "Content/news/x.nb.md:1:9")
    #expect(finding.related.map(\.place.written) == ["Content/news/x.en.md:1:8"])
  }

  @Test func `a title and a summary are compared, each with its own`() {
    let twins = SketchedTwins(
      en: "---\ntitle: The 12 beds\nsummary: In ①2024\n---\n",
      nb: "---\ntitle: De 12 sengene\nsummary: I ①2025\n---\n")
    #expect(twins.told == ["language/number 2024 / 2025"])
    #expect(twins.findings.first?.at == twins.norwegian?.place)
    #expect(twins.findings.first?.related.first?.place.written == twins.english?.place)
  }

  @Test func `thousands of differences on one line are told in time that grows with them`() {
    func twins(_ count: Int) -> SketchedTwins {
      SketchedTwins(
        en: (0..<count).map { "a \($0 + 10_000)" }.joined(separator: " "),
        nb: (0..<count).map { "b \($0 + 50_000)" }.joined(separator: " "))
    }
    let clock = ContinuousClock()
    let few = clock.measure { #expect(twins(2000).findings.count == 2000) }
    let many = clock.measure { #expect(twins(8000).findings.count == 8000) }
    #expect(many < few * 10)
  }

  private func page(_ text: String, _ kind: TextBlock.Kind, _ language: Language) -> MadePage {
    let made = SketchedPage(text, language: language).made
    var blocks = PageText()
    blocks.blocks = [TextBlock(kind: kind, text: text, lines: 1...1, languageTag: nil)]
    return MadePage(page: made.page, text: blocks, source: made.source, outputs: [])
  }
}
