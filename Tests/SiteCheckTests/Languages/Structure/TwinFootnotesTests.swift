import SiteModel
import Testing

@testable import SiteCheck

@Suite struct TwinFootnotesTests {
  private static let code = "language/footnote"

  @Test func `a footnote that one version lacks is told at its mark`() throws {
    let twins = SketchedTwins(
      en: "The plan.①[^a]\n\nMore.\n\n[^a]: It is public.", nb: "Planen.\n\nMer.")
    let finding = try #require(twins.findings.first { $0.code == Self.code })
    #expect(finding.at == twins.english?.place)
    #expect(
      finding.message.english
        == "footnote “It is public.” has no counterpart in the Norwegian version")
    #expect(
      finding.related.map(\.message.bokmaal) == [
        "denne delen har 1 fotnotemerke, og 0 i den norske versjonen",
        "skulle ha stått i «Planen.»",
      ])
    #expect(finding.related.last?.place.file == "Content/news/x.nb.md")
  }

  @Test func `of several marks the surplus one is told`() {
    let twins = SketchedTwins(
      en: "About Oslo.[^a]\n\nAbout Bergen.[^b]\n\n[^a]: From 2024.\n[^b]: From 2025.",
      nn: "Om Oslo.[^a]\n\nOm Bergen.[^b] Meir.①[^c]\n\n[^a]: Frå 2024.\n[^b]: Frå 2025.\n[^c]: Ny."
    )
    #expect(
      twins.findings.filter { $0.code == Self.code }.map(\.at) == [twins.norwegian?.place])
  }

  @Test func `a mark that leads to a footnote of its own in one version is told`() throws {
    let twins = SketchedTwins(
      en: "A.[^a] B.[^b]\n\n[^a]: One.\n[^b]: Two.", nb: "A.[^a] B.①[^a]\n\n[^a]: En.")
    let finding = try #require(twins.findings.first { $0.code == Self.code })
    #expect(finding.at == twins.norwegian?.place)
    #expect(
      finding.message.english
        == "mark leads to the footnote “En.” here, but to “Two.” in the English version")
  }

  @Test(arguments: [
    ("A.[^a]\n\n[^a]: One.", "A.[^x]\n\n[^x]: En.\n\n    Til."),
    ("A.[^a] B.[^b]\n\n[^a]: One.\n[^b]: Two.", "B.[^b] A.[^a]\n\n[^a]: En.\n[^b]: To."),
  ])
  func `names, order and paragraphs of footnotes are no difference`(en: String, nb: String) {
    #expect(SketchedTwins(en: en, nb: nb).subjects(of: Self.code).isEmpty)
  }
}
