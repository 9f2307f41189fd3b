import SiteModel
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("0", "0", "0"), ("45", "45", "45"), ("1200", "1,200", "1\u{A0}200"), ("3.5", "3.5", "3,5"),
    ("3,50", "3.50", "3,50"), ("1234567.125", "1,234,567.125", "1\u{A0}234\u{A0}567,125"),
    ("-1200", "\u{2212}1,200", "\u{2212}1\u{A0}200"), ("\u{2212}0,5", "\u{2212}0.5", "\u{2212}0,5"),
    ("007", "7", "7"), ("-0", "0", "0"), ("999", "999", "999"),
  ])
  func `a number is written as the language does`(
    text: String, english: String, norwegian: String
  ) throws {
    let quantity = try #require(Quantity(text))
    #expect(quantity.text(in: .english) == english)
    #expect(quantity.text(in: .bokmaal) == norwegian)
    #expect(quantity.text(in: .nynorsk) == norwegian)
  }

  @Test(arguments: [("3,5", 3.5), ("-1200", -1200), ("0.25", 0.25), ("12", 12)])
  func `its value is the number`(text: String, value: Double) {
    #expect(Quantity(text)?.value == value)
  }

  @Test(arguments: [
    "", "-", "x", "1 200", "1,200", "1.2.3", ".5", "5.", "1e3", "12 %", "½", "1234567890123456",
  ])
  func `what is no number, or may be two, is refused`(text: String) {
    #expect(Quantity(text) == nil)
  }
}
