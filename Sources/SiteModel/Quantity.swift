/// A number as precisely as it was written: `1200`, `3.50`.
package struct Quantity: Hashable, Sendable {
  private let isNegative: Bool
  private let whole: String
  private let fraction: String

  /// Reads digits with a minus sign and a decimal point or comma; fails for all else.
  ///
  /// A comma before exactly three digits may part thousands as well, so it fails too, and so do
  /// more digits than can be drawn.
  package init?(_ text: String) {
    let minus = text.first.map { $0 == "-" || $0 == "\u{2212}" } ?? false
    let parts = text.dropFirst(minus ? 1 : 0)
      .split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), parts.allSatisfy(Self.isDigits), text.count <= 15 else {
      return nil
    }
    if parts.count == 2, parts[1].count == 3, text.contains(",") { return nil }
    let digits = parts[0].drop { $0 == "0" }
    whole = digits.isEmpty ? "0" : String(digits)
    fraction = parts.count == 2 ? String(parts[1]) : ""
    isNegative = minus && (whole + fraction).contains { $0 != "0" }
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

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
