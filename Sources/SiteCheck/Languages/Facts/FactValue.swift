internal import SiteModel

/// A fact's value, equal in all languages; it becomes text only when there is something to tell.
enum FactValue: Hashable, Sendable, CustomStringConvertible {
  /// `figures` times ten to the power of `exponent`; the figures do not end in zero.
  case number(figures: Int, exponent: Int, unit: FactUnit)
  /// Year and day are zero where they are not written.
  case date(year: Int, month: Int, day: Int)
  /// In minutes since midnight.
  case time(Int)
  case text(String)

  /// As reports print it and `accept` names it: `1200`, `-3.5 %`, `500 NOK`, `2026-03-03`, `--03-03`, `14:30`.
  var description: String {
    switch self {
    case .number(let figures, let exponent, let unit): Self.decimal(figures, exponent) + unit.sign
    case .date(let year, let month, let day):
      (year == 0 ? "--" : "\(year.padded(to: 4))-") + month.padded(to: 2)
        + (day == 0 ? "" : "-\(day.padded(to: 2))")
    case .time(let minutes): "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
    case .text(let text): text
    }
  }

  private static func decimal(_ figures: Int, _ exponent: Int) -> String {
    let sign = figures < 0 ? "-" : ""
    let digits = abs(figures).padded(to: Swift.max(1, 1 - exponent))
    guard exponent < 0 else {
      return sign + digits + String(repeating: "0", count: figures == 0 ? 0 : exponent)
    }
    return sign + digits.dropLast(-exponent) + "." + digits.suffix(-exponent)
  }
}
