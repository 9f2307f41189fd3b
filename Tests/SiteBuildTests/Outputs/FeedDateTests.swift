import SiteModel
import Testing

@testable import SiteBuild

@Suite struct FeedDateTests {
  @Test(arguments: [
    ("2026-03-25", "Wed, 25 Mar 2026 12:00:00 +0000"),
    ("2024-02-29", "Thu, 29 Feb 2024 12:00:00 +0000"),
    ("2026-01-15T09:05", "Thu, 15 Jan 2026 09:05:00 +0100"),
    ("2026-07-15T09:05", "Wed, 15 Jul 2026 09:05:00 +0200"),
    ("2026-03-29T01:59", "Sun, 29 Mar 2026 01:59:00 +0100"),
    ("2026-03-29T03:00", "Sun, 29 Mar 2026 03:00:00 +0200"),
    ("2026-10-25T04:00", "Sun, 25 Oct 2026 04:00:00 +0100"),
  ])
  func `a date is written as RSS wants it`(written: String, expected: String) throws {
    let date = try #require(NewsDate(written))
    #expect(FeedDate(date)?.text == expected)
  }

  @Test(arguments: ["2025-08", "2025"])
  func `a date without a day has no place in a feed`(written: String) throws {
    let date = try #require(NewsDate(written))
    #expect(FeedDate(date) == nil)
  }
}
