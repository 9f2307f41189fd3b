import SiteModel
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("0", "0", "0"), ("45", "45", "45"), ("1200", "1,200", "1\u{A0}200"), ("3.5", "3.5", "3,5"),
    ("3,50", "3.50", "3,50"), ("1234567.125", "1,234,567.125", "1\u{A0}234\u{A0}567,125"),
    ("-1200", "\u{2212}1,200", "\u{2212}1\u{A0}200"), ("\u{2212}0,5", "\u{2212}0.5", "\u{2212}0,5"),
    ("007", "7", "7"), ("0,125", "0.125", "0,125"), ("-0", "0", "0"), ("999", "999", "999"),
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
    "", "-", "x", "1 200", "1,200", "1.200", "-12.345", "1.2.3", ".5", "5.", "1e3", "12 %", "½",
    "1234567890123456",
  ])
  func `what is no number, or may be two, is refused`(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test(arguments: [
    ("1.200", "1200", "1.2"), ("1,200", "1200", "1.2"), ("-12.345", "-12345", "-12.3450"),
    ("3.000", "3000", "3.0"),
  ])
  func `what may be two numbers is told as both, each without doubt`(
    text: String, whole: String, decimal: String
  ) throws {
    let readings = try #require(Quantity.readings(of: text))
    #expect(readings.whole == whole && readings.decimal == decimal)
    #expect(Quantity(whole) != nil && Quantity(decimal) != nil)
  }

  @Test(arguments: ["1200", "1.2", "0.125", "1234.125", "1.2.300", "x"])
  func `other texts have no second reading`(text: String) {
    #expect(Quantity.readings(of: text) == nil)
  }

  @Test(arguments: [
    (3500, 3, "3.500"), (5, 3, "0.005"), (-25, 1, "\u{2212}2.5"), (1200, 0, "1,200"),
  ])
  func `digits become a number with decimals`(digits: Int, decimals: Int, text: String) {
    #expect(Quantity(digits, decimals: decimals).text(in: .english) == text)
  }
}
