extension Day {
  /// As the language writes it: `25 March 2026`, `25. mars 2026`.
  package func text(in language: Language) -> String {
    switch language {
    case .english: "\(day) \(monthName(in: language)) \(year)"
    case .bokmaal, .nynorsk: "\(day). \(monthName(in: language)) \(year)"
    }
  }

  /// `March`, `mars`.
  package func monthName(in language: Language) -> String {
    switch language {
    case .english: Self.englishMonths[month - 1]
    case .bokmaal, .nynorsk: Self.norwegianMonths[month - 1]
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let norwegianMonths = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "desember",
  ]
}

extension LocalTime {
  /// As the language writes it, the time of day left out at the day's first minute:
  /// `25 March 2026 at 14:30`, `25. mars 2026 kl. 14.30`.
  package func text(in language: Language) -> String {
    guard self != LocalTime(startOf: day) else { return day.text(in: language) }
    let (hour, minute) = (hour.padded(to: 2), minute.padded(to: 2))
    return switch language {
    case .english: "\(day.text(in: language)) at \(hour):\(minute)"
    case .bokmaal, .nynorsk: "\(day.text(in: language)) kl. \(hour).\(minute)"
    }
  }
}
