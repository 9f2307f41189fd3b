import Foundation
import TestSupport
import Testing

/// The broken site has every fault that the tool can find, each in a file named for it.
@Suite(.serialized) struct BrokenSiteTests {
  @Test(arguments: [("en", "expected-report.txt"), ("nb", "expected-report.nb.txt")])
  func `the report of the broken site is the expected one`(
    messages: String, file: String
  ) throws {
    try BrokenRoot.with { root in
      let run = try root.run("build", ["--messages", messages])
      #expect(run.code == 1, "\(run.complaint)")
      #expect(!FileManager.default.fileExists(atPath: root.scratch.path("Site")))
      let report = run.outputWithoutDuration
      try Expected.update(BrokenRoot.faults.appendingPathComponent(file), to: report)
      try Expected.compare(report, with: BrokenRoot.faults.appendingPathComponent(file))
    }
  }

  @Test(arguments: ["en", "nb"])
  func `every finding says how it is repaired`(messages: String) throws {
    try BrokenRoot.with { root in
      let run = try root.run("build", ["--format", "json", "--messages", messages])
      let silent = try Report(run).diagnostics.filter { ($0.hint ?? "").isEmpty }
      #expect(silent.map { "\($0.place) \($0.message)" } == [])
    }
  }

  @Test func `every rule finds something, here or in the published folder made by hand`() throws {
    let list = try Run.nortrials(["rules", "--format", "json"])
    let rules = try JSONDecoder().decode(RuleList.self, from: Data(list.output.utf8))
    let codes = Set(rules.rules.map(\.code))
    #expect(codes.count > 40)
    try BrokenRoot.with { root in
      let built = try Report(try root.run("build", ["--format", "json"])).codes
      // The build writes its own feeds, so that none of their faults can be planted in content.
      #expect(codes.filter { !$0.hasPrefix("feed/") }.subtracting(built).sorted() == [])
      let site = Repository.fixture("broken-published").appendingPathComponent("site").path
      let published = try Report(try Run.nortrials(["check", site, "--format", "json"])).codes
      #expect(codes.subtracting(built).subtracting(published).sorted() == [])
      #expect(built.union(published).subtracting(codes).sorted() == [])
    }
  }

  @Test func `one worker and four find the same`() throws {
    try BrokenRoot.with { root in
      let one = try root.run("build", ["--format", "json", "--workers", "1"])
      let four = try root.run("build", ["--format", "json", "--workers", "4"])
      #expect(one.output == four.output)
    }
  }

  private struct RuleList: Decodable {
    let rules: [Rule]

    struct Rule: Decodable {
      let code: String
    }
  }
}
