import SiteModel
import Testing

@testable import SiteCheck

@Suite struct PartLinksTests {
  /// The findings on a pair of pages beside `portal`, which has the parts road/veien and figures/tall.
  private func found(
    en: String, nb: String,
    portal: (en: String, nb: String) = (
      "## a {#road}\n## b {#figures}", "## a {#veien}\n## b {#tall}"
    )
  ) -> [Diagnostic] {
    let page = Self.parts("news/x", en, nb)
    return PartLinks.check([page, Self.parts("portal", portal.en, portal.nb)])
  }

  private static func parts(_ id: String, _ english: String, _ norwegian: String) -> PageParts {
    let id = PageID(id)
    return PageParts(
      of: MadeTwins(
        english: SketchedPage(english, id: id, language: .english).made,
        norwegian: SketchedPage(norwegian, id: id, language: .bokmaal).made), id: id)
  }

  private func told(en: String, nb: String) -> [String] { found(en: en, nb: nb).map(\.subject) }

  @Test func `links to parts that are no twins are told at the Norwegian one`() throws {
    let all = found(en: "[a](portal#figures)", nb: "Tekst.\n\n[a](portal#veien)")
    let finding = try #require(all.first)
    #expect(all.map(\.code) == ["language/anchor"])
    #expect(finding.subject == "portal#figures / portal#veien")
    #expect(finding.at == "Content/news/x.nb.md:3:1")
    #expect(finding.related.map(\.place.written) == ["Content/news/x.en.md:1:1"])
    #expect(
      finding.hint?.bokmaal == "skriv «portal#tall» her hvis den engelske versjonen er riktig")
    #expect(finding.language == .bokmaal)
  }

  @Test func `a link that names a part in one version only is told`() throws {
    #expect(told(en: "[a](portal#figures)", nb: "[a](portal)") == ["portal#figures / portal"])
    let finding = try #require(found(en: "[a](portal)", nb: "[a](portal#tall)").first)
    #expect(finding.message.bokmaal.hasSuffix("men til toppen av siden i den engelske versjonen"))
    #expect(finding.hint?.bokmaal == "skriv «portal» her hvis den engelske versjonen er riktig")
  }

  @Test(arguments: [
    ("[a](portal#figures)", "[a](portal#tall)"), ("[a](portal#figures)", "[a](portal#figures)"),
    ("[a](portal#road) [b](portal#figures)", "[b](portal#tall) [a](portal#veien)"),
    ("[a](portal)", "[a](portal)"), ("[a](portal#gone)", "[a](portal#tall)"),
    ("[a](portal#road) [b](portal)", "[a](portal#veien)"),
  ])
  func `links to the same part, dead links and missing ones are no finding`(en: String, nb: String)
  {
    #expect(told(en: en, nb: nb) == [])
  }

  @Test func `links within the page are compared too, those that are missing as well`() {
    let headings = ("## a {#a}\n## b {#b}\n", "## a {#a-nb}\n## b {#b-nb}\n")
    #expect(told(en: headings.0 + "[x](#a)", nb: headings.1 + "[x](#a-nb)") == [])
    #expect(told(en: headings.0 + "[x](#a)", nb: headings.1 + "[x](#b-nb)") == ["#a / #b-nb"])
    #expect(told(en: headings.0 + "[x](#a)", nb: headings.1 + "x") == ["#a"])
    #expect(told(en: headings.0 + "x", nb: headings.1 + "[x](#a-nb)") == ["#a-nb"])
  }

  @Test func `a page whose versions have other headings tells nothing of parts`() {
    let all = found(
      en: "[a](portal#figures)", nb: "[a](portal#veien)",
      portal: ("## a {#road}\n## b {#figures}", "## a {#veien}"))
    #expect(all.isEmpty)
  }
}
