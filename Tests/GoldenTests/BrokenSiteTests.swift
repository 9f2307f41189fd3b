import Foundation
import TestSupport
import Testing

/// The broken site has every fault that the tool can find, each in a file named for it.
@Suite(.serialized) struct BrokenSiteTests {
  private static let faults = Repository.fixture("broken-site")

  @Test(arguments: [("en", "expected-report.txt"), ("nb", "expected-report.nb.txt")])
  func `the report of the broken site is the expected one`(
    messages: String, file: String
  ) throws {
    try Self.withBrokenSite { scratch in
      let run = try Self.build(scratch, "--messages", messages)
      #expect(run.code == 1, "\(run.complaint)")
      #expect(!FileManager.default.fileExists(atPath: scratch.path("Site")))
      let report = run.outputWithoutDuration
      try Expected.update(Self.faults.appendingPathComponent(file), to: report)
      try Expected.compare(report, with: Self.faults.appendingPathComponent(file))
    }
  }

  @Test(arguments: ["en", "nb"])
  func `every finding says how it is repaired`(messages: String) throws {
    try Self.withBrokenSite { scratch in
      let run = try Self.build(scratch, "--format", "json", "--messages", messages)
      let silent = try Report(run).diagnostics.filter { ($0.hint ?? "").isEmpty }
      #expect(silent.map { "\($0.place) \($0.message)" } == [])
    }
  }

  @Test func `every rule finds something, here or in the published folder made by hand`() throws {
    let list = try Run.nortrials(["rules", "--format", "json"])
    let rules = try JSONDecoder().decode(RuleList.self, from: Data(list.output.utf8))
    let codes = Set(rules.rules.map(\.code))
    #expect(codes.count > 40)
    try Self.withBrokenSite { scratch in
      let built = try Report(try Self.build(scratch, "--format", "json")).codes
      // The build writes its own feeds, so that none of their faults can be planted in content.
      #expect(codes.filter { !$0.hasPrefix("feed/") }.subtracting(built).sorted() == [])
      let site = Repository.fixture("broken-published").appendingPathComponent("site").path
      let published = try Report(try Run.nortrials(["check", site, "--format", "json"])).codes
      #expect(codes.subtracting(built).subtracting(published).sorted() == [])
      #expect(built.union(published).subtracting(codes).sorted() == [])
    }
  }

  @Test func `one worker and four find the same`() throws {
    try Self.withBrokenSite { scratch in
      let one = try Self.build(scratch, "--format", "json", "--workers", "1")
      let four = try Self.build(scratch, "--format", "json", "--workers", "4")
      #expect(one.output == four.output)
    }
  }

  private struct RuleList: Decodable {
    let rules: [Rule]

    struct Rule: Decodable {
      let code: String
    }
  }

  private static func build(_ scratch: Scratch, _ options: String...) throws -> Run {
    try Run.nortrials(
      ["build", "--root", scratch.path("."), "--as-of", "2026-03-31T12:00"] + options)
  }

  /// The small site with the faults laid over it, file by file.
  private static func withBrokenSite(_ body: (Scratch) throws -> Void) throws {
    try Scratch.with { scratch in
      for name in ["Content", "Layouts", "Assets"] {
        let source = Repository.fixture("small-site").appendingPathComponent(name)
        try scratch.copy(source, to: name)
      }
      for name in ["Content", "Layouts"] {
        try lay(faults.appendingPathComponent(name), over: scratch.url(name))
      }
      try body(scratch)
    }
  }

  private static func lay(_ source: URL, over target: URL) throws {
    let files = FileManager.default
    for path in try files.subpathsOfDirectory(atPath: source.path).sorted() {
      let from = source.appendingPathComponent(path)
      let to = target.appendingPathComponent(path)
      let type = try files.attributesOfItem(atPath: from.path)[.type] as? FileAttributeType
      if type == .typeDirectory {
        try files.createDirectory(at: to, withIntermediateDirectories: true)
      } else {
        try? files.removeItem(at: to)
        try files.copyItem(at: from, to: to)
      }
    }
  }
}
