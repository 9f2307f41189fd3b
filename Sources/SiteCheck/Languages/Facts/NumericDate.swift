internal import SiteModel

/// Dates in figures: `03.03.2026`, `3.3.26`, `03/03/2026`, `2026-03-03`.
enum NumericDate {
  /// The date that begins at a token of digits.
  static func run(in text: FactText, at index: Int) -> DateRun? {
    guard let first = text.digits(at: index), let second = text.digits(at: index + 1),
      let third = text.digits(at: index + 2), second.start == first.end + 1,
      third.start == second.end + 1, !text.bytes.hasLetter(before: first.start)
    else { return nil }
    let mark = text.bytes[first.end]
    guard mark == text.bytes[second.end], second.end - second.start <= 2 else { return nil }
    let isYearFirst = mark == UInt8(ascii: "-") && first.end - first.start == 4
    let (year, day) = isYearFirst ? (first, third) : (third, first)
    guard let yearValue = Self.year(year, after: mark), day.end - day.start <= 2,
      Day(year: yearValue, month: second.value, day: day.value) != nil,
      !goesOn(text, after: third.end, mark)
    else { return nil }
    return DateRun(
      days: [day.value], month: second.value, year: yearValue, tokens: index...index + 2,
      bytes: first.start..<third.end)
  }

  private static func year(_ token: FactToken, after mark: UInt8) -> Int? {
    switch (token.end - token.start, mark) {
    case (4, UInt8(ascii: ".")), (4, UInt8(ascii: "/")), (4, UInt8(ascii: "-")):
      DateRun.years.contains(token.value) ? token.value : nil
    // Two figures mean this century: nobody dates a page of the site earlier.
    case (2, UInt8(ascii: ".")), (2, UInt8(ascii: "/")): 2000 + token.value
    default: nil
    }
  }

  /// Whether a fourth figure follows, as in an address of a network or a version.
  private static func goesOn(_ text: FactText, after end: Int, _ mark: UInt8) -> Bool {
    text.bytes.byte(at: end) == mark && text.bytes.byte(at: end + 1).isDigit
  }
}
