import SiteModel
import Testing

@testable import SiteBuild

@Suite struct DateTextTests {
  @Test(arguments: [
    (Language.english, "2026-03-25", "25 March 2026"), (.bokmaal, "2026-03-25", "25. mars 2026"),
    (.nynorsk, "2026-12-01", "1. desember 2026"), (.english, "2025-08", "August 2025"),
    (.bokmaal, "2025-08", "august 2025"), (.bokmaal, "2025", "2025"),
  ])
  func `a date is shown as precisely as it is given`(
    language: Language, written: String, shown: String
  ) throws {
    let date = try #require(NewsDate(written))
    let view = DateText(in: language).view(date)
    #expect(view.text == shown)
    #expect(view.datetime == written)
  }

  @Test(arguments: [
    (Language.english, "25 March 2026 at 14:30"), (.bokmaal, "25. mars 2026 kl. 14.30"),
  ])
  func `a time follows the language's custom`(language: Language, shown: String) throws {
    let time = try #require(LocalTime("2026-03-25T14:30"))
    #expect(DateText(in: language).view(time).text == shown)
  }

  @Test func `the first minute of a day is shown as the day`() throws {
    let time = try #require(LocalTime("2026-03-25"))
    #expect(DateText(in: .english).view(time).text == "25 March 2026")
  }
}
