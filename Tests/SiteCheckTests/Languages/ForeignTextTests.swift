import SiteModel
import Testing

@testable import SiteCheck

@Suite struct ForeignTextTests {
  private static let code = "language/foreign"
  private static let english = "The centres answer requests from sponsors within five days."
  private static let norwegian = "Sentrene svarer på forespørsler fra sponsorer innen fem dager."

  @Test func `a Norwegian paragraph on an English page is told where it begins`() throws {
    let twins = SketchedTwins(
      en: "Centres answer soon.\n\n①\(Self.norwegian)",
      nb: "Sentrene svarer snart.\n\nInnen fem dager.")
    let finding = try #require(twins.findings.first { $0.code == Self.code })
    #expect(finding.at == twins.english?.place)
    #expect(finding.severity == .error)
    #expect(
      finding.message.english
        == "“Sentrene svarer på forespørsler fra sponsorer innen fem …” is Norwegian, "
        + "but the page is English")
    #expect(
      finding.message.bokmaal.hasSuffix("innen fem …» er på norsk, men siden er på engelsk"))
    #expect(finding.hint?.english.contains("[words](lang:nb)") == true)
    #expect(finding.related.map(\.place.written) == ["Content/news/x.nb.md:3:1"])
  }

  @Test(arguments: ["- ", "## ", ""])
  func `an English item, heading or paragraph on a Norwegian page is told`(mark: String) throws {
    let twins = SketchedTwins(en: "\(mark)We do.", nb: "\(mark)①\(Self.english)")
    let finding = try #require(twins.findings.first { $0.code == Self.code })
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.hint?.bokmaal.contains("[ord](lang:en)") == true)
  }

  @Test func `English on a page in nynorsk is told, and a table cell's column`() {
    let twins = SketchedTwins(en: "| a | Yes |", nn: "| a | ①\(Self.english) |")
    #expect(
      twins.findings.filter { $0.code == Self.code }.map(\.at) == [twins.norwegian?.place])
  }

  @Test func `a foreign sentence within a long paragraph is told where it begins`() throws {
    let own = "We help hospitals that want to take part in more of the trials that are planned. "
    let twins = SketchedTwins(
      en: "\(own)\(own)\(own)①\(Self.norwegian) \(own)", nb: "Innen fem dager.")
    let finding = try #require(twins.findings.first { $0.code == Self.code })
    #expect(finding.at == twins.english?.place)
    #expect(finding.message.english.hasPrefix("“Sentrene svarer på forespørsler fra sponsorer"))
    #expect(twins.subjects(of: Self.code).count == 1)
  }

  @Test func `short foreign sentences in a row are told where the first begins`() {
    let own = "Vi hjelper sykehus som vil være med på flere av studiene. "
    let twins = SketchedTwins(
      en: "They do.", nb: "\(own)①We answer within five days. Then you will hear from us.")
    #expect(
      twins.findings.filter { $0.code == Self.code }.map(\.at) == [twins.norwegian?.place])
  }

  @Test(arguments: [
    "Vi har lest «The centres answer requests within five days». Det er ikke sant for alle.",
    "Vi holder kurset Introduction to Clinical Trials for alle som vil. Read more about it.",
    "Pasientene er med. Professor A. Hansen ved St. Olavs Hospital svarer på det som er uklart.",
    "Vi bruker ordene «site» og «sponsor» også når vi skriver på norsk. Good luck!",
  ])
  func `titles, names and short sentences within a paragraph are silent`(text: String) {
    #expect(SketchedTwins(en: "Text", nb: text).subjects(of: Self.code).isEmpty)
  }

  @Test(arguments: [
    "The square is the same as at the top of all pages",
    "Regional Research Support at Oslo University Hospital gives you advice about it",
  ])
  func `prose of short words, or with a long name, is no name`(text: String) {
    #expect(SketchedTwins(en: "Text", nb: text).subjects(of: Self.code).count == 1)
  }

  @Test func `a summary in the wrong language is told at its field, and cannot be marked`() throws {
    let twins = SketchedTwins(
      en: "---\ntitle: News\nsummary: We do.\n---\nText",
      nb: "---\ntitle: Nytt\nsummary: ①\(Self.english)\n---\nTekst")
    let finding = try #require(twins.findings.first { $0.code == Self.code })
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.hint == Wording("write it in Norwegian", nb: "skriv den på norsk"))
  }

  @Test func `a page without a twin is judged too`() {
    let alone = SketchedTwins(en: "---\nonly: Short\n---\n\(Self.norwegian)")
    #expect(alone.subjects(of: Self.code).count == 1)
    #expect(SketchedTwins(en: "---\nonly: Short\n---\n\(Self.english)").told.isEmpty)
  }

  @Test(arguments: [
    "Read more.", "NorTrials Inflammation in Norway and more",
    "European Committee for Treatment and Research in Multiple Sclerosis (ECTRIMS)",
    "Vi leser «The centres answer requests from sponsors within five days» hver dag.",
    "Se [the portal](https://example.no) for svar.",
    "Norwegian Institute of Public Health and the Directorate of Health",
    "Kurset heter Introduction to Clinical Trials og er ikke åpent for alle.",
  ])
  func `names, short texts and quoted titles are silent`(text: String) {
    #expect(SketchedTwins(en: "Text", nb: text).subjects(of: Self.code).isEmpty)
  }

  @Test func `a block that is marked as foreign is judged by nobody`() {
    let twins = SketchedTwins(en: "Text", nb: "[\(Self.english) The the](lang:en)")
    #expect(!twins.told.contains { $0.hasPrefix(Self.code) || $0.contains("the") })
  }

  @Test func `each language on its own page is silent`() {
    #expect(SketchedTwins(en: Self.english, nb: Self.norwegian).subjects(of: Self.code).isEmpty)
  }
}
