import Foundation
import TestSupport
import Testing

/// The search of the small site, made by Pagefind itself; `Tests/Site/test_search.py` uses it.
@Suite struct SearchTests {
  private static let pagefind = Repository.root.appendingPathComponent(".build/pagefind").path

  private static func build(
    _ root: SmallRoot, _ options: String..., environment: [String: String] = [:]
  ) throws -> Run {
    try #require(
      FileManager.default.isExecutableFile(atPath: pagefind),
      "\(pagefind) is missing: run `make test`, which installs it")
    return try Run.nortrials(
      ["build", "--root", root.scratch.path("root"), "--as-of", SmallRoot.asOf] + options
        + ["--search", pagefind], environment: environment)
  }

  @Test func `both editions get an index of their own pages, the same bytes each time`() throws {
    try SmallRoot.with { root in
      let run = try Self.build(root)
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      #expect(!run.output.contains("no search"))
      let first = try FileTree(root.output)
      for (folder, language) in [("search/pagefind", "en"), ("no/sok/pagefind", "nb")] {
        let names = first.files.keys.filter { $0.hasPrefix(folder + "/") }.sorted()
        #expect(names.contains("\(folder)/pagefind.js"))
        #expect(names.contains("\(folder)/wasm.\(language).pagefind"))
        #expect(names.contains { $0.hasPrefix("\(folder)/index/\(language)_") })
        #expect(!names.contains { $0.contains("-ui") || $0.contains("unknown") }, "\(names)")
        let entry = try #require(first.files["\(folder)/pagefind-entry.json"])
        let pages = try JSONDecoder().decode(Entry.self, from: entry).languages.mapValues(\.pages)
        // Later pages of a list, 404, search and redirect pages are not found.
        let fragments = names.count { $0.hasPrefix("\(folder)/fragment/") }
        #expect(pages == [language: fragments])
        #expect(fragments == Self.searchedPages(of: language, in: first))
      }
      #expect(!first.files.keys.contains { $0.hasSuffix(".log") })
      // Pagefind itself would take a setting from there, and keep the names of files in addresses.
      let other = try Self.build(
        root, "--workers", "1", environment: ["PAGEFIND_KEEP_INDEX_URL": "true"])
      #expect(other.code == 0, "\(other.complaint)\(other.output)")
      #expect(try FileTree(root.output) == first)
    }
  }

  @Test func `the published site with search is clean for a stranger's eyes`() throws {
    try SmallRoot.with { root in
      #expect(try Self.build(root).code == 0)
      let run = try Run.nortrials(["check", root.output.path, "--format", "json"])
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      #expect(run.output.contains("\"diagnostics\":[]"), "\(run.output)")
    }
  }

  @Test func `without search the last line says so, and the page is the site map alone`() throws {
    try SmallRoot.with { root in
      let english = try root.build()
      #expect(english.outputWithoutDuration.hasSuffix("0 warnings, 1 accepted, no search\n"))
      let norwegian = try root.build("--messages", "nb")
      #expect(norwegian.outputWithoutDuration.hasSuffix("0 advarsler, 1 godtatt, uten søk\n"))
      let page = try String(
        contentsOf: root.output.appendingPathComponent("search/index.html"), encoding: .utf8)
      #expect(!page.contains("data-index"))
      #expect(page.contains("href=\"/nt/about-us/organisation/board/\""))
    }
  }

  @Test(arguments: ["/nowhere/pagefind", "/usr/bin/false", "/usr/bin/true"])
  func `a search that cannot be made exits 2, says why, and leaves the old site`(
    program: String
  ) throws {
    try SmallRoot.with { root in
      #expect(try root.build().code == 0)
      let before = try FileTree(root.output)
      let run = try root.build("--search", program)
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(run.complaint.contains(program), "\(run.complaint)")
      #expect(try FileTree(root.output) == before)
      #expect(!FileManager.default.fileExists(atPath: root.scratch.path("root/.Site-staging")))
    }
  }

  @Test func `the search is made before the checks, and findings are told before its failure`()
    throws
  {
    try SmallRoot.with { root in
      try root.misspellField()
      let marks = "#!/bin/sh\nls > ../ran\nexit 1\n"
      try root.scratch.write(marks, to: "pagefind")
      let program = root.scratch.path("pagefind")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
      let run = try root.build("--search", program, "--timings")
      #expect(run.code == 1)
      #expect(run.output.contains("front/unknown-field"))
      let steps = run.complaint.split(separator: "\n").compactMap { $0.split(separator: " ").first }
      #expect(steps == ["read", "assemble", "languages", "make", "search", "check"])
      let staged = try String(contentsOfFile: root.scratch.path("root/ran"), encoding: .utf8)
      #expect(staged.contains("index.html"))
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a build that is told to end takes the search program with it, and leaves the old site`(
    signal: Int32
  ) throws {
    try SmallRoot.with { root in
      #expect(try root.build().code == 0)
      let before = try FileTree(root.output)
      let program = root.scratch.path("pagefind")
      // The child of the program ends with it, too.
      try root.scratch.write(
        "#!/bin/sh\nsleep 600 &\necho $$ $! >> \"$0.ids\"\nwait\n", to: "pagefind")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
      let process = try Run.start([
        "build", "--root", root.scratch.path("root"), "--as-of", SmallRoot.asOf,
        "--search", program, "--workers", "2",
      ])
      func started() -> [pid_t] {
        let text = (try? String(contentsOfFile: program + ".ids", encoding: .utf8)) ?? ""
        return text.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
      }
      while process.isRunning, started().count < 4 { usleep(2000) }
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationReason == .exit && process.terminationStatus == 2)
      #expect(started().count == 4)
      for id in started() { #expect(Self.hasEnded(id), "\(id) runs on") }
      #expect(try FileTree(root.output) == before)
      #expect(!FileManager.default.fileExists(atPath: root.scratch.path("root/.Site-staging")))
    }
  }

  /// Whether a program is gone, or has ended and waits for whoever took it over to be told.
  private static func hasEnded(_ id: pid_t) -> Bool {
    for _ in 0..<500 {
      guard let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8) else {
        return true
      }
      if state.contains(") Z ") { return true }
      usleep(10_000)
    }
    return false
  }

  /// How many pages of the edition the layouts mark for the search.
  private static func searchedPages(of language: String, in site: FileTree) -> Int {
    site.files.count { path, bytes in
      path.hasSuffix(".html") && path.hasPrefix("no/") == (language == "nb")
        && String(decoding: bytes, as: UTF8.self).contains("data-pagefind-body")
    }
  }

  /// What Pagefind says of its index.
  private struct Entry: Decodable {
    struct Language: Decodable {
      let pages: Int

      enum CodingKeys: String, CodingKey { case pages = "page_count" }
    }

    let languages: [String: Language]
  }
}
