import SiteModel
import Testing

@testable import SiteCheck

@Suite struct OtherNameTests {
  private func names(_ en: String, nb: String) -> [String] {
    SketchedTwins(en: en, nb: nb, tables: .usual).subjects(of: "language/other-name")
  }

  @Test func `another area is told at the Norwegian word, with the English one`() throws {
    let twins = SketchedTwins(
      en: "A network of ①haematology departments.", nb: "Et nettverk av\n①lungeavdelinger.",
      tables: .usual)
    let finding = try #require(twins.findings.first)
    #expect(finding.code == "language/other-name")
    #expect(finding.severity == .error)
    #expect(finding.subject == "haematology / lungeavdelinger")
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.related.map(\.place.written) == [twins.english?.place])
    #expect(
      finding.message.bokmaal
        == "fagområdet er «lungeavdelinger» her, men «haematology» i den engelske versjonen")
  }

  @Test func `another hospital in nynorsk is told`() {
    let twins = SketchedTwins(
      en: "At Oslo University Hospital.", nn: "Ved Akershus universitetssykehus.", tables: .usual)
    #expect(twins.told.contains { $0.hasPrefix("language/other-name Oslo University Hospital /") })
  }

  @Test func `a name that stands elsewhere on the page is told where it was exchanged`() {
    #expect(
      names(
        "OUS and Akershus University Hospital\n\n- OUS\n- St. Olavs hospital",
        nb: "OUS og Akershus universitetssykehus\n\n- Akershus universitetssykehus\n"
          + "- St. Olavs hospital") == ["OUS / Akershus universitetssykehus"])
  }

  @Test func `one of two mentions that was exchanged is told`() {
    #expect(
      names("Lung cancer, then cancer, then cancer.", nb: "Lungekreft, kreft og hjernehelse.")
        == ["cancer / hjernehelse"])
  }

  @Test func `an area and one above it are told where neither version has a word of the other's`() {
    #expect(names("Lung cancer here.", nb: "Kreft her.") == ["Lung cancer / Kreft"])
    #expect(names("Cancer here.", nb: "Lungekreft her.") == ["Cancer / Lungekreft"])
  }

  @Test func `versions of other structure are compared as wholes`() {
    #expect(
      names("OUS\n\n- one\n- two", nb: "## Tittel\n\nAkershus universitetssykehus og mer")
        == ["OUS / Akershus universitetssykehus"])
  }

  @Test(arguments: [
    ("OUS, then St. Olavs hospital", "St. Olavs hospital, så Oslo universitetssykehus"),
    ("Lung cancer and other cancer at the centre", "Kreft ved senteret"),
    ("Haematological cancer", "Hematologi"),
    ("Breast cancer and lung tumours", "Brystkreft og lungesvulster"),
    ("- Cancer\n- Haematology\n- Brain health", "- Hematologi\n- Hjernehelse\n- Kreft"),
    ("| Cancer | Brain health |", "| Hjernehelse | Kreft |"),
    ("OUS and Akershus University Hospital", "Sykehusene"),
    ("Cancer. OUS. It is big.", "Kreft. OUS. OUS er stort."),
    ("Cancer and brain health.", "Brystkreft og hjernehelse."),
  ])
  func `another order, wider words and left out names are silent`(en: String, nb: String) {
    #expect(names(en, nb: nb) == [])
  }
}
