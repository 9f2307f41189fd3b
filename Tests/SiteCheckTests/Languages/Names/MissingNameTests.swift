import SiteModel
import Testing

@testable import SiteCheck

@Suite struct MissingNameTests {
  @Test func `a firm that only the English version names is told there`() throws {
    let twins = SketchedTwins(
      en: "The course was held by ①Northgate Research in spring.",
      nb: "Kurset ble holdt av et firma på våren.")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/missing-name Northgate Research"])
    #expect(finding.severity == .warning)
    #expect(finding.at == twins.english?.place)
  }

  @Test func `another person is told once, with both names`() throws {
    let twins = SketchedTwins(
      en: "The course was held by Kari Solvang.", nb: "Kurset ble holdt av ①Trude Heggen.")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/missing-name Kari Solvang / Trude Heggen"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.related.map(\.place.written) == ["Content/news/x.en.md:1:24"])
  }

  @Test(arguments: [
    ("The Norwegian Directorate of Health answers.", "Helsedirektoratet svarer."),
    ("It was Kari Solvang's turn.", "Det var Kari Solvangs tur."),
    ("The course is called “Small Steps Forward”.", "Kurset heter «Små steg fram»."),
    ("On Monday Kari spoke.", "Kari snakket mandag."),
  ])
  func `offices, inflected names, titles and single names are no finding`(en: String, nb: String) {
    #expect(SketchedTwins(en: en, nb: nb).subjects(of: "language/missing-name").isEmpty)
  }
}
