import SiteCheck
import SiteModel
import Testing

@Suite struct DraftLinkTests {
  private func findings(_ state: Page.State) -> [Diagnostic] {
    let files: PublishedFiles = ["index.html": "x"]
    let link = WrittenLink(
      target: "news/y", href: "", destination: .unpublished(PageID("news/y"), edition: .english),
      place: .source(4, 2))
    return files.check(
      origins: ["index.html": .page(links: [link])],
      site: .of(["news/x", "news/y"], states: ["news/y": state]))
  }

  @Test func `a link to a draft is an error at its line`() {
    let found = findings(.draft)
    #expect(found.map(\.summary) == ["link/draft Content/news/x.en.md:4:2 news/y"])
    #expect(found.first?.severity == .error)
    #expect(
      found.first?.message
        == Wording(
          "“news/y” is a draft and is not published",
          nb: "«news/y» er et utkast og blir ikke publisert"))
  }

  @Test func `a link to a page for another time is a warning, for it depends on the day`() throws {
    let day = try #require(Day("2026-05-01"))
    let scheduled = findings(.scheduled(LocalTime(startOf: day)))
    let expired = findings(.expired(day))
    #expect((scheduled + expired).map(\.code) == ["link/not-out", "link/not-out"])
    #expect((scheduled + expired).map(\.severity) == [.warning, .warning])
    #expect(scheduled.first?.message.bokmaal == "«news/y» er ikke ute før 1. mai 2026")
    #expect(expired.first?.message.english == "“news/y” was out until 1 May 2026")
  }

  @Test func `a dead link on a page that is not out is told before its day comes`() {
    let check = PublishedCheck(address: nil, outputs: ["index.html"], site: .of(["news/x"]))
    let link = WrittenLink(
      target: "news/z", href: "news/z", destination: .nothing, place: .source(4, 2))
    let scan = check.scan(unpublished: .page(links: [link]))
    #expect(
      check.finish([scan]).map(\.summary)
        == ["link/missing-page Content/news/x.en.md:4:2 news/z"])
  }
}
