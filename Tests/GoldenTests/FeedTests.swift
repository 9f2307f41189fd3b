import Foundation
import TestSupport
import Testing

/// The feeds of the small site, read by the Python package `feedparser` as a stranger would.
@Suite struct FeedTests {
  /// What the parser makes of a feed.
  private struct Feed: Decodable {
    struct Entry: Decodable, Equatable {
      let id: String
      let title: String
      let link: String
      let summary: String
      let published: String?
      let categories: [String]
      let content: String
    }

    let isBroken: Bool
    let version: String
    let title: String
    let language: String
    let link: String
    let selfLink: String
    let entries: [Entry]
  }

  private static let script = """
    import feedparser, json, sys
    feed = feedparser.parse(open(sys.argv[1], "rb").read())
    print(json.dumps({
      "isBroken": bool(feed.bozo), "version": feed.version, "title": feed.feed.title,
      "language": feed.feed.language, "link": feed.feed.link,
      "selfLink": [l.href for l in feed.feed.links if l.rel == "self"][0],
      "entries": [{"id": e.id, "title": e.title, "link": e.link,
        "summary": e.summary, "published": e.get("published"),
        "categories": [t.term for t in e.get("tags", [])], "content": e.content[0].value}
        for e in feed.entries]}))
    """

  /// Builds the small site and hands over the folder that it stands in.
  private static func withSite(_ body: (URL) throws -> Void) throws {
    try SmallRoot.with { root in
      #expect(try root.build().code == 0)
      try body(root.output)
    }
  }

  private static func parsed(_ path: String, in site: URL) throws -> Feed {
    let json = try Python.output(of: script, [site.appendingPathComponent(path).path])
    return try JSONDecoder().decode(Feed.self, from: Data(json.utf8))
  }

  /// A feed, and the page whose news it is.
  struct Place: Sendable {
    let path: String
    let page: String
    let title: String
    let language: String
  }

  static let places = [
    Place(path: "rss.xml", page: "", title: "Small Trials: news", language: "en"),
    Place(path: "no/rss.xml", page: "no/", title: "Små studier: nyheter", language: "nb"),
    Place(
      path: "centres/heart/rss.xml", page: "centres/heart/", title: "Small Trials Heart: news",
      language: "en"),
    Place(
      path: "no/sentre/hjerte/rss.xml", page: "no/sentre/hjerte/",
      title: "Små studier hjerte: nyheter", language: "nb"),
    Place(
      path: "centres/quiet/rss.xml", page: "centres/quiet/", title: "Small Trials Quiet: news",
      language: "en"),
  ]

  @Test(arguments: places)
  func `a feed reader knows each feed`(place: Place) throws {
    try Self.withSite { site in
      let feed = try Self.parsed(place.path, in: site)
      #expect(!feed.isBroken)
      #expect(feed.version == "rss20")
      #expect(feed.title == place.title)
      #expect(feed.language == place.language)
      #expect(feed.link == "https://example.org/nt/\(place.page)")
      #expect(feed.selfLink == "https://example.org/nt/\(place.path)")
    }
  }

  @Test(arguments: places)
  func `the page whose news it is names the feed`(place: Place) throws {
    try Self.withSite { site in
      let page = site.appendingPathComponent(place.page + "index.html")
      let text = try String(contentsOf: page, encoding: .utf8)
      #expect(
        text.contains(
          """
          <link rel="alternate" type="application/rss+xml" title="\(place.title)" \
          href="/nt/\(place.path)">
          """))
    }
  }

  @Test func `a centre's feed holds the news of the centre alone, as the edition's feed has it`()
    throws
  {
    try Self.withSite { site in
      for (all, own) in [
        ("rss.xml", "centres/heart/rss.xml"), ("no/rss.xml", "no/sentre/hjerte/rss.xml"),
      ] {
        let centre = try Self.parsed(own, in: site).entries
        #expect(centre.map(\.id.isOfOpening) == [true])
        let edition = try Self.parsed(all, in: site).entries
        #expect(centre == edition.filter(\.id.isOfOpening))
      }
    }
  }

  @Test func `a centre without news has an empty feed`() throws {
    try Self.withSite { site in
      let feed = try Self.parsed("centres/quiet/rss.xml", in: site)
      #expect(feed.entries.isEmpty)
    }
  }

  @Test func `both feeds hold the same items in the same order, under ids of their own`() throws {
    try Self.withSite { site in
      let english = try Self.parsed("rss.xml", in: site).entries
      let norwegian = try Self.parsed("no/rss.xml", in: site).entries
      #expect(!english.isEmpty)
      #expect(english.map(\.published) == norwegian.map(\.published))
      #expect(english.map { $0.id.replacing(/\/en$/, with: "/nb") } == norwegian.map(\.id))
    }
  }

  @Test(arguments: places)
  func `every item says what the page says that it leads to, and links from it are whole`(
    place: Place
  ) throws {
    try Self.withSite { site in
      for entry in try Self.parsed(place.path, in: site).entries {
        let path = entry.link.replacing("https://example.org/nt/", with: "") + "index.html"
        let page = try String(contentsOf: site.appendingPathComponent(path), encoding: .utf8)
        #expect(page.contains("<link rel=\"canonical\" href=\"\(entry.link)\">"))
        #expect(page.contains("<h1>\(entry.title)</h1>"))
        #expect(page.contains("<p>\(entry.summary)</p>"))
        for match in entry.content.matches(of: /(?:href|src)="([^"]*)"/) {
          #expect(match.1.contains(":"), "\(match.1)")
        }
      }
    }
  }
}

extension String {
  fileprivate var isOfOpening: Bool { contains(":news/opening/") }
}
