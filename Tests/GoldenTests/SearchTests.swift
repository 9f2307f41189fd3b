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

  @Test func `findings are told before a search is tried`() throws {
    try SmallRoot.with { root in
      try root.misspellField()
      let run = try root.build("--search", "/usr/bin/false")
      #expect(run.code == 1)
      #expect(run.output.contains("front/unknown-field"))
    }
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
