import Foundation
import SiteModel
import Testing

@testable import nortrials

@Suite struct ClockTests {
  @Test(arguments: [
    ("2026-03-28T23:30:00Z", "2026-03-29T00:30"), ("2026-03-29T00:59:00Z", "2026-03-29T01:59"),
    ("2026-03-29T01:00:00Z", "2026-03-29T03:00"), ("2026-10-25T00:59:59Z", "2026-10-25T02:59"),
    ("2026-10-25T01:00:00Z", "2026-10-25T02:00"), ("2025-12-31T23:00:00Z", "2026-01-01T00:00"),
  ])
  func `a moment is the minute on the wall in Oslo, in summer and winter`(
    moment: String, time: String
  ) throws {
    let date = try Date(moment, strategy: .iso8601)
    #expect(Clock.time(of: date)?.description == time)
  }
}
