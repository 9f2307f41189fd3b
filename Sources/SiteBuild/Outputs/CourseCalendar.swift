internal import SiteModel

/// The dates of courses as a calendar that programs can subscribe to (RFC 5545).
///
/// Nothing in it comes from the clock: a program sees a change only where a page changed.
struct CourseCalendar {
  /// One run of a course.
  struct Event {
    let course: PageID
    let title: String
    let summary: String
    let url: String
    /// The tag of the page's language.
    let language: String
    let date: CourseDate
    /// The day on which the page was changed, if it says so.
    let updated: Day?
  }

  let name: String
  /// The edition's tag.
  let language: String
  /// In the order of the calendar; equal times of one course are told apart by it.
  let events: [Event]

  func bytes() -> [UInt8] {
    var text = CalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//NorTrials//Courses//\(language.uppercased())")
    text.line("CALSCALE", "GREGORIAN")
    text.text("NAME", name, language: language)
    // What programs read that do not know NAME (RFC 7986) yet.
    text.text("X-WR-CALNAME", name)
    var identifiers: Set<String> = []
    for event in events { write(event, &identifiers, to: &text) }
    text.line("END", "VCALENDAR")
    return text.bytes
  }

  private func write(
    _ event: Event, _ identifiers: inout Set<String>, to text: inout CalendarText
  ) {
    let date = event.date
    text.line("BEGIN", "VEVENT")
    text.text("UID", identifier(of: event, &identifiers))
    let stamp = event.updated.map { "\($0.inCalendar)T120000Z" } ?? date.from.inCalendar
    text.line("DTSTAMP", stamp)
    if date.isOfWholeDays {
      text.line("DTSTART;VALUE=DATE", date.from.day.inCalendar)
      // The end is the first day that is not part of it.
      let last = max(date.to?.day ?? date.from.day, date.from.day)
      text.line("DTEND;VALUE=DATE", last.next.inCalendar)
    } else {
      text.line("DTSTART", date.from.inCalendar)
      if let to = date.to, to > date.from { text.line("DTEND", to.inCalendar) }
    }
    text.text("SUMMARY", event.title, language: event.language)
    text.text("DESCRIPTION", event.summary, language: event.language)
    if let place = date.place { text.text("LOCATION", place, language: event.language) }
    text.line("URL", event.url)
    text.line("END", "VEVENT")
  }

  /// Of the page's id and the time: it stays when another date comes or goes.
  private func identifier(of event: Event, _ taken: inout Set<String>) -> String {
    let name = "\(event.course)/\(event.date.from.inName)"
    var number = 1
    var identifier = "\(name)/\(language)@nortrials.no"
    while !taken.insert(identifier).inserted {
      number += 1
      identifier = "\(name)-\(number)/\(language)@nortrials.no"
    }
    return identifier
  }
}

extension CourseDate {
  /// Whether it gives no time of day, or only one for the start of several days.
  fileprivate var isOfWholeDays: Bool {
    let isDay = { (time: LocalTime) in time == LocalTime(startOf: time.day) }
    return isDay(from) || to.map(isDay) == true
  }
}

extension Day {
  /// `20260325` (RFC 5545, 3.3.4).
  fileprivate var inCalendar: String { description.filter { $0 != "-" } }
}

extension LocalTime {
  /// In UTC, which needs no table of time zones: `20260325T133000Z` (RFC 5545, 3.3.5).
  fileprivate var inCalendar: String {
    let hours = hour - hoursAheadOfUTC
    let day = hours < 0 ? day.previous : day
    let clock = ((hours + 24) % 24).padded(to: 2) + minute.padded(to: 2)
    return "\(day.inCalendar)T\(clock)00Z"
  }

  /// `20260325T1430`, by the clock of Oslo.
  fileprivate var inName: String { description.filter { $0 != "-" && $0 != ":" } }
}
