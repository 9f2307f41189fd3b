/// A date as precisely as it is known: a minute, a day, a month or a year.
package enum NewsDate: Hashable, Sendable, CustomStringConvertible {
  case minute(LocalTime)
  case day(Day)
  case month(firstDay: Day)
  case year(firstDay: Day)

  /// Reads `2026-03-25T14:30`, `2026-03-25`, `2026-03` or `2026`.
  package init?(_ text: some StringProtocol) {
    switch text.utf8.count {
    case 4:
      guard let first = Day("\(text)-01-01") else { return nil }
      self = .year(firstDay: first)
    case 7:
      guard let first = Day("\(text)-01") else { return nil }
      self = .month(firstDay: first)
    case 10:
      guard let day = Day(text) else { return nil }
      self = .day(day)
    default:
      guard let time = LocalTime(text) else { return nil }
      self = .minute(time)
    }
  }

  /// The first day it may mean; news is sorted by it.
  package var firstDay: Day {
    switch self {
    case .minute(let time): time.day
    case .day(let day), .month(let day), .year(let day): day
    }
  }

  /// As written in front matter, and as `datetime` of HTML wants it.
  package var description: String {
    switch self {
    case .minute(let time): time.description
    case .day(let day): day.description
    case .month(let day): String(day.description.prefix(7))
    case .year(let day): day.year.padded(to: 4)
    }
  }
}
