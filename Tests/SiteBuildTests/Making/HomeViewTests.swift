import SiteModel
import Testing

@testable import SiteBuild

@Suite struct HomeViewTests {
  @Test func `a featured news item stands first on the front page, the newest after it`() throws {
    var test = TestSite()
    test.add("home", .english, type: .home)
    for (id, date, isFeatured) in [
      ("news/a", "2026-01-01", true), ("news/b", "2026-02-01", false),
      ("news/c", "2026-03-01", false),
    ] {
      let date = try #require(NewsDate(date))
      test.add(
        id, .english, type: .news,
        details: .news(NewsDetails(date: date, centres: [], areas: [], isFeatured: isFeatured)))
    }
    let context = SiteContext(
      site: test.site, words: InterfaceWords([:]), assets: AssetCatalog(files: [:]))
    let home = try #require(test.site.page(.home, in: .english))
    let titles = ContentViews(context: context).home(home).news.map(\.link.label)
    #expect(titles == ["news/a", "news/c", "news/b"])
  }
}
