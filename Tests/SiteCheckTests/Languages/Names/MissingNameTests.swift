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

  @Test(arguments: ["Bayer AS", "SINTEF Digital", "Pfizer Norge"])
  func `a firm that begins a sentence is told where the other version has no such word`(
    name: String
  ) {
    #expect(
      SketchedTwins(en: "A firm held the course.", nb: "\(name) holdt kurset.").told
        == ["language/missing-name \(name)"])
    #expect(
      SketchedTwins(en: "\(name) held the course.", nb: "\(name) holdt kurset.").told.isEmpty)
  }

  @Test(arguments: [
    ("Visit Norway in spring.", "Besøk Norge på våren."),
    ("It was decided by National Action Plan groups.", "Det ble vedtatt i Handlingsplanen."),
    ("Contact NorTrials about it.", "Kontakt NorTrials om det."),
    ("The EEA Agreement says so.", "EØS-avtalen sier det."),
  ])
  func `verbs, offices and abbreviations with another word in Norwegian are no finding`(
    en: String, nb: String
  ) {
    #expect(SketchedTwins(en: en, nb: nb).subjects(of: "language/missing-name").isEmpty)
  }

  @Test func `a name of everyday English words is told in both languages`() {
    #expect(
      SketchedTwins(en: "It was held by a firm.", nb: "Det ble holdt av Baltic Health Forum.").told
        == ["language/missing-name Baltic Health Forum"])
    #expect(
      SketchedTwins(en: "It was held by Baltic Health Forum.", nb: "Det ble holdt av et firma.")
        .told
        == ["language/missing-name Baltic Health Forum"])
  }

  @Test func `a first name that belongs to another person of the page is told with the right one`()
  {
    #expect(
      SketchedTwins(
        en: "Martin Cowie came. Marit Lind chairs the group. Marit spoke.",
        nb: "Martin Cowie kom. Martin Lind leder gruppen. Marit snakket."
      ).told == ["language/missing-name Marit Lind / Martin Lind"])
  }

  @Test(arguments: [
    ("Marit Lind and Martin Cowie.", "Martin Cowie og Marit Lind."),
    ("Martin Lind and Marit Lind.", "Marit Lind og Martin Lind."),
    (
      "Peder Langeland Myhre came. Peder Langeland Myhre leads it.",
      "Peder Langeland Myhre kom. Peder Myhre leder det."
    ),
  ])
  func `people who share names, in any order, and shorter names are no finding`(
    en: String, nb: String
  ) {
    #expect(SketchedTwins(en: en, nb: nb).subjects(of: "language/missing-name").isEmpty)
  }
}
