/// A decimal number without rounding, as a text states it.
struct ExactDecimal: Sendable {
  /// The figures without leading zeros, the decimals at the end.
  private let figures: [UInt8]
  private let decimals: Int
  private let isNegative: Bool

  init(_ value: Int) {
    self.init(figures: Array(String(value.magnitude).utf8), decimals: 0, isNegative: value < 0)
  }

  /// `figures` are the bytes of digits, of which the last `decimals` stand after the sign.
  init(figures: [UInt8], decimals: Int, isNegative: Bool) {
    self.figures = figures
    self.decimals = decimals
    self.isNegative = isNegative
  }

  /// Whether it may be a year of our time.
  var isYear: Bool {
    figures.count == 4 && decimals == 0
      && (figures.starts(with: "19".utf8) || figures.starts(with: "20".utf8))
  }

  /// The number times a power of ten: no zeros in front nor after the decimal point, `0.5`, `-3`.
  func description(scaledBy power: Int) -> String {
    var digits = figures
    var places = decimals - power
    if places < 0 {
      digits.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -places))
      places = 0
    }
    while places > 0, digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      places -= 1
    }
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(Swift.min(zeros, digits.count - places))
    if places > 0 { digits.insert(UInt8(ascii: "."), at: digits.count - places) }
    if digits.isEmpty || digits[0] == UInt8(ascii: ".") { digits.insert(UInt8(ascii: "0"), at: 0) }
    let isZero = digits.allSatisfy { $0 == UInt8(ascii: "0") }
    return (isNegative && !isZero ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }
}
