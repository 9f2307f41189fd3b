import SiteModel
import Testing

@testable import SiteBuild

@Suite struct MenuEntriesTests {
  /// The findings of a menu whose entries stand on lines of their own, in a site with `x` and `y`.
  private func findings(
    _ ids: String..., state: Page.State, includingDrafts: Bool = false
  ) -> [Diagnostic] {
    var site = TestSite()
    site.includesDrafts = includingDrafts
    site.add("x", .english)
    site.add("x", .bokmaal)
    site.add("y", .english, state: state)
    site.add("y", .bokmaal, state: state)
    site.mainMenu = ids.enumerated().map { index, id in
      Field(PageID(id), at: Place(file: "Content/site.yaml", line: index + 1, column: 3))
    }
    return MenuEntries(site.site).diagnostics
  }

  private func places(_ found: [Diagnostic]) -> [String] {
    found.map { "\($0.code) \($0.place.start?.line ?? 0) \($0.subject)" }
  }

  @Test func `a draft in a menu is an error at its entry`() {
    let found = findings("x", "y", state: .draft)
    #expect(places(found) == ["link/draft 2 y"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.hint?.bokmaal.hasPrefix("ta den ut av menyen") == true)
  }

  @Test func `a draft in a menu is silent when drafts are built`() {
    #expect(findings("x", "y", state: .draft, includingDrafts: true).isEmpty)
  }

  @Test func `a page for another time in a menu is a warning that says when`() throws {
    let day = try #require(Day("2026-05-01"))
    let scheduled = findings("y", state: .scheduled(LocalTime(startOf: day)))
    let expired = findings("y", state: .expired(day))
    #expect(places(scheduled + expired) == ["link/not-out 1 y", "link/not-out 1 y"])
    #expect((scheduled + expired).map(\.severity) == [.warning, .warning])
    #expect(scheduled.first?.message.english == "“y” is not out before 1 May 2026")
    #expect(scheduled.first?.message.bokmaal == "«y» er ikke ute før 1. mai 2026")
  }

  @Test func `an entry that stands twice is found at the second place`() {
    let found = findings("x", "y", "x", state: .published)
    #expect(places(found) == ["data/duplicate-id 3 x"])
    #expect(found.first?.related.map(\.place.start?.line) == [1])
  }

  @Test func `each menu is judged by itself, the ways in of the front page too`() {
    var test = TestSite()
    test.add("x", .english)
    test.add("y", .english, state: .draft)
    let entries = ["x", "y", "x"].enumerated().map { index, id in
      Field(PageID(id), at: Place(file: "Content/site.yaml", line: index + 1, column: 3))
    }
    test.mainMenu = [entries[0]]
    test.frontMenu = entries
    let found = MenuEntries(test.site).diagnostics
    #expect(places(found) == ["data/duplicate-id 3 x", "link/draft 2 y"])
  }

  @Test func `pages that are out are silent`() {
    #expect(findings("x", "y", state: .published).isEmpty)
  }
}
