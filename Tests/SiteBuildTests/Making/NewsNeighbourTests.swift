import SiteModel
import Testing

@testable import SiteBuild

@Suite struct NewsNeighbourTests {
  /// The view of the first of some news items, the newest first.
  private func view(of ids: String...) throws -> NewsView {
    var test = TestSite()
    var details: [NewsDetails] = []
    for (order, id) in ids.enumerated() {
      let day = try #require(Day(year: 2026, month: 3, day: 20 - order))
      details.append(NewsDetails(date: .day(day), centres: [], areas: [], isFeatured: false))
      test.add(id, .english, type: .news, details: .news(details[order]))
    }
    let site = test.site
    let context = SiteContext(
      site: site, words: InterfaceWords([:]), assets: AssetCatalog(files: [:]))
    let page = try #require(site.page(PageID(ids[0]), in: .english))
    return ContentViews(context: context).news(page, details[0])
  }

  @Test func `an item alone has no neighbours, and its layout can tell`() throws {
    let alone = try view(of: "news/a")
    #expect(alone.child(named: "has-neighbours") as? Bool == false)
    let newest = try view(of: "news/a", "news/b")
    #expect(newest.child(named: "has-neighbours") as? Bool == true)
    #expect(newest.newer == nil)
    #expect(newest.older?.label == "news/b")
  }
}
