import SiteCheck
import SiteModel
import Testing

@Suite struct SideBySideTests {
  /// The rows of two sketched versions, `English / Norwegian`, parts with a plus between them.
  private func rows(_ english: String?, _ norwegian: String?) -> [String] {
    table(english, norwegian).rows.map { row in
      let sides = [row.parts.english, row.parts.norwegian].map { parts in
        parts.map { $0.texts.joined(separator: "|") }.joined(separator: " + ")
      }
      return sides.joined(separator: " / ")
    }
  }

  private func table(_ english: String?, _ norwegian: String?) -> SideBySide {
    SideBySide(
      MadeTwins(
        english: english.map { SketchedPage($0, language: .english).made },
        norwegian: norwegian.map { SketchedPage($0, language: .bokmaal).made }))
  }

  @Test func `versions of the same build stand part by part`() {
    #expect(
      rows("One.\n\n## Two\n\n- three\n- four", "Én.\n\n## To\n\n- tre\n- fire")
        == ["One. / Én.", "Two / To", "three / tre", "four / fire"])
  }

  @Test func `the texts of front matter come first, one that a version lacks beside nothing`() {
    #expect(
      rows("---\ntitle: A\nsummary: B\n---\nC", "---\ntitle: Å\n---\nC")
        == ["A / Å", "B / ", "C / C"])
  }

  @Test func `the cells of a table row stand together`() {
    #expect(
      rows("| a | b |\n|---|---|\n| c | d |", "| e | f |\n|---|---|\n| g | h |")
        == ["a|b / e|f", "c|d / g|h"])
  }

  @Test func `what one version lacks stands alone, and the rest part by part`() {
    let english = "## A\n\nIn 2022 it opened.\n\nBergen has 12 trials, Oslo 30.\n\n## D\n\nE."
    let norwegian = "## Å\n\nDet åpnet i 2022.\n\n## D\n\nE."
    #expect(table(english, norwegian).rows.map(\.onlyEdition) == [nil, nil, .english, nil, nil])
    #expect(
      rows(english, norwegian) == [
        "A / Å", "In 2022 it opened. / Det åpnet i 2022.", "Bergen has 12 trials, Oslo 30. / ",
        "D / D", "E. / E.",
      ])
  }

  @Test func `a paragraph that was split stands beside both halves`() {
    let english = "In 2022 the centre opened in Oslo. In 2024 it had 6 trials.\n\nWrite to us."
    let norwegian = "I 2022 åpnet senteret i Oslo.\n\nI 2024 hadde det 6 studier.\n\nSkriv til oss."
    #expect(table(english, norwegian).rows.map(\.isBuiltDifferently) == [true, false])
    #expect(table(english, norwegian).rows.map { $0.parts.norwegian.count } == [2, 1])
  }

  @Test func `a table row that one version lacks stands alone`() {
    #expect(
      rows(
        "| a | b |\n|---|---|\n| Oslo | 1 |\n| Bergen | 22 |\n| Bodø | 333 |",
        "| a | b |\n|---|---|\n| Oslo | 1 |\n| Bodø | 333 |")
        == ["a|b / a|b", "Oslo|1 / Oslo|1", "Bergen|22 / ", "Bodø|333 / Bodø|333"])
  }

  @Test func `a section that one version lacks stands alone, and what follows is paired again`() {
    let english = "## A\n\nText one.\n\n## B\n\nAnother text, much longer.\n\n## C\n\nEnd."
    let norwegian = "## A\n\nTekst én.\n\n## C\n\nSlutt."
    #expect(
      rows(english, norwegian) == [
        "A / A", "Text one. / Tekst én.", "B + Another text, much longer. / ", "C / C",
        "End. / Slutt.",
      ])
    #expect(table(english, norwegian).rows.compactMap(\.onlyEdition) == [.english])
    #expect(
      rows(norwegian, english) == [
        "A / A", "Tekst én. / Text one.", " / B + Another text, much longer.", "C / C",
        "Slutt. / End.",
      ])
  }

  @Test func `headings at different levels are built differently, and still stand together`() {
    let table = table("## A\n\nB.", "### A\n\nB.")
    #expect(table.rows.map { $0.parts.english.count } == [1, 1])
    #expect(table.rows[0].isBuiltDifferently)
  }

  @Test func `a page of one version stands beside nothing`() {
    #expect(rows("One.\n\n## Two", nil) == ["One. + Two / "] || rows("One.", nil) == ["One. / "])
    #expect(rows(nil, "Én.") == [" / Én."])
    #expect(rows(nil, nil) == [])
  }

  @Test func `a part holds the places of its own lines and file alone`() throws {
    let page = SketchedPage("One\nmore.\n\n- two", language: .english)
    let table = SideBySide(MadeTwins(english: page.made, norwegian: nil))
    let first = try #require(table.rows.first?.parts.english.first)
    let file = page.made.page.place.file
    func holds(_ place: Place) -> Bool { first.holds(place, of: page.made.page) }
    #expect(holds(Place(file: file, line: 2, column: 1)))
    #expect(!holds(Place(file: file, line: 4, column: 1)))
    #expect(!holds(Place(file: file)))
    #expect(!holds(Place(file: "Content/news/x.nb.md", line: 2, column: 1)))
  }
}
