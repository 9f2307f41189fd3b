import SiteModel
import Testing

@testable import SiteBuild

@Suite struct SearchIndexTests {
  private static func site(_ pages: (id: String, language: Language, state: Page.State)...) -> Site
  {
    var test = TestSite()
    for page in pages { test.add(page.id, page.language, state: page.state) }
    return test.site
  }

  @Test func `an edition's index reads its own pages, and no old address or 404 page`() throws {
    let site = Self.site(
      ("home", .english, .published), ("home", .bokmaal, .published),
      ("news/a", .english, .published), ("news/a", .bokmaal, .published))
    let english = try #require(SearchIndex(of: .english, in: site))
    #expect(english.pattern == "{index.html,news/**/index.html}")
    let norwegian = try #require(SearchIndex(of: .norwegian, in: site))
    #expect(norwegian.pattern == "{no/**/index.html}")
  }

  @Test func `bokmål and nynorsk stand in one index, below the search page`() throws {
    let site = Self.site(("news/a", .bokmaal, .published), ("news/b", .nynorsk, .published))
    let index = try #require(SearchIndex(of: .norwegian, in: site))
    #expect(index.folder == "no/sok/pagefind")
    #expect(index.language == "nb")
    #expect(index.pattern == "{no/**/index.html}")
  }

  @Test func `an edition without a page that is out has no index`() {
    let site = Self.site(("home", .bokmaal, .published), ("home", .english, .draft))
    #expect(SearchIndex(of: .english, in: site) == nil)
  }

  @Test(arguments: [
    ("pagefind.js", true), ("pagefind-entry.json", true), ("wasm.nb.pagefind", true),
    ("pagefind.nb_4a5b.pf_meta", true), ("wasm.unknown.pagefind", false),
    ("pagefind-ui.js", false), ("pagefind-worker.js", false),
  ])
  func `only what the search page asks for is published`(name: String, isServed: Bool) throws {
    let index = try #require(
      SearchIndex(of: .norwegian, in: Self.site(("home", .bokmaal, .published))))
    #expect(index.isServed(name) == isServed)
  }
}
