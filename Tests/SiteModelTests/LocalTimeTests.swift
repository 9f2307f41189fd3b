import SiteModel
import Testing

@Suite struct LocalTimeTests {
  @Test(arguments: [
    ("2026-03-25", "2026-03-25T00:00"), ("2026-03-25T00:00", "2026-03-25T00:00"),
    ("2026-03-25T23:59", "2026-03-25T23:59"), ("2026-03-25T09:05", "2026-03-25T09:05"),
  ])
  func `a day means its first minute, and a time is read as written`(text: String, same: String) {
    #expect(LocalTime(text)?.description == same)
  }

  @Test(arguments: [
    "2026-03-25T24:00", "2026-03-25T12:60", "2026-03-25 12:00", "2026-03-25T1:00", "2026-03-25T12",
    "2026-03-25T12:00:00", "2026-03-25T12:00Z", "2026-03-25T", "2026-02-30T12:00", "T12:00", "",
    "2026-03-25T1a:00", "2026-03-25T-1:00", "2026-03-25\u{301}", "2026-03-25T12:0\u{660}",
  ])
  func `anything else is refused`(text: String) {
    #expect(LocalTime(text) == nil)
  }

  @Test func `times are ordered by day, hour and minute`() {
    let texts = ["2026-03-25T12:01", "2026-03-26", "2026-03-25T12:00", "2026-03-25T11:59"]
    #expect(
      texts.compactMap { LocalTime($0) }.sorted().map(\.description) == [
        "2026-03-25T11:59", "2026-03-25T12:00", "2026-03-25T12:01", "2026-03-26T00:00",
      ])
  }
}
