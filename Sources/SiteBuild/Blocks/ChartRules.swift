internal import SiteModel

/// The round numbers at which rules stand behind lines: multiples of 1, 2 or 5 tens.
struct ChartRules {
  /// From the lowest to the highest, three to six of them, zero among them.
  let values: [Double]
  /// How many decimals they have.
  private let decimals: Int

  /// Covers all values between two, of which one is at most zero and the other at least zero.
  init(from lowest: Double, to highest: Double) {
    let highest = highest > lowest ? highest : lowest + 1
    let span = highest - lowest
    var exponent = -9
    var factor = 1
    while Self.step(factor, exponent) * 4 < span {
      (factor, exponent) =
        factor == 1 ? (2, exponent) : factor == 2 ? (5, exponent) : (1, exponent + 1)
    }
    let step = Self.step(factor, exponent)
    let first = Int((lowest / step).rounded(.down))
    let last = max(first + 1, Int((highest / step).rounded(.up)))
    values = (first...last).map { Double($0) * step }
    decimals = max(0, -exponent)
  }

  var lowest: Double { values.first ?? 0 }
  var highest: Double { values.last ?? 1 }

  /// One of the numbers as the language writes it.
  func text(of value: Double, in language: Language) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return Quantity(Int((value * scale).rounded()), decimals: decimals).text(in: language)
  }

  private static func step(_ factor: Int, _ exponent: Int) -> Double {
    let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
    return exponent < 0 ? Double(factor) / power : Double(factor) * power
  }
}
