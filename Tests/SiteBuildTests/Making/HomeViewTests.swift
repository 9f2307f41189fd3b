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

  @Test func `the ways in stand in the order of the settings, without pages that are not out`()
    throws
  {
    var test = TestSite()
    test.add("home", .english, type: .home)
    test.add("patients", .english, title: "I am a patient")
    test.add("about/sponsors", .english)
    test.add("staff", .english, state: .draft)
    test.frontMenu = ["about/sponsors", "staff", "patients"].map {
      Field(PageID($0), at: Place(file: "Content/site.yaml"))
    }
    let context = SiteContext(
      site: test.site, words: InterfaceWords([:]), assets: AssetCatalog(files: [:]))
    let home = try #require(test.site.page(.home, in: .english))
    let ways = ContentViews(context: context).home(home).ways
    #expect(ways.map(\.label) == ["about/sponsors", "I am a patient"])
    let ids = ways.map { ($0.child(named: "id") as? TextValue)?.text }
    #expect(ids == ["sponsors", "patients"])
  }
}
