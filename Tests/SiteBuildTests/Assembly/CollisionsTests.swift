import SiteModel
import Testing

@testable import SiteBuild

@Suite struct CollisionsTests {
  private func collisions(
    _ test: TestSite, files: [String] = [], assets: [String] = []
  ) -> [String] {
    let words = InterfaceWords([:])
    let catalog = AssetCatalog(assets: assets)
    let context = SiteContext(site: test.site, words: words, assets: catalog)
    let layouts = LayoutLibrary([])
    let common = CommonViewMaker(context, layouts)
    let lists = ListMaker(context: context, layouts: layouts, common: common)
    return Collisions(test.site, lists: lists, files: files, assets: catalog).diagnostics
      .map { "\($0.place.file) \($0.subject)" }
  }

  @Test func `pages with addresses of their own are silent`() {
    var test = TestSite()
    test.add("news/a", .english)
    test.add("news/a", .bokmaal)
    #expect(collisions(test, files: ["rss.xml"], assets: ["favicon.ico"]).isEmpty)
  }

  @Test func `an old address that is a page's is found at the alias`() {
    var test = TestSite()
    test.add("news/a", .english)
    test.add("news/b", .english, aliases: ["/news/a/"])
    #expect(collisions(test) == ["Content/news/b.en.md /news/a/"])
  }

  @Test func `a file of Assets does not take the place of what the tool makes`() {
    #expect(
      collisions(TestSite(), files: ["rss.xml"], assets: ["rss.xml"])
        == ["Assets/root/rss.xml /rss.xml"])
  }
}
