internal import SiteModel

/// Dates as a reader's language writes them: `25 March 2026`, `25. mars 2026`.
struct DateText: Sendable {
  private let language: Language

  init(in language: Language) { self.language = language }

  func text(_ day: Day) -> String {
    switch language {
    case .english: "\(day.day) \(month(of: day)) \(day.year)"
    case .bokmaal, .nynorsk: "\(day.day). \(month(of: day)) \(day.year)"
    }
  }

  func text(_ time: LocalTime) -> String {
    let (hour, minute) = (time.hour.padded(to: 2), time.minute.padded(to: 2))
    switch language {
    case .english: return "\(text(time.day)) at \(hour):\(minute)"
    case .bokmaal, .nynorsk: return "\(text(time.day)) kl. \(hour).\(minute)"
    }
  }

  /// As precisely as the date is given.
  func text(_ date: NewsDate) -> String {
    switch date {
    case .minute(let time): text(time.day)
    case .day(let day): text(day)
    case .month(let day): "\(month(of: day)) \(day.year)"
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
    return TimeView(datetime: time.description, text: text(time))
  }

  private func month(of day: Day) -> String {
    let names =
      switch language {
      case .english: Self.english
      case .bokmaal, .nynorsk: Self.norwegian
      }
    return names[day.month - 1]
  }

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let norwegian = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "desember",
  ]
}
