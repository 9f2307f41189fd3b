internal import SiteModel

/// Dates as a reader's language writes them: `25 March 2026`, `25. mars 2026`.
struct DateText: Sendable {
  private let language: Language

  init(in language: Language) { self.language = language }

  func text(_ day: Day) -> String { day.text(in: language) }

  /// As precisely as the date is given.
  func text(_ date: NewsDate) -> String {
    switch date {
    case .minute(let time): text(time.day)
    case .day(let day): text(day)
    case .month(let day): "\(day.monthName(in: language)) \(day.year)"
    case .year(let day): String(day.year)
    }
  }

  func view(_ day: Day) -> TimeView { TimeView(datetime: day.description, text: text(day)) }

  func view(_ date: NewsDate) -> TimeView {
    TimeView(datetime: date.description, text: text(date))
  }

  /// With the time of day, unless it is the day's first minute.
  func view(_ time: LocalTime) -> TimeView {
    guard time != LocalTime(startOf: time.day) else { return view(time.day) }
    return TimeView(datetime: time.description, text: time.text(in: language))
  }
}
