import SiteModel
import Testing

@testable import SiteCheck

@Suite struct TwinLinksTests {
  private let pages = ["centres/cancer", "centres/brain", "contact"]

  @Test func `links to different pages are told at the Norwegian link`() throws {
    let twins = SketchedTwins(
      en: "①[centre](centres/cancer)", nb: "\n①[senteret](centres/brain)", pages: pages)
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/link centres/cancer / centres/brain"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.related.map(\.place.written) == [twins.english?.place])
  }

  @Test func `a link that only one version has is told there`() {
    let twins = SketchedTwins(en: "①[us](contact)", nn: "oss", pages: pages)
    #expect(twins.told == ["language/link contact"])
    #expect(twins.findings.first?.at == twins.english?.place)
  }

  @Test func `of equal links the one in the block whose twin has none is told`() throws {
    let twins = SketchedTwins(
      en: "[a](contact)\n\n[b](contact)\n\n[c](contact)", nb: "[a](contact)\n\nb\n\n[c](contact)",
      pages: pages)
    let finding = try #require(twins.findings.first)
    #expect(finding.at == "Content/news/x.en.md:3:1")
    #expect(
      finding.message.english == "3 links to page “contact” here, but 2 in the Norwegian version")
    #expect(finding.related.map(\.place.written) == ["Content/news/x.nb.md:3:1"])
  }

  @Test func `links to the same pages in another order are no finding`() {
    let twins = SketchedTwins(
      en: "[a](centres/cancer) [b](contact) [c](https://a.no/en)",
      nb: "[b](contact#x) [a](centres/cancer) [c](https://a.no/no)", pages: pages
    )
    #expect(twins.told.isEmpty)
  }

  @Test func `a link whose twin leads nowhere is no finding, another one is`() {
    let english = SketchedTwins(
      en: "[a](contact) [b](dead)", nb: "[a](contact) [b](centres/brain)", pages: pages)
    #expect(english.told.isEmpty)
    let norwegian = SketchedTwins(
      en: "[b](centres/brain) [a](contact)", nb: "[b](dead) [a](centres/cancer)", pages: pages)
    #expect(norwegian.told == ["language/link contact / centres/cancer"])
    let elsewhere = SketchedTwins(
      en: "[b](dead) [a](contact)", nb: "[b](dead) [a](centres/cancer)", pages: pages)
    #expect(elsewhere.told == ["language/link contact / centres/cancer"])
  }

  @Test func `a link to the other language is reported with the id to write`() throws {
    let twins = SketchedTwins(
      en: "[us](contact)", nb: "①[oss](/contact/#form)", pages: pages)
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/link /contact/#form"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.hint?.bokmaal.hasPrefix("skriv «contact»") == true)
  }

  @Test func `an address of the reader's own edition is a link to its page`() {
    let twins = SketchedTwins(en: "[us](/contact/)", nb: "[oss](/no/contact)", pages: pages)
    #expect(twins.told.isEmpty)
  }

  @Test func `a page without a twin is told of links to the other language too`() {
    let twins = SketchedTwins(en: nil, nb: "①[oss](/contact/)", pages: pages)
    #expect(twins.words(of: "language/link") == ["/contact/"])
  }

  @Test func `a link to a page that stands in the other language only is no finding`() {
    let only = SketchedPage("Tekst", id: PageID("only"), language: .bokmaal).made
    let english = SketchedPage("[x](/no/only/)", language: .english).made
    let norwegian = SketchedPage("[x](only)", language: .bokmaal).made
    let site = Site.sketched([PageID("only"): [only.page]], [])
    let twins = MadeTwins(english: english, norwegian: norwegian)
    #expect(LanguageCheck(site: site).check(twins, id: PageID("news/x")).isEmpty)
  }
}
