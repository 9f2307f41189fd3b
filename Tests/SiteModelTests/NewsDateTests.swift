import SiteModel
import Testing

@Suite struct NewsDateTests {
  @Test(arguments: [
    ("2026-03-25T14:30", "2026-03-25"), ("2026-03-25", "2026-03-25"), ("2025-08", "2025-08-01"),
    ("2025", "2025-01-01"),
  ])
  func `a date keeps its precision and sorts as its first day`(text: String, first: String) throws {
    let date = try #require(NewsDate(text))
    #expect(date.description == text)
    #expect(date.firstDay.description == first)
  }

  @Test func `a first of the month is not the month`() {
    #expect(NewsDate("2025-08-01") != NewsDate("2025-08"))
    #expect(NewsDate("2025-01") != NewsDate("2025"))
  }

  @Test(arguments: [
    "2025-13", "2025-00", "0000", "25", "202", "20255", "2025-8", "2025-08-", "2025-02-29",
    "20-5", "-025", "2025--1", "aug", "2025-08-01T25:00", "høst", "",
  ])
  func `what is no date is refused`(text: String) {
    #expect(NewsDate(text) == nil)
  }
}
