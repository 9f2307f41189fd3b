internal import SiteModel

/// A length of time that a number and the word after it state: `six months`, `et halvt år`.
///
/// Years and months are compared as months, all that is shorter as minutes: "six months" is half
/// a year, "two weeks" are 14 days, but nobody counts a month in days.
struct TimeSpan: Equatable {
  private let amount: FactValue
  private let isInMonths: Bool

  /// Nil where no word for a length of time follows the number.
  init?(_ fact: Fact, in made: MadePage) {
    guard case .number(let figures, let exponent, .none) = fact.value,
      figures.magnitude < 1_000_000, (-2...3).contains(exponent),
      let unit = Self.unit(after: fact, in: made)
    else { return nil }
    var amount = ExactDecimal(figures * unit.factor, decimals: Swift.max(0, -exponent))
    amount.isNegative = false
    self.amount = amount.value(scaledBy: Swift.max(0, exponent))
    isInMonths = unit.isInMonths
  }

  private static let units: [(StaticBytes, factor: Int, isInMonths: Bool)] = [
    ("minut", 1, false), ("kvarter", 15, false), ("hour", 60, false), ("time", 60, false),
    ("døgn", 1440, false), ("døger", 1440, false), ("day", 1440, false), ("dag", 1440, false),
    ("week", 10_080, false), ("uke", 10_080, false), ("veke", 10_080, false),
    ("month", 1, true), ("måned", 1, true), ("månad", 1, true), ("year", 12, true),
    ("år", 12, true),
  ]

  private static func unit(
    after fact: Fact, in made: MadePage
  ) -> (factor: Int, isInMonths: Bool)? {
    let bytes = Array(TextPlace.text(ofBlock: fact.block, in: made).utf8)
    // "Half a year", "two full years" and "et halvt år": at most one word lies between.
    var start = bytes.skippingSpaces(from: fact.range.upperBound)
    start += bytes.dashLength(at: start)
    // The word itself may be one: "døgn", "halvår".
    if let own = unit(endingAt: fact.range, in: bytes) { return own }
    for _ in 0..<2 {
      if let unit = units.first(where: { bytes.hasWord($0.0, at: start) }) {
        return (unit.factor, unit.isInMonths)
      }
      while bytes.byte(at: start).isWordByte { start += 1 }
      start = bytes.skippingSpaces(from: start)
    }
    return nil
  }

  private static func unit(
    endingAt range: Range<Int>, in bytes: [UInt8]
  ) -> (factor: Int, isInMonths: Bool)? {
    if partsOfYear.contains(where: { bytes.hasWord($0, at: range.lowerBound) }) {
      return (12, true)
    }
    if bytes.hasWord("halvtime", at: range.lowerBound) { return (60, false) }
    if bytes.hasWord("fortnight", at: range.lowerBound) { return (1440, false) }
    // The fact of "døgn" is 24 already.
    return bytes.hasWord("døg", at: range.lowerBound) ? (60, false) : nil
  }

  private static let partsOfYear: [StaticBytes] = ["halvår", "kvartal", "quarter"]
}
