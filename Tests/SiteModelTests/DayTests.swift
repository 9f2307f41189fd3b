import SiteModel
import Testing

@Suite struct DayTests {
  @Test(arguments: ["2026-03-25", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day of the calendar is read and written the same`(text: String) throws {
    let day = try #require(Day(text))
    #expect(day.description == text)
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "2026-01-00", "0000-01-01", "2026-1-01", "26-01-01", "2026-01-1", "2026/01/01", "2026-01-01 ",
    " 2026-01-01", "+026-01-01", "2026-+1-01", "２０２６-01-01", "2026-01-01-", "", "2026-01-0\u{661}",
    "2026-01-01\u{301}",
  ])
  func `what is no day of the calendar is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2026-03-25", 3), ("2024-02-29", 4), ("2000-01-01", 6), ("1900-01-01", 1), ("0001-01-01", 1),
    ("2023-01-01", 0),
  ])
  func `the weekday counts from Sunday`(text: String, weekday: Int) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }

  @Test func `weekdays follow each other over every month and leap year`() throws {
    var before: Int?
    for year in 1999...2004 {
      for month in 1...12 {
        for number in 1...31 {
          guard let day = Day(year: year, month: month, day: number) else { continue }
          if let before { #expect(day.weekday == (before + 1) % 7, "\(day)") }
          before = day.weekday
        }
      }
    }
  }

  @Test func `days are ordered by year, then month, then day`() throws {
    let texts = ["2026-03-02", "2025-12-31", "2026-02-28", "2026-03-01"]
    let sorted = texts.compactMap { Day($0) }.sorted().map(\.description)
    #expect(sorted == ["2025-12-31", "2026-02-28", "2026-03-01", "2026-03-02"])
  }

  @Test(arguments: [(7, 2, "07"), (123, 2, "123"), (0, 4, "0000")])
  func `numbers get zeros in front up to a width`(number: Int, width: Int, expected: String) {
    #expect(number.padded(to: width) == expected)
  }

  @Test(arguments: [
    ("2026-03-24", "2026-03-25"), ("2024-02-28", "2024-02-29"), ("2026-02-28", "2026-03-01"),
    ("2026-04-30", "2026-05-01"), ("2026-12-31", "2027-01-01"),
  ])
  func `the day after and the day before lead to each other`(day: String, after: String) {
    #expect(Day(day)?.next == Day(after))
    #expect(Day(after)?.previous == Day(day))
  }

  @Test func `the calendar's last day has none after it, its first none before`() {
    #expect(Day("9999-12-31").map { $0.next == $0 } == true)
    #expect(Day("0001-01-01").map { $0.previous == $0 } == true)
  }
}
