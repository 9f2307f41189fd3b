import SiteModel
import Testing

@testable import SiteBuild

@Suite struct CourseCalendarTests {
  /// The lines of a calendar whose only course has these dates.
  private func lines(
    _ dates: (from: String, to: String?)..., place: String? = nil, updated: String? = nil
  ) throws -> [Substring] {
    let events = try dates.map { from, to in
      CourseCalendar.Event(
        course: PageID("courses/gcp"), title: "GCP, del 1", summary: "Et kurs",
        url: "https://example.org/no/kurs/gcp/", language: "nn",
        date: CourseDate(
          from: try #require(LocalTime(from)), to: to.flatMap { LocalTime($0) }, place: place),
        updated: updated.flatMap { Day($0) })
    }
    let calendar = CourseCalendar(name: "Kurs", language: "nb", events: events)
    return String(decoding: calendar.bytes(), as: UTF8.self).split(separator: "\r\n")
  }

  @Test func `a calendar says what it is and what each event is about`() throws {
    #expect(
      try lines(("2026-04-14T09:00", "2026-04-14T15:00"), place: "Ås", updated: "2026-03-01") == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//NorTrials//Courses//NB",
        "CALSCALE:GREGORIAN", "NAME;LANGUAGE=nb:Kurs", "X-WR-CALNAME:Kurs", "BEGIN:VEVENT",
        "UID:courses/gcp/20260414T0900/nb@nortrials.no", "DTSTAMP:20260301T120000Z",
        "DTSTART:20260414T070000Z", "DTEND:20260414T130000Z", "SUMMARY;LANGUAGE=nn:GCP\\, del 1",
        "DESCRIPTION;LANGUAGE=nn:Et kurs", "LOCATION;LANGUAGE=nn:Ås",
        "URL:https://example.org/no/kurs/gcp/", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test(arguments: [
    ("2026-04-14", nil, ["DTSTART;VALUE=DATE:20260414", "DTEND;VALUE=DATE:20260415"]),
    ("2026-12-30", "2026-12-31", ["DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270101"]),
    (
      "2026-04-14T09:00", "2026-04-16",
      ["DTSTART;VALUE=DATE:20260414", "DTEND;VALUE=DATE:20260417"]
    ),
    ("2026-01-14T09:00", nil, ["DTSTART:20260114T080000Z"]),
    (
      "2026-06-01T00:30", "2026-06-01T02:00",
      ["DTSTART:20260531T223000Z", "DTEND:20260601T000000Z"]
    ),
  ])
  func `an event lasts as long as its date says`(from: String, to: String?, times: [String]) throws
  {
    let found = try lines((from, to)).filter {
      $0.hasPrefix("DTSTART") || $0.hasPrefix("DTEND")
    }
    #expect(found.map(String.init) == times)
  }

  @Test func `a page that names no change gives the event's own time as its stamp`() throws {
    #expect(try lines(("2026-01-14T09:00", nil)).contains("DTSTAMP:20260114T080000Z"))
  }

  @Test func `two runs at one time have names of their own`() throws {
    let names = try lines(("2026-01-14", nil), ("2026-01-14", nil), ("2026-01-15", nil))
      .filter { $0.hasPrefix("UID") }
    #expect(Set(names).count == 3)
  }
}
