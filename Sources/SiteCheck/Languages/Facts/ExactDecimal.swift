/// A decimal number without rounding, as a text states it, of at most 18 figures.
struct ExactDecimal: Sendable {
  /// The figures without the decimal sign.
  private(set) var figures: Int
  /// How many of the figures stand after the decimal sign.
  private(set) var decimals = 0
  var isNegative = false

  init(_ value: Int, decimals: Int = 0) {
    figures = value
    self.decimals = decimals
  }

  /// Adds a group of figures, decimals or not; false if they are too many for a number.
  mutating func append(_ value: Int, length: Int, areDecimals: Bool) -> Bool {
    guard value >= 0, length <= 18 else { return false }
    var scaled = figures
    for _ in 0..<length {
      let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
      guard !overflow else { return false }
      scaled = product
    }
    let (sum, overflow) = scaled.addingReportingOverflow(value)
    guard !overflow else { return false }
    figures = sum
    if areDecimals { decimals += length }
    return true
  }

  /// The sum of this many hundreds or thousands and a smaller whole number, or hundreds; nil for
  /// other scales.
  func adding(_ rest: ExactDecimal, scaledBy small: Int, to power: Int) -> ExactDecimal? {
    guard power == 2 || power == 3, small == 0 || small == 2, decimals == 0, rest.decimals == 0
    else { return nil }
    let (most, factor) = power == 2 ? (10, 100) : (1000, 1000)
    guard figures < most, rest.figures < factor else { return nil }
    let added = small == 2 ? rest.figures * 100 : rest.figures
    return added < factor ? ExactDecimal(figures * factor + added) : nil
  }

  /// Whether it may be a year of our time.
  var isYear: Bool { decimals == 0 && (1900...2099).contains(figures) }

  /// The number times a power of ten, in the one form that equal numbers have.
  func value(scaledBy power: Int = 0, _ unit: FactUnit = .none) -> FactValue {
    var rest = figures
    var exponent = power - decimals
    if rest == 0 { exponent = 0 }
    while rest != 0, rest % 10 == 0 {
      rest /= 10
      exponent += 1
    }
    return .number(
      figures: isNegative ? -rest : rest, exponent: exponent, unit: unit)
  }
}
