import Markup
import Testing

@testable import SiteBuild

@Suite struct FeedTests {
  private func feed(_ items: [Feed.Item] = [], styleSheet: String? = nil) -> [UInt8] {
    Feed(
      title: "Nyheter", description: "Alt nytt", language: "nb", url: "https://example.org/no/",
      selfURL: "https://example.org/no/rss.xml", items: items, styleSheet: styleSheet
    ).bytes()
  }

  private func item(_ language: String) -> Feed.Item {
    Feed.Item(
      title: "a", language: language, url: "https://example.org/a/", summary: "", content: "",
      categories: [], identifier: "a", date: nil)
  }

  @Test func `a feed without items has all that a channel needs, and no date`() {
    let (elements, fault) = XMLScan.elements(of: feed())
    #expect(fault == nil)
    #expect(
      elements.map(\.path) == [
        "rss", "rss/channel", "rss/channel/title", "rss/channel/link", "rss/channel/description",
        "rss/channel/language", "rss/channel/atom:link",
      ])
    #expect(elements[0].attribute("xml:lang") == "nb")
  }

  @Test func `an item in another language than the feed says so`() {
    let (elements, _) = XMLScan.elements(of: feed([item("nb"), item("nn")]))
    let items = elements.filter { $0.path == "rss/channel/item" }
    #expect(items.map { $0.attribute("xml:lang") } == [nil, "nn"])
  }

  @Test func `the style sheet is named before the first element`() {
    let text = String(decoding: feed(styleSheet: "/a&b/feed.css"), as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-stylesheet type="text/css" href="/a&amp;b/feed.css"?>
        <rss
        """))
    #expect(!String(decoding: feed(), as: UTF8.self).contains("<?xml-stylesheet"))
  }
}
