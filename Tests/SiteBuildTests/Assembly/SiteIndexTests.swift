import SiteModel
import Testing

@testable import SiteBuild

@Suite struct SiteIndexTests {
  private func news(_ date: String) throws -> PageDetails {
    .news(
      NewsDetails(
        date: try #require(NewsDate(date)), centres: [], areas: [], isFeatured: false))
  }

  @Test func `news stands newest first, a month as its first day, equal days by id`() throws {
    var site = TestSite()
    for (id, date) in [
      ("news/b", "2026-03-01"), ("news/a", "2026-03"), ("news/c", "2026-03-02"),
      ("news/d", "2025"),
    ] {
      site.add(id, .english, type: .news, details: try news(date))
    }
    let index = SiteIndex(site.site)
    #expect(
      index.news[.english].map(\.id.text) == ["news/c", "news/a", "news/b", "news/d"])
    #expect(index.newsOrder[.english][PageID("news/b")] == 2)
  }

  @Test func `children stand in the order of the Norwegian alphabet`() {
    var site = TestSite()
    for (id, title) in [
      ("about/a", "Ås"), ("about/b", "Zoom"), ("about/c", "Ærlig"), ("about/d", "Aabel"),
      ("about/e", "Ørsta"),
    ] {
      site.add(id, .bokmaal, title: title)
    }
    let names = SiteIndex(site.site).children(of: PageID("about"), in: .norwegian).map(\.title)
    #expect(names == ["Zoom", "Ærlig", "Ørsta", "Aabel", "Ås"])
  }

  @Test func `a draft is listed only in a build with drafts`() {
    var site = TestSite()
    site.add("about/a", .english, state: .draft)
    #expect(SiteIndex(site.site).children(of: PageID("about"), in: .english).isEmpty)
    site.includesDrafts = true
    #expect(SiteIndex(site.site).children(of: PageID("about"), in: .english).count == 1)
  }
}
