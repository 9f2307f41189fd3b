import Files
import Foundation
import SiteModel
import Testing

@testable import SiteBuild

/// A program that stands for Pagefind; it is a shell script that runs in the site's folder.
@Suite struct SearchProgramTests {
  /// A folder with a built site and a program beside it.
  private final class Scratch {
    let folder: Folder
    let site: Folder

    /// The script knows the index's folder as `$out`.
    init(script: String, mode: Int = 0o755) throws {
      folder = Folder(FileManager.default.temporaryDirectory.path + "/search-\(UUID().uuidString)")
      site = folder.folder("site")
      try site.make()
      let find = "while [ $# -gt 0 ]; do [ $1 = --output-subdir ] && out=$2; shift; done"
      try folder.write(Array("#!/bin/sh\n\(find)\n\(script)\n".utf8), to: "pagefind")
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: program)
    }

    deinit { try? folder.remove() }

    var program: String { folder.pathOf("pagefind") }
  }

  private static let indexing =
    "mkdir -p $out/index; for f in pagefind.js pagefind-entry.json pagefind-ui.js index/nb_1.pf_index; do echo $f > $out/$f; done"

  private static var index: SearchIndex {
    get throws {
      var test = TestSite()
      test.add("home", .bokmaal)
      return try #require(SearchIndex(of: .norwegian, in: test.site))
    }
  }

  /// Nil where the index was made.
  private static func failure(
    in scratch: Scratch, limit: Duration = .seconds(20)
  ) async throws -> SearchFailure? {
    do throws(BuildFailure) {
      let program = try SearchProgram(at: scratch.program)
      guard let index = try? index else { return nil }
      try await program.make([index], in: scratch.site, workers: 2, limit: limit)
      return nil
    } catch {
      guard case .noSearch(let failure) = error else { throw error }
      return failure
    }
  }

  @Test func `an index is left without what no reader needs, and without traces of its making`()
    async throws
  {
    let scratch = try Scratch(script: Self.indexing)
    #expect(try await Self.failure(in: scratch) == nil)
    let made = try scratch.site.folder("no/sok/pagefind").names()
    #expect(made == ["index", "pagefind-entry.json", "pagefind.js"])
    #expect(try scratch.site.names() == ["no"])
  }

  @Test func `a program that fails is told with its code and the last it said`() async throws {
    let scratch = try Scratch(script: "echo first; echo; echo 'Error: no pages' >&2; echo; exit 3")
    #expect(
      try await Self.failure(in: scratch)
        == .failed(program: scratch.program, .code(3), said: "Error: no pages"))
  }

  @Test func `a program that a signal ends is told with the signal`() async throws {
    let scratch = try Scratch(script: "kill -SEGV $$")
    let failure = try #require(try await Self.failure(in: scratch))
    #expect(failure == .failed(program: scratch.program, .signal(11), said: ""))
    #expect(failure.wording.english.hasSuffix("made no search (ended by signal 11)"))
    #expect(failure.wording.bokmaal.hasSuffix("laget ikke noe søk (avsluttet av signal 11)"))
  }

  @Test func `a program that ends well without an index has failed too`() async throws {
    let scratch = try Scratch(script: "exit 0")
    #expect(
      try await Self.failure(in: scratch)
        == .noIndex(program: scratch.program, folder: "no/sok/pagefind"))
  }

  @Test func `a program that hangs is stopped, and what it started with it`() async throws {
    let scratch = try Scratch(script: "(sleep 3; echo late > late) & sleep 600")
    let start = ContinuousClock.now
    #expect(
      try await Self.failure(in: scratch, limit: .milliseconds(300))
        == .tooSlow(program: scratch.program, seconds: 1))
    #expect(start.duration(to: .now) < .seconds(60))
    try await Task.sleep(for: .seconds(4))
    #expect(scratch.site.kind(of: "late") == nil)
  }

  @Test(arguments: ["pagefind", "nowhere", ""])
  func `a path that leads to no program is told before the work begins`(name: String) throws {
    let scratch = try Scratch(script: "", mode: 0o644)
    let path = scratch.folder.pathOf(name)
    #expect(throws: BuildFailure.noSearch(.missing(program: path))) {
      try SearchProgram(at: path)
    }
  }

  @Test(arguments: ["#!/no/such/shell\n", "no program at all\n"])
  func `a file that the system cannot run is told as such`(text: String) async throws {
    let scratch = try Scratch(script: "")
    try scratch.folder.write(Array(text.utf8), to: "pagefind")
    let failure = try #require(try await Self.failure(in: scratch))
    #expect(failure == .cannotStart(program: scratch.program))
    #expect(failure.wording.english.hasSuffix("it is no program that this system can run"))
  }

  @Test func `a name alone is told to be a path`() throws {
    let failure = SearchFailure.missing(program: "pagefind")
    #expect(throws: BuildFailure.noSearch(failure)) { try SearchProgram(at: "pagefind") }
    #expect(failure.wording.english.hasSuffix("write its path, such as .build/pagefind"))
    #expect(failure.wording.bokmaal.hasSuffix("skriv banen, for eksempel .build/pagefind"))
  }

  @Test func `every failure is told in both languages`() {
    let failures: [SearchFailure] = [
      .missing(program: "p"), .missing(program: "./p"), .cannotStart(program: "p"),
      .failed(program: "p", .code(3), said: "r"), .tooSlow(program: "p", seconds: 60),
      .interrupted(program: "p"), .noIndex(program: "p", folder: "f"),
    ]
    for failure in failures {
      let english = failure.wording.text(in: .english)
      let norwegian = failure.wording.text(in: .bokmaal)
      #expect(english != norwegian)
      #expect(english.contains("p”") && norwegian.contains("p»"))
    }
  }
}
