import SiteModel
import Testing

@testable import SiteBuild

@Suite struct CollisionsTests {
  private func collisions(
    _ test: TestSite, files: [String] = [], assets: [String] = [], rows: String = ""
  ) -> [String] {
    let table = Array("from,to,edition\n\(rows)\n".utf8)
    let redirects = TableReader.read(["redirects.csv": table], centreFolder: nil).redirects
    let words = InterfaceWords([:])
    let catalog = AssetCatalog(assets: assets)
    let context = SiteContext(site: test.site, words: words, assets: catalog)
    let layouts = LayoutLibrary([])
    let common = CommonViewMaker(context, layouts)
    let lists = ListMaker(context: context, layouts: layouts, common: common)
    return Collisions(
      test.site, lists: lists, files: files, assets: catalog, redirects: redirects
    ).diagnostics.map { diagnostic in
      let line = diagnostic.place.start.map { ":\($0.line)" } ?? ""
      return "\(diagnostic.place.file)\(line) \(diagnostic.subject)"
    }
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

  @Test(arguments: [
    "/news/a", "/NEWS/A/", "/rss.xml", "/rss.xml/more/", "/plans/Plan.pdf/", "/old/", "/OLD",
  ])
  func `a row for what the site has, in any letters, is found at the row`(from: String) {
    var test = TestSite()
    test.add("news/a", .english, aliases: ["/Old/"])
    let found = collisions(
      test, files: ["rss.xml"], assets: ["plans/plan.pdf"],
      rows: "/fine/,news/a,en\n\(from),news/a,en")
    #expect(found == ["Content/data/redirects.csv:3 \(from.hasSuffix("/") ? from : from + "/")"])
  }

  @Test func `two rows for one address are found at the second`() {
    #expect(
      collisions(TestSite(), rows: "/b,news/a,en\n/B/,news/a,nb\n/b/c,news/a,en")
        == ["Content/data/redirects.csv:3 /B/"])
  }
}
