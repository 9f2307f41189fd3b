import SiteModel
import Testing

@testable import SiteCheck

@Suite struct MixedNorwegianTests {
  private static let code = "language/mixed"
  private static let bokmaal = "Sykehusene svarer ikke på spørsmål fra pasienter hver dag."
  private static let nynorsk = "Sjukehusa svarar ikkje på spørsmål frå pasientar kvar dag."

  @Test func `nynorsk on a page in bokmål is a warning where it begins`() throws {
    let twins = SketchedTwins(
      en: "They do.\n\nSome say.", nb: "\(Self.bokmaal)\n\n①\(Self.nynorsk)")
    let finding = try #require(twins.findings.first)
    #expect(twins.findings.map(\.code) == [Self.code])
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.severity == .warning)
    #expect(finding.message.english.hasSuffix("…” is Nynorsk, but the page is Bokmål"))
    #expect(finding.message.bokmaal.hasSuffix("…» er på nynorsk, men siden er på bokmål"))
  }

  @Test func `bokmål on a page in nynorsk is told`() {
    let twins = SketchedTwins(en: "They do.", nn: "\(Self.nynorsk)\n\n①\(Self.bokmaal)")
    #expect(
      twins.findings.filter { $0.code == Self.code }.map(\.at) == [twins.norwegian?.place])
  }

  @Test(arguments: [
    "Dei tilsette kan melde seg på kurset gjennom avdelinga si, og det kostar ikkje noko å vere med.",
    "Studien blir berre gjennomført dersom minst to sjukehus har høve til å ta imot pasientar.",
    "Helseføretaka har sjølve ansvaret for opplæringa, og ho blir gjeve på norsk eller engelsk.",
    "Vi veit enno ikkje kva for sjukehus som vil vere med, men svara kjem truleg til hausten.",
    "Nettverket møtest fleire gonger i året for å dele røynsler og finne ut kva som kan gjerast betre.",
    "Du kan når som helst trekkje deg frå studien utan at det får følgjer for deg.",
    "Alle som er med, får dekt reisa, og det gjeld ikkje berre for den som bur langt unna.",
    "Ta kontakt med oss dersom du har spørsmål om korleis opplysningane blir brukte.",
  ])
  func `a paragraph in nynorsk is told, however late its own words stand`(text: String) {
    #expect(SketchedTwins(en: "Text", nb: text).subjects(of: Self.code).count == 1)
    #expect(SketchedTwins(en: "Text", nn: text).subjects(of: Self.code).isEmpty)
  }

  @Test(arguments: [
    "De ansatte kan melde seg på kurset gjennom avdelingen sin, og det koster ikke noe å være med.",
    "Studien blir bare gjennomført dersom minst to sykehus har anledning til å ta imot pasienter.",
    "Du kan når som helst trekke deg fra studien uten at det får følger for deg.",
    "Ta kontakt med oss dersom du har spørsmål om hvordan opplysningene blir brukt.",
  ])
  func `a paragraph in bokmål on a page in nynorsk is told too`(text: String) {
    #expect(SketchedTwins(en: "Text", nn: text).subjects(of: Self.code).count == 1)
  }

  @Test(arguments: [
    bokmaal, "Boka ligger på hylla i hytta, og jenta har kasta ballen over den grønne garden.",
    "Han sa «Vi veit ikkje kva dei meiner, men vi ser fram til svaret» i går.",
  ])
  func `bokmål with forms in -a, and with a quote, is silent on its page`(text: String) {
    #expect(SketchedTwins(en: "Text", nb: text).subjects(of: Self.code).isEmpty)
  }

  @Test func `each form is silent on its own page, and English pages are not judged`() {
    #expect(SketchedTwins(en: "Text", nn: Self.nynorsk).subjects(of: Self.code).isEmpty)
    #expect(SketchedTwins(en: Self.nynorsk, nb: "Tekst").subjects(of: Self.code).isEmpty)
  }
}
