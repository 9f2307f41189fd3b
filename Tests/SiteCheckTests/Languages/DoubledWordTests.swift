import SiteModel
import Testing

@testable import SiteCheck

@Suite struct DoubledWordTests {
  private static let code = "language/doubled-word"

  @Test func `a doubled word on an English page is told at the first of the two`() throws {
    let twins = SketchedTwins(en: "Trials in ①the the same hospital.", nb: "Studier.")
    let finding = try #require(twins.findings.first)
    #expect(twins.told.map { $0.prefix { $0 != "#" } } == ["\(Self.code) the the"])
    #expect(finding.at == twins.english?.place)
    #expect(finding.severity == .error)
    #expect(
      finding.message == Wording("“the” stands twice in a row", nb: "«the» står to ganger på rad"))
  }

  @Test(arguments: [
    "Sykehuset ①er er her.", "Vi ①ventet\nventet lenge.", "Det er ①og *og* blir slik.",
    "Her er det ①i i dag.", "Både ①Studien studien og svaret.",
  ])
  func `a doubled word on a Norwegian page is told, across marks and lines too`(text: String) {
    let twins = SketchedTwins(en: "Text", nb: text)
    #expect(twins.findings.map(\.code) == [Self.code])
    #expect(twins.findings.map(\.at) == [twins.norwegian?.place])
  }

  @Test func `the second of two equal places is told where it is`() {
    let twins = SketchedTwins(en: "On the then. In ①the the end.", nb: "Tekst")
    #expect(twins.findings.map(\.at) == [twins.english?.place])
  }

  @Test func `the same word doubled again in one text is told once, and counted`() {
    let twins = SketchedTwins(en: "In ①the the end, The the start and a a word.", nb: "Tekst")
    #expect(twins.findings.map(\.count) == [2, 1])
    #expect(twins.findings.first?.at == twins.english?.place)
  }

  @Test func `a doubled word of front matter is told at its field`() {
    let twins = SketchedTwins(
      en: "---\ntitle: News\nsummary: Open ①to to all.\n---\nText",
      nb: "---\ntitle: Nytt\nsummary: Åpent for alle.\n---\nTekst")
    #expect(twins.findings.map(\.at) == [twins.english?.place])
  }

  @Test(arguments: [
    "We know that that is right, and he had had time.", "Baden Baden and Walla Walla.",
    "The end. End of it.", "One, one and one.", "Very-very well, so so-called.", "3 3 x x",
    "The BYTES bytes of a file.",
  ])
  func `doublings that are right in English are silent`(text: String) {
    #expect(SketchedTwins(en: text, nb: "Tekst").subjects(of: Self.code).isEmpty)
  }

  @Test(arguments: [
    "Hva det det betyr, vet den den angår.", "Lyset er slått på på rommet og slått av av henne.",
    "For- og etterarbeid for for-arbeid.",
  ])
  func `doublings that are right in Norwegian are silent`(text: String) {
    #expect(SketchedTwins(en: "Text", nb: text).subjects(of: Self.code).isEmpty)
  }
}
