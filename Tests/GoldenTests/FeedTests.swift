import Foundation
import TestSupport
import Testing

/// The feeds of the small site, read by the Python package `feedparser` as a stranger would.
@Suite struct FeedTests {
  /// What the parser makes of a feed.
  private struct Feed: Decodable {
    struct Entry: Decodable {
      let id: String
      let link: String
      let published: String?
      let categories: [String]
      let content: String
    }

    let isBroken: Bool
    let version: String
    let title: String
    let language: String
    let selfLink: String
    let entries: [Entry]
  }

  private static let script = """
    import feedparser, json, sys
    feed = feedparser.parse(open(sys.argv[1], "rb").read())
    print(json.dumps({
      "isBroken": bool(feed.bozo), "version": feed.version, "title": feed.feed.title,
      "language": feed.feed.language,
      "selfLink": [l.href for l in feed.feed.links if l.rel == "self"][0],
      "entries": [{"id": e.id, "link": e.link, "published": e.get("published"),
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
    let python = Repository.root.appendingPathComponent(".build/python/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path),
      "\(python.path) is missing: run `make test`, which installs it")
    let feed = site.appendingPathComponent(path)
    let process = Process()
    let output = Pipe()
    process.executableURL = python
    process.arguments = ["-c", script, feed.path]
    process.standardOutput = output
    try process.run()
    let json = try #require(try output.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try JSONDecoder().decode(Feed.self, from: json)
  }

  @Test(arguments: [
    ("rss.xml", "Small Trials", "en"), ("no/rss.xml", "Små studier", "nb"),
  ])
  func `a feed reader knows each edition's feed`(
    path: String, title: String, language: String
  ) throws {
    try Self.withSite { site in
      let feed = try Self.parsed(path, in: site)
      #expect(!feed.isBroken)
      #expect(feed.version == "rss20")
      #expect(feed.title == title)
      #expect(feed.language == language)
      #expect(feed.selfLink == "https://example.org/nt/\(path)")
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

  @Test(arguments: ["rss.xml", "no/rss.xml"])
  func `every item leads to a page of the site, and links from it are whole`(path: String) throws {
    try Self.withSite { site in
      for entry in try Self.parsed(path, in: site).entries {
        let page = entry.link.replacing("https://example.org/nt/", with: "") + "index.html"
        let file = site.appendingPathComponent(page)
        #expect(FileManager.default.fileExists(atPath: file.path), "\(entry.link)")
        for match in entry.content.matches(of: /(?:href|src)="([^"]*)"/) {
          #expect(match.1.contains(":"), "\(match.1)")
        }
      }
    }
  }
}
