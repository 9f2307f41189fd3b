import Foundation
import TestSupport
import Testing

/// A published folder that no tool of ours made.
@Suite struct BrokenPublishedTests {
  private static let folder = Repository.fixture("broken-published")

  @Test func `the report of a foreign folder is the expected one`() throws {
    let site = Self.folder.appendingPathComponent("site").path
    let run = try Run.nortrials(["check", site])
    #expect(run.code == 1, "\(run.complaint)")
    let file = Self.folder.appendingPathComponent("expected-report.txt")
    try Expected.update(file, to: run.outputWithoutDuration)
    try Expected.compare(run.outputWithoutDuration, with: file)
  }

  @Test func `only the rules that are asked for are reported`() throws {
    let site = Self.folder.appendingPathComponent("site").path
    let run = try Run.nortrials([
      "check", site, "--format", "json", "--rules", "link,html/no-title",
    ])
    let codes = try Report(run).codes
    #expect(codes.contains("html/no-title"))
    #expect(codes.allSatisfy { $0 == "html/no-title" || $0.hasPrefix("link/") }, "\(codes)")
  }
}
