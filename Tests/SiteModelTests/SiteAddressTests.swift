import SiteModel
import Testing

@Suite struct SiteAddressTests {
  @Test(arguments: [
    ("https://www.nortrials.no", "https://www.nortrials.no", ""),
    ("https://www.nortrials.no/", "https://www.nortrials.no", ""),
    ("http://localhost:8080", "http://localhost:8080", ""),
    ("http://127.0.0.1:8080/a/b/", "http://127.0.0.1:8080", "/a/b"),
    ("https://example.org/site", "https://example.org", "/site"),
    ("https://example.org//", "https://example.org", ""),
  ])
  func `an address is parted into origin and path`(text: String, origin: String, path: String) {
    let address = SiteAddress(text)
    #expect(address?.origin == origin)
    #expect(address?.basePath == path)
  }

  @Test(arguments: [
    "", "www.nortrials.no", "ftp://example.org", "https://", "https:///a", "https://example.org?a",
    "https://example.org#a", "https://exa mple.org", "https://example.org/a b", "//example.org",
    "https://example.org/\ta", "https://example.org/a\n", "https://user:word@example.org",
    "https://example.org:port", "https://example.org:", "https://:80", "https://...",
    "https://example.org/../a", "https://example.org:99999", "https://example.org:+80",
    "https://example.org/a\"b", "https://example.org/a\u{A0}b",
  ])
  func `what is no address of a site is refused`(text: String) {
    #expect(SiteAddress(text) == nil)
  }

  @Test func `every address honours the path of the base`() throws {
    let address = try #require(SiteAddress("https://example.org/site/"))
    let route = Route(editionPath: "no").appending("nyheter")
    #expect(address.href("/rss.xml") == "/site/rss.xml")
    #expect(address.href(route) == "/site/no/nyheter/")
    #expect(address.url("/rss.xml") == "https://example.org/site/rss.xml")
    #expect(address.url(route) == "https://example.org/site/no/nyheter/")
    #expect(address.url(Route(editionPath: "")) == "https://example.org/site/")
  }
}
