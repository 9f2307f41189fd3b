import SiteModel
import Testing

@testable import SiteCheck

@Suite struct IdenticalTextTests {
  private static let code = "language/identical"
  private static let english = "The centres answer requests from sponsors within five days."
  private static let norwegian = "Sentrene svarer på forespørsler fra sponsorer innen fem dager."

  @Test func `English left in the Norwegian version is told there, and once`() throws {
    let twins = SketchedTwins(en: "Short.\n\n\(Self.english)", nb: "Kort.\n\n①\(Self.english)")
    let finding = try #require(twins.findings.first)
    #expect(twins.findings.map(\.code) == [Self.code])
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.severity == .error)
    #expect(
      finding.message.english
        == "“The centres answer requests from sponsors within five …” is English, "
        + "word for word as in the English version")
    #expect(
      finding.message.bokmaal.hasSuffix("» er på engelsk, ord for ord som i den engelske versjonen")
    )
    #expect(finding.related.map(\.place.written) == ["Content/news/x.en.md:3:1"])
  }

  @Test func `a text with other figures is the same text`() {
    let text = "The 12 centres answered 340 requests within 5 days in 2025."
    let twins = SketchedTwins(
      en: text, nb: "①The 14 centres answered 360 requests within 7 days in 2026.")
    #expect(
      twins.findings.filter { $0.code == Self.code }.map(\.at) == [twins.norwegian?.place])
  }

  @Test func `Norwegian left in the English version is told there`() {
    let twins = SketchedTwins(en: "①\(Self.norwegian)", nb: Self.norwegian)
    #expect(twins.findings.map(\.code) == [Self.code])
    #expect(twins.findings.map(\.at) == [twins.english?.place])
  }

  @Test func `a text in neither language is told in the Norwegian file`() throws {
    let text = "Lorem ipsum dolor amet consectetur adipiscing elit tempor"
    let finding = try #require(SketchedTwins(en: text, nb: text).findings.first)
    #expect(finding.place.file == "Content/news/x.nb.md")
    #expect(finding.message.english.hasSuffix("stands word for word in the English version too"))
    #expect(
      finding.message.bokmaal.hasSuffix("står ord for ord også i den engelske versjonen"))
  }

  @Test func `a title left untranslated is told at its field`() {
    let title = "---\ntitle: ①How the centres work with the hospitals\n---\nText"
    let twins = SketchedTwins(en: title.replacing("①", with: ""), nb: title)
    #expect(twins.findings.map(\.at) == [twins.norwegian?.place])
  }

  @Test func `a block is found among others that one version lacks`() {
    let twins = SketchedTwins(
      en: "A.\n\nB.\n\n\(Self.english)", nb: "- C\n\n①\(Self.english)")
    #expect(
      twins.findings.filter { $0.code == Self.code }.map(\.at) == [twins.norwegian?.place])
  }

  @Test(arguments: [
    "Oslo University Hospital, Haukeland University Hospital, St. Olavs Hospital, Akershus",
    "12 34 56 78 90 12 34", "Sognsvannsveien 20, 0372 Oslo, Norway, NorTrials, Inven2 AS",
    "Tel. 22 11 33 44, post@example.no, www.example.no/about/one/two/three",
    "Same in both",
  ])
  func `names, addresses, figures and short texts may be equal`(text: String) {
    #expect(SketchedTwins(en: text, nb: text).subjects(of: Self.code).isEmpty)
  }

  @Test func `what is marked as foreign in one version is silent`() {
    let twins = SketchedTwins(en: Self.english, nb: "[\(Self.english)](lang:en)")
    #expect(twins.told.isEmpty)
  }

  @Test func `translated texts are silent`() {
    #expect(SketchedTwins(en: Self.english, nb: Self.norwegian).subjects(of: Self.code).isEmpty)
  }
}
