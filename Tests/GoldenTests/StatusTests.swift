import Foundation
import TestSupport
import Testing

/// The status of the small site and of broken copies of it, as the built program shows it.
@Suite(.serialized) struct StatusTests {
  private static let small = Repository.fixture("small-site")

  @Test(arguments: [
    ("text", "expected-status.txt"), ("json", "expected-status.json"),
    ("html", "expected-review.html"),
  ])
  func `the status of the small site is the expected one`(format: String, file: String) throws {
    // As HTML, a page with each form of text and an accepted finding, and one without a twin.
    let pages = format == "html" ? ["about/forms", "courses/nurses", "news/translated"] : []
    let run = try Run.nortrials(
      ["status", "--root", Self.small.path, "--as-of", SmallRoot.asOf, "--format", format] + pages)
    #expect(run.code == 0, "\(run.complaint)")
    #expect(run.complaint == "")
    let expected = Self.small.appendingPathComponent(file)
    try Expected.update(expected, to: run.output)
    try Expected.compare(run.output, with: expected)
  }

  @Test(arguments: ["en", "nb"])
  func `the open findings of the broken site are those of a build`(messages: String) throws {
    try BrokenRoot.with { root in
      let options = ["--format", "json", "--messages", messages]
      let built = try Findings(try root.run("build", options))
      let status = try Findings(try root.run("status", options))
      #expect(built.objects.count > 100)
      #expect(status.objects == built.objects)
      #expect(status.summary == built.summary)
      #expect(status.pagesWithFindings > 40)
    }
  }

  @Test(arguments: ["text", "json", "html"])
  func `nothing is left on disk`(format: String) throws {
    try BrokenRoot.with { root in
      let before = try FileManager.default.subpathsOfDirectory(atPath: root.scratch.path("."))
      let run = try root.run("status", ["--format", format, "--messages", "nb"])
      #expect(run.code == 0, "\(run.complaint)")
      let after = try FileManager.default.subpathsOfDirectory(atPath: root.scratch.path("."))
      #expect(after.sorted() == before.sorted())
    }
  }

  @Test(arguments: ["text", "json", "html"])
  func `one worker and four, another folder, zone and locale give the same bytes`(
    format: String
  ) throws {
    try BrokenRoot.with { root in
      let one = try root.run("status", ["--format", format, "--workers", "1"])
      try BrokenRoot.with { other in
        let four = try other.run(
          "status", ["--format", format, "--workers", "4"],
          environment: ["TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8"])
        #expect(one.output == four.output)
        #expect(!one.output.contains(root.scratch.path("")))
      }
    }
  }

  @Test func `a review of every broken page shows every finding of a page once`() throws {
    try BrokenRoot.with { root in
      let review = try root.run("status", ["--format", "html"]).output
      let report = try Report(try root.run("build", ["--format", "json"]))
      for code in report.codes.subtracting(report.codesOfNotes) {
        let told = report.diagnostics.count { $0.code == code && $0.severity != "note" }
        #expect(review.ranges(of: "[\(code)]</p>").count == told, "\(code)")
      }
      // Some sixty faulty pages are a letter with a picture in it, no more.
      #expect(review.utf8.count < 250_000)
    }
  }

  @Test func `chosen pages are shown with their findings, and the rest of the site is not`() throws
  {
    try BrokenRoot.with { root in
      let run = try root.run("status", ["Content/about/language-date.nb.md", "about/link-draft"])
      #expect(run.output.contains("[language/date]"))
      #expect(run.output.contains("[link/draft]"))
      #expect(!run.output.contains("layout/"))
      #expect(run.output.hasSuffix("pages, 3 errors, 0 warnings, 0 accepted\n"))
    }
  }

  @Test func `only pages with something open are shown if that is asked for`() throws {
    try SmallRoot.with { root in
      try root.misspellField()
      let run = try Run.nortrials([
        "status", "--root", root.scratch.path("root"), "--as-of", SmallRoot.asOf, "--open",
      ])
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[1].hasPrefix("contact "))
      #expect(lines[2] == "nortrials: 1 of 32 pages, 1 error, 0 warnings, 0 accepted")
    }
  }

  @Test func `a file takes the status, and standard output says how big it is`() throws {
    try SmallRoot.with { root in
      let file = root.scratch.path("review.html")
      let arguments = [
        "status", "--root", root.scratch.path("root"), "--as-of", SmallRoot.asOf, "--format",
        "html", "home",
      ]
      let run = try Run.nortrials(arguments + ["--output", file])
      #expect(run.code == 0, "\(run.complaint)")
      let written = try String(contentsOfFile: file, encoding: .utf8)
      #expect(written == (try Run.nortrials(arguments)).output)
      #expect(run.output.wholeMatch(of: /nortrials: wrote “.*review\.html”, [0-9]+ kB\n/) != nil)
    }
  }

  @Test(arguments: [
    (["news/oppening"], "no page “news/oppening”: did you mean “news/opening”?"),
    (["--output", "ROOT/Content/contact.en.md"], "lies among the sources"),
    (["--output", "ROOT/nowhere/review.html"], "No such file or directory"),
    (["--format", "github"], "github"), (["--output", ""], "--output"),
  ])
  func `a status that cannot be shown exits 2 and says why`(
    arguments: [String], reason: String
  ) throws {
    try SmallRoot.with { root in
      let path = root.scratch.path("root")
      let run = try Run.nortrials(
        ["status", "--root", path, "--as-of", SmallRoot.asOf]
          + arguments.map { $0.replacing("ROOT", with: path) })
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(run.complaint.contains(reason), "\(run.complaint)")
    }
  }

  @Test func `a site without readable settings still shows what is wrong`() throws {
    try SmallRoot.with { root in
      try root.scratch.write("base-url: [", to: "root/Content/site.yaml")
      for format in ["text", "json", "html"] {
        let run = try Run.nortrials([
          "status", "--root", root.scratch.path("root"), "--as-of", SmallRoot.asOf, "--format",
          format,
        ])
        #expect(run.code == 0, "\(run.complaint)")
        #expect(run.output.contains(format == "text" ? "(the site itself)" : "Content/site.yaml"))
      }
    }
  }
}

extension Report {
  /// The codes of findings that only tell something.
  fileprivate var codesOfNotes: Set<String> {
    Set(diagnostics.filter { $0.severity == "note" }.map(\.code))
  }
}

/// The findings of a report or of a status, whatever page they stand under.
private struct Findings {
  /// As they are written, sorted.
  let objects: [String]
  let summary: [String: Int]
  let pagesWithFindings: Int

  init(_ run: Run) throws {
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let pages = value["pages"] as? [[String: Any]] ?? []
    let lists = pages.compactMap { $0["findings"] as? [Any] }
    let own = (value["diagnostics"] ?? value["findings"]) as? [Any] ?? []
    objects = try (own + lists.flatMap { $0 }).map { object in
      String(
        decoding: try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]),
        as: UTF8.self)
    }.sorted()
    let numbers = try #require(value["summary"] as? [String: Int])
    summary = numbers.filter { $0.key != "pages" }
    pagesWithFindings = lists.count { !$0.isEmpty }
  }
}
