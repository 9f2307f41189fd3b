import SiteCheck
import SiteModel
import Testing

@Suite struct FeedTwinsTests {
  private func page(_ twin: String?, _ language: String) -> String {
    let head = twin.map {
      "<link rel=\"alternate\" hreflang=\"\(language)\" href=\"https://x.no\($0)\">"
    }
    return "<!doctype html><html lang=\"\(language == "nb" ? "en" : "nb")\"><head><title>x</title>"
      + "\(head ?? "")</head><body></body></html>"
  }

  private func feed(_ paths: [String]) -> String {
    let items = paths.map { "<item><link>https://x.no\($0)</link></item>" }
    return "<rss><channel>\n\(items.joined(separator: "\n"))</channel></rss>"
  }

  private func sitemap(_ paths: [String]) -> String {
    let urls = paths.map { "<url><loc>https://x.no\($0)</loc></url>" }
    return "<urlset>\n\(urls.joined(separator: "\n"))</urlset>"
  }

  /// Two front pages, three pairs of pages, a page in English alone, and what the test adds.
  private func found(_ files: [(String, String)]) -> [String] {
    let pages = ["", "a/", "b/", "c/"].flatMap { folder in
      [
        ("\(folder)index.html", page("/no/\(folder)", "nb")),
        ("no/\(folder)index.html", page("/\(folder)", "en")),
      ]
    }
    return PublishedFiles(pages + [("only/index.html", page(nil, "nb"))] + files).check()
      .filter { $0.code == "feed/twin" }.map(\.summary)
  }

  @Test func `an item whose version the other feed lacks is told at its line`() {
    #expect(
      found([("rss.xml", feed(["/a/", "/b/"])), ("no/rss.xml", feed(["/no/b/"]))])
        == ["feed/twin rss.xml:2:1 https://x.no/a/"])
    #expect(
      found([("rss.xml", feed(["/b/"])), ("no/rss.xml", feed(["/no/a/", "/no/b/"]))])
        == ["feed/twin no/rss.xml:2:1 https://x.no/no/a/"])
  }

  @Test func `a feed beside a page is compared with that beside its twin`() {
    #expect(
      found([
        ("c/rss.xml", feed(["/a/"])), ("no/c/rss.xml", feed(["/no/b/"])), ("x.xml", feed(["/a/"])),
      ])
        == [])
    #expect(
      found([("c/rss.xml", feed(["/a/", "/b/"])), ("no/c/rss.xml", feed(["/no/b/"]))])
        == ["feed/twin c/rss.xml:2:1 https://x.no/a/"])
  }

  @Test func `equal feeds, a page that has no twin, and what a full feed dropped are no finding`() {
    #expect(
      found([
        ("rss.xml", feed(["/a/", "/only/", "/b/"])), ("no/rss.xml", feed(["/no/a/", "/no/b/"])),
      ])
        == [])
    // Both hold three: the page that stands alone has pushed the oldest out of the English feed.
    #expect(
      found([
        ("rss.xml", feed(["/a/", "/only/", "/b/"])),
        ("no/rss.xml", feed(["/no/a/", "/no/b/", "/no/c/"])),
      ]) == [])
  }

  @Test func `a page of a sitemap whose version no sitemap has is told at its line`() {
    let whole = ["/a/", "/no/a/", "/b/", "/only/"]
    #expect(
      found([("sitemap.xml", sitemap(whole))]) == ["feed/twin sitemap.xml:4:1 https://x.no/b/"])
    #expect(
      found([("sitemap.xml", sitemap(whole)), ("sitemap-no.xml", sitemap(["/no/b/"]))]) == [])
  }
}
