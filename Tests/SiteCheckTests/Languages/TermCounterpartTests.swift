import SiteModel
import Testing

@testable import SiteCheck

@Suite struct TermCounterpartTests {
  @Test func `a term that the other version lacks is told at its first place`() throws {
    let twins = SketchedTwins(
      en: "Intro\n\n①Research nurses meet. The research nurses talk.",
      nb: "Innledning\n\n①Personellet møtes.", tables: .usual)
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/term Research nurses"])
    #expect(finding.at == twins.english?.place)
    #expect(finding.related.map(\.place.written) == [twins.norwegian?.place])
    #expect(finding.message.english.hasSuffix("has no counterpart in the Norwegian version"))
    #expect(finding.hint?.bokmaal.contains("nevn «studiesykepleier» også i den norske") == true)
  }

  @Test func `a hospital that only the Norwegian version names is told there`() {
    let twins = SketchedTwins(
      en: "At the hospital.", nb: "Ved ①Oslo universitetssykehus.", tables: .usual)
    #expect(twins.told == ["language/term Oslo universitetssykehus"])
    #expect(twins.findings.first?.at == twins.norwegian?.place)
  }

  @Test(arguments: [
    ("A research nurse. A research nurse.", "En studiesykepleier. Hun."),
    ("A request.", "Industriforespørselen."), ("Cancer trials", "Studier av brystkreft"),
    ("Lung cancer", "Kreft"), ("See [OUS](hospitals/ous)", "Se [OUS](hospitals/ous)"),
    ("A centre", "[The Center of X](lang:en)"),
  ])
  func `one mention, a longer word or something near it is an answer`(en: String, nb: String) {
    #expect(SketchedTwins(en: en, nb: nb, tables: .usual).subjects(of: "language/term") == [])
  }

  @Test func `the end of a name is no English term`() {
    let twins = SketchedTwins(
      en: "The centre is open.", nb: "NorCentre er åpent.", tables: .usual)
    #expect(twins.told == ["language/term centre"])
  }

  @Test func `a part of a Norwegian word asks for nothing`() {
    let twins = SketchedTwins(en: "A head start", nb: "Senterleder", tables: .usual)
    #expect(twins.told.isEmpty)
  }
}
