import SiteModel
import Testing

@testable import SiteBuild

@Suite struct CollisionsTests {
  private func collisions(
    _ test: TestSite, files: [String] = [], folders: [String] = [], assets: [String] = [],
    rows: String = ""
  ) -> [String] {
    diagnostics(test, files: files, folders: folders, assets: assets, rows: rows).map {
      diagnostic in
      let line = diagnostic.place.start.map { ":\($0.line)" } ?? ""
      return "\(diagnostic.place.file)\(line) \(diagnostic.subject)"
    }
  }

  private func diagnostics(
    _ test: TestSite, files: [String] = [], folders: [String] = [], assets: [String] = [],
    rows: String = ""
  ) -> [Diagnostic] {
    let table = Array("from,to,edition\n\(rows)\n".utf8)
    let redirects = TableReader.read(["redirects.csv": table], centreFolder: nil).redirects
    let words = InterfaceWords([:])
    let catalog = AssetCatalog(assets: assets)
    let context = SiteContext(site: test.site, words: words, assets: catalog)
    let layouts = LayoutLibrary([])
    let common = CommonViewMaker(context, layouts)
    let lists = ListMaker(context: context, layouts: layouts, common: common)
    return Collisions(
      test.site, lists: lists, files: files, folders: folders, assets: catalog,
      redirects: redirects
    ).diagnostics
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

  @Test func `a page at an address of the tool is found at its slug, in both languages`() throws {
    var test = TestSite()
    test.add("search", .english)
    let found = diagnostics(test, files: ["search/index.html"])
    #expect(found.map(\.place.file) == ["Content/search.en.md"])
    let message = try #require(found.first?.message)
    #expect(message.english == "the tool makes “/search/” itself")
    #expect(message.bokmaal == "verktøyet lager «/search/» selv")
  }

  @Test(arguments: ["/search/pagefind", "/search/pagefind/pagefind.js/"])
  func `nothing else lies in a folder that the tool fills`(from: String) {
    let found = diagnostics(
      TestSite(), folders: ["search/pagefind"], assets: ["search/pagefind/x"],
      rows: "\(from),home,en")
    #expect(
      found.map(\.place.file) == ["Assets/root/search/pagefind/x", "Content/data/redirects.csv"])
    let messages = Set(found.map(\.message.english))
    #expect(messages == ["the tool makes “/search/pagefind/” itself"])
  }

  @Test func `a place below a file is told with the file, in both languages`() throws {
    let found = diagnostics(TestSite(), files: ["404.html"], rows: "/404.html/x,home,en")
    let message = try #require(found.first?.message)
    #expect(message.english == "a file stands at “/404.html”")
    #expect(message.bokmaal == "det ligger en fil på «/404.html»")
  }

  @Test func `a file of Assets where a folder is, is told in both languages`() throws {
    var test = TestSite()
    test.add("news/a", .english)
    let found = diagnostics(test, assets: ["news"])
    #expect(found.map(\.place.file) == ["Assets/root/news"])
    let message = try #require(found.first?.message)
    #expect(message.english == "other files lie below “/news” already")
    #expect(message.bokmaal == "det ligger allerede andre filer under «/news»")
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
