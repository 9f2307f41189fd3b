import SiteModel
import Testing

@testable import SiteCheck

@Suite struct TwinTablesTests {
  private static let code = "language/table"
  private static let head = "| Centre | City |\n|---|---|\n"

  @Test func `a row that one version lacks is told at the row, with both tables`() throws {
    let twins = SketchedTwins(
      en: "\(Self.head)| Cancer | Oslo |\n①| Brain health | Bergen |\n| Devices | Trondheim |",
      nb: "\(Self.head)| Kreft | Oslo |\n| Utstyr | Trondheim |")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/table Brain health"])
    #expect(finding.at == twins.english?.place)
    #expect(
      finding.message.english
        == "table has 3 rows here, but 2 in the Norwegian version, "
        + "where “Brain health” seems to be missing")
    #expect(
      finding.related.map(\.place.written) == [
        "Content/news/x.en.md:1:1", "Content/news/x.nb.md:3:1",
      ])
    #expect(finding.related.last?.message.bokmaal == "2 rader her, skulle ha stått etter «Kreft»")
  }

  @Test func `a column that one version lacks is told with its name`() throws {
    let twins = SketchedTwins(
      en: "| Centre | City |\n|---|---|\n| Cancer | Oslo |",
      nn: "①| Senter | År | By |\n|---|---|---|\n| Kreft | 2022 | Oslo |")
    let finding = try #require(twins.findings.first { $0.code == Self.code })
    #expect(finding.at == twins.norwegian?.place)
    #expect(
      finding.message.bokmaal
        == "tabellen har 3 kolonner her, men 2 i den engelske versjonen, "
        + "der «År» ser ut til å mangle")
  }

  @Test func `a cell that is empty in one version is told at its row`() throws {
    let twins = SketchedTwins(
      en: "\(Self.head)| Cancer | Oslo |\n| Brain | Bergen |",
      nb: "\(Self.head)| Kreft | Oslo |\n①| Hjerne | |")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/table City / Hjerne"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(
      finding.message.english
        == "cell of the column “City” in the row “Hjerne” is empty here, "
        + "but not in the English version")
  }

  @Test func `a table that one version lacks is told at the table`() throws {
    let twins = SketchedTwins(en: "Text\n\n①\(Self.head)| A | B |", nb: "Tekst")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/table Centre"])
    #expect(finding.at == twins.english?.place)
    #expect(finding.related.map(\.place.file).suffix(1) == ["Content/news/x.nb.md"])
  }

  @Test(arguments: [
    "| Senter | By |\n|:--|--:|\n| Kreft | Oslo |\n| Utstyr | |",
    "Senter | By\n-|-\nUtstyr |\nKreft | Oslo",
  ])
  func `alignment, bars and the order of rows are no difference`(norwegian: String) {
    let english = "\(Self.head)| Cancer | Oslo |\n| Devices | |"
    #expect(SketchedTwins(en: english, nb: norwegian).subjects(of: Self.code).isEmpty)
  }
}
