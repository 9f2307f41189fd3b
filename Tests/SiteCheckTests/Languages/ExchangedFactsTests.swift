import Testing

@testable import SiteCheck

@Suite struct ExchangedFactsTests {
  private func told(_ english: String, nb: String) -> [String] {
    SketchedTwins(en: english, nb: nb, tables: .usual).words(of: "language/number")
  }

  private static let head = "| A | B | C |\n|---|---|---|\n"

  @Test func `numbers of two items with known names are told where they were exchanged`() {
    let english = "- Cancer: 41\n- Brain health: 22"
    #expect(told(english, nb: "- Kreft: 22\n- Hjernehelse: 41") == ["41 / 22"])
    #expect(told(english, nb: "- Kreft: 41\n- Hjernehelse: 22").isEmpty)
  }

  @Test func `items in another order are silent`() {
    #expect(
      told("- Cancer: 41\n- Brain health: 22", nb: "- Hjernehelse: 22\n- Kreft: 41").isEmpty)
    #expect(told("- Lions: 41\n- Bears: 22", nb: "- Bjørner: 22\n- Løver: 41").isEmpty)
  }

  @Test func `numbers that moved to the other row of a table are told`() {
    let english = Self.head + "| 2027 | 5.5 | x |\n| 2028 | 6.5 | y |"
    #expect(
      told(english, nb: Self.head + "| 2027 | 6,5 | x |\n| 2028 | 5,5 | y |") == ["5.5 / 6.5"])
    #expect(told(english, nb: Self.head + "| 2028 | 6,5 | y |\n| 2027 | 5,5 | x |").isEmpty)
  }

  @Test func `cells exchanged in one row are told, and columns in another order are not`() {
    let english = Self.head + "| x | 14 | 5 |\n| y | 20 | 6 |\n| z | 30 | 7 |"
    #expect(
      told(english, nb: Self.head + "| x | 14 | 5 |\n| y | 6 | 20 |\n| z | 30 | 7 |")
        == ["20 / 6"])
    #expect(
      told(english, nb: Self.head + "| x | 5 | 14 |\n| y | 6 | 20 |\n| z | 7 | 30 |").isEmpty)
  }

  @Test func `a number in words, and facts of prose in another order, are silent`() {
    #expect(told("- Cancer: 41, one each\n- 22", nb: "- Kreft: 41, 1 til hver\n- 22").isEmpty)
    #expect(told("First 41.\n\nThen 22.", nb: "Først 22.\n\nSå 41.").isEmpty)
  }
}
