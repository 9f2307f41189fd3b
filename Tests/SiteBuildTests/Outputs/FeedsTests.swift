import SiteModel
import Testing

@testable import SiteBuild

@Suite struct FeedsTests {
  private static let text = "<category>The secret centre</category>"

  /// The English feed, whose one item is about a centre in the state.
  private func feed(centreIs state: Page.State) throws -> String {
    var test = TestSite()
    let place = Place(file: "Content/news/a.en.md")
    test.add("centres/x", .english, type: .centre, state: state, title: "The secret centre")
    test.add(
      "news/a", .english, type: .news,
      details: .news(
        NewsDetails(
          date: try #require(NewsDate("2026-03-01")),
          centres: [Field(PageID("centres/x"), at: place)], areas: [], isFeatured: false)))
    let context = test.context
    let layouts = LayoutLibrary([])
    let lists = ListMaker(
      context: context, layouts: layouts, common: CommonViewMaker(context, layouts))
    let pages = PageMaker(context, layouts, lists: lists, sources: [:])
    let outputs = Feeds(context: context, pages: pages).outputs()
    let feed = try #require(outputs.first { $0.path == "rss.xml" })
    return String(decoding: feed.bytes, as: UTF8.self)
  }

  @Test func `a news item tells the centres that it is about`() throws {
    #expect(try feed(centreIs: .published).contains(Self.text))
  }

  @Test func `a centre that is not out is not named in a feed`() throws {
    let later = try #require(Day("2027-01-01"))
    let past = try #require(Day("2026-01-01"))
    for state in [Page.State.draft, .scheduled(LocalTime(startOf: later)), .expired(past)] {
      let text = try feed(centreIs: state)
      #expect(text.contains("<title>news/a</title>") && !text.contains("secret"), "\(state)")
    }
  }
}
