internal import SiteModel

extension LocalTime {
  /// How many hours the clock of Oslo is ahead of UTC: 2 in summer time, else 1.
  ///
  /// Summer time runs from the last Sunday of March to the last Sunday of October, changing at
  /// 01:00 UTC (Directive 2000/84/EC, which Norway follows); right from 1996 on.
  var hoursAheadOfUTC: Int {
    guard let start = Self.lastSunday(of: 3, in: day.year),
      let end = Self.lastSunday(of: 10, in: day.year),
      let springs = LocalTime(day: start, hour: 3, minute: 0),
      let falls = LocalTime(day: end, hour: 3, minute: 0)
    else { return 1 }
    return self >= springs && self < falls ? 2 : 1
  }

  private static func lastSunday(of month: Int, in year: Int) -> Day? {
    (25...31).compactMap { Day(year: year, month: month, day: $0) }.last { $0.weekday == 0 }
  }
}
