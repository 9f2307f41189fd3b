internal import Foundation
internal import SiteModel

/// The only reading of the machine's clock.
enum Clock {
  /// The minute it is in Europe/Oslo.
  static func nowInOslo() throws(RunFailure) -> LocalTime {
    guard let time = time(of: Date()) else {
      throw RunFailure(
        Wording(
          "this machine does not know the time in Oslo: give “--as-of”, such as 2026-03-25",
          nb:
            "denne maskinen vet ikke hva klokka er i Oslo: angi «--as-of», for eksempel 2026-03-25")
      )
    }
    return time
  }

  /// The minute on the wall in Oslo; nil on a machine that does not know the zone.
  static func time(of date: Date) -> LocalTime? {
    guard let zone = TimeZone(identifier: "Europe/Oslo") else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let hour = parts.hour, let minute = parts.minute,
      let date = Day(year: year, month: month, day: day)
    else { return nil }
    return LocalTime(day: date, hour: hour, minute: minute)
  }

  /// How long a piece of work takes, beside what it gives.
  static func timed<Value>(
    _ work: () async throws(RunFailure) -> Value
  ) async throws(RunFailure) -> (Value, Duration) {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try await work()
    return (value, start.duration(to: clock.now))
  }
}
