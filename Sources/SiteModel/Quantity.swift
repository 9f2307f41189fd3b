/// A number as precisely as it was written: `1200`, `3.50`.
package struct Quantity: Hashable, Sendable {
  private let isNegative: Bool
  private let whole: String
  private let fraction: String

  /// Reads digits with a minus sign and a decimal point or comma; fails for all else.
  ///
  /// What can be read in two ways fails too (see `readings`), and so do more digits than can be
  /// drawn.
  package init?(_ text: String) {
    guard let parts = Self.parts(of: text), Self.readings(of: text) == nil else { return nil }
    self.init(isNegative: parts.minus, whole: parts.whole, fraction: parts.fraction)
  }

  /// A number whose last digits are decimals: 3500 with three decimals is `3.500`.
  package init(_ digits: Int, decimals: Int) {
    let text = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
    self.init(
      isNegative: digits < 0, whole: padded.dropLast(decimals), fraction: padded.suffix(decimals))
  }

  /// What a number says whose sign may part thousands as well as decimals, without doubt: `1.200`
  /// is `1200` or `1.2`. Nil for a text that is one number, or none.
  package static func readings(of text: String) -> (whole: String, decimal: String)? {
    guard let parts = parts(of: text), parts.fraction.count == 3, parts.whole.count <= 3,
      parts.whole.first != "0"
    else { return nil }
    let sign = parts.minus ? "-" : ""
    var decimals = String(parts.fraction)
    while decimals.hasSuffix("0"), decimals.count > 1 { decimals.removeLast() }
    // Three decimals would be in doubt again.
    if decimals.count == 3 { decimals += "0" }
    return ("\(sign)\(parts.whole)\(parts.fraction)", "\(sign)\(parts.whole).\(decimals)")
  }

  private init(isNegative: Bool, whole: Substring, fraction: Substring) {
    let digits = whole.drop { $0 == "0" }
    self.whole = digits.isEmpty ? "0" : String(digits)
    self.fraction = String(fraction)
    self.isNegative = isNegative && (whole + fraction).contains { $0 != "0" }
  }

  /// The value as near as a floating-point number comes to it.
  package var value: Double {
    let digits = Double(whole + "." + (fraction.isEmpty ? "0" : fraction)) ?? 0
    return isNegative ? -digits : digits
  }

  /// As the language writes it: `1,200` and `3.50`, `1 200` and `3,50`.
  package func text(in language: Language) -> String {
    // A line never ends within a Norwegian number.
    let (thousands, decimal) = language == .english ? (",", ".") : ("\u{A0}", ",")
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += thousands }
      grouped.append(digit)
    }
    let number = fraction.isEmpty ? grouped : grouped + decimal + fraction
    return isNegative ? "\u{2212}" + number : number
  }

  /// The sign and the digits before and behind the decimal sign.
  private static func parts(
    of text: String
  ) -> (minus: Bool, whole: Substring, fraction: Substring)? {
    let minus = text.first.map { $0 == "-" || $0 == "\u{2212}" } ?? false
    let parts = text.dropFirst(minus ? 1 : 0)
      .split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), parts.allSatisfy(isDigits), text.count <= 15 else {
      return nil
    }
    return (minus, parts[0], parts.count == 2 ? parts[1] : "")
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
