internal import SiteModel

/// A date as RSS wants it (RFC 822, section 5, with a year of four digits), in English words.
struct FeedDate: Hashable, Comparable, Sendable {
  let text: String
  private let time: LocalTime

  /// Nil for a date without a day; a day counts as 12:00 UTC.
  init?(_ date: NewsDate) {
    switch date {
    case .day(let day):
      time = LocalTime(startOf: day)
      text = Self.text(day, "12:00:00 +0000")
    case .minute(let time):
      self.time = time
      let clock = "\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2)):00"
      text = Self.text(time.day, "\(clock) +\(time.hoursAheadOfUTC.padded(to: 2))00")
    case .month, .year: return nil
    }
  }

  static func < (a: FeedDate, b: FeedDate) -> Bool { a.time < b.time }

  private static func text(_ day: Day, _ clock: String) -> String {
    let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let date = "\(day.day.padded(to: 2)) \(months[day.month - 1]) \(day.year.padded(to: 4))"
    return "\(weekdays[day.weekday]), \(date) \(clock)"
  }
}
