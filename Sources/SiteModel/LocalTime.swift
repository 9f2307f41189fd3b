/// A minute on the wall clock of Europe/Oslo.
package struct LocalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let day: Day
  /// 0 to 23.
  package let hour: Int
  /// 0 to 59.
  package let minute: Int

  /// Fails outside 00:00 to 23:59.
  package init?(day: Day, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// The first minute of a day.
  package init(startOf day: Day) {
    self.day = day
    hour = 0
    minute = 0
  }

  /// Reads `2026-03-25T14:30`, or `2026-03-25` as its first minute.
  package init?(_ text: some StringProtocol) {
    guard let day = Day(text.prefix(10)) else { return nil }
    let rest = Array(text.utf8.dropFirst(10))
    if rest.isEmpty {
      self.init(startOf: day)
      return
    }
    let digits = [1, 2, 4, 5].compactMap { rest.indices.contains($0) ? Int(rest[$0]) - 48 : nil }
    guard rest.count == 6, rest[0] == UInt8(ascii: "T"), rest[3] == UInt8(ascii: ":"),
      digits.allSatisfy((0...9).contains)
    else { return nil }
    self.init(day: day, hour: digits[0] * 10 + digits[1], minute: digits[2] * 10 + digits[3])
  }

  /// `2026-03-25T14:30`.
  package var description: String { "\(day)T\(hour.padded(to: 2)):\(minute.padded(to: 2))" }

  package static func < (a: LocalTime, b: LocalTime) -> Bool {
    (a.day, a.hour, a.minute) < (b.day, b.hour, b.minute)
  }
}
