import Foundation
import TestSupport
import Testing

/// The small site uses every feature once; every byte that comes of it is known.
@Suite(.serialized) struct SmallSiteTests {
  private static let site = Repository.fixture("small-site")
  private static let expected = site.appendingPathComponent("Expected")
  private static let expectedReport = site.appendingPathComponent("expected-report.json")
  /// Hidden in the built site, and therefore beside what is expected of it.
  private static let expectedList = site.appendingPathComponent("expected-redirects.map")
  private static let asOf = "2026-03-31T12:00"

  @Test func `the small site gives the expected bytes`() throws {
    try Scratch.with { scratch in
      let run = try Self.build(Self.site, into: scratch.path("site"), "--format", "json")
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      try Expected.update(Self.expected, to: scratch.url("site"))
      try Expected.update(Self.expectedReport, to: run.output)
      try Expected.compare(scratch.url("site"), with: Self.expected)
      try Expected.compare(run.output, with: Self.expectedReport)
      let list = try String(
        contentsOf: scratch.url("site/.nginx-redirects.map"), encoding: .utf8)
      try Expected.update(Self.expectedList, to: list)
      try Expected.compare(list, with: Self.expectedList)
    }
  }

  @Test func `no list of the site names an old address`() throws {
    for list in ["sitemap.xml", "rss.xml", "no/rss.xml"] {
      let text = try String(contentsOf: Self.expected.appendingPathComponent(list), encoding: .utf8)
      for old in ["/old/", "/gammel/", "/gamle/", "/se/", "/en/", "/gone"] {
        #expect(!text.contains("/nt" + old) && !text.contains("/nt/no" + old), "\(list) \(old)")
      }
    }
  }

  @Test(arguments: ["1", "4"])
  func `another folder, time zone, locale and number of workers give the same bytes`(
    workers: String
  ) throws {
    try Scratch.with { scratch in
      // What lies in Expected is no source, and must not become one.
      for name in ["Content", "Layouts", "Assets"] {
        try scratch.copy(Self.site.appendingPathComponent(name), to: "a root, elsewhere/\(name)")
      }
      let run = try Self.build(
        scratch.url("a root, elsewhere"), into: scratch.path("site"), "--workers", workers,
        "--format", "json",
        environment: ["TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"])
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      try Expected.compare(scratch.url("site"), with: Self.expected)
      try Expected.compare(run.output, with: Self.expectedReport)
    }
  }

  @Test func `checking the published small site finds nothing`() throws {
    try Scratch.with { scratch in
      #expect(try Self.build(Self.site, into: scratch.path("site")).code == 0)
      let run = try Run.nortrials(["check", scratch.path("site"), "--format", "json"])
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      #expect(run.output.contains("\"diagnostics\":[]"), "\(run.output)")
    }
  }

  @Test(arguments: ["404.html", "no/404.html"])
  func `a 404 page claims no address of its own and stays out of search engines`(
    path: String
  ) throws {
    let page = Self.expected.appendingPathComponent(path)
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(!text.contains("canonical"))
    #expect(!text.contains("rel=\"alternate\" hreflang"))
    #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"))
  }

  @Test(arguments: [
    ("news/index.html", "<title>News – Small Trials</title>"),
    ("news/page/2/index.html", "<title>News, page 2 of 2 – Small Trials</title>"),
    ("no/nyheter/side/2/index.html", "<title>Nyheter, side 2 av 2 – Små studier</title>"),
  ])
  func `each page of a list has a title of its own`(path: String, title: String) throws {
    let page = Self.expected.appendingPathComponent(path)
    #expect(try String(contentsOf: page, encoding: .utf8).contains(title))
  }

  @Test func `drafts are built when they are asked for, and only then`() throws {
    try Scratch.with { scratch in
      let run = try Self.build(Self.site, into: scratch.path("site"), "--drafts")
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      let made = Set(try FileTree(scratch.url("site"), hidden: false).files.keys)
      let usual = Set(try FileTree(Self.expected, hidden: false).files.keys)
      // The draft fills the second page of the list.
      #expect(made.subtracting(usual) == ["news/draft/index.html", "news/page/3/index.html"])
      #expect(usual.subtracting(made) == [])
    }
  }

  @Test func `a page appears at its minute and goes after its last day`() throws {
    try Scratch.with { scratch in
      let times = [
        ("2026-03-30", ["expired"]), ("2026-04-01T07:59", []), ("2026-04-01T08:00", ["scheduled"]),
      ]
      for (time, out) in times {
        let run = try Run.nortrials([
          "build", "--root", Self.site.path, "--output", scratch.path("site"), "--as-of", time,
        ])
        #expect(run.code == 0, "\(run.complaint)\(run.output)")
        let made = try FileTree(scratch.url("site"), hidden: false).files.keys
        let found = ["expired", "scheduled"].filter { made.contains("news/\($0)/index.html") }
        #expect(found == out, "as of \(time)")
      }
    }
  }

  @Test func `another base address moves every address of the site`() throws {
    try Scratch.with { scratch in
      let run = try Self.build(
        Self.site, into: scratch.path("site"), "--base-url", "https://other.example/deep/path/")
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      for (path, bytes) in try FileTree(scratch.url("site"), hidden: false).files {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("example.org/nt"), "\(path)")
        #expect(!text.contains("\"/nt/"), "\(path)")
      }
    }
  }

  private static func build(
    _ root: URL, into output: String, _ options: String..., environment: [String: String] = [:]
  ) throws -> Run {
    try Run.nortrials(
      ["build", "--root", root.path, "--output", output, "--as-of", asOf] + options,
      environment: environment)
  }
}
