import Foundation
import TestSupport
import Testing

@Suite struct ExitCodeTests {
  @Test func `a clean build publishes into the folder Site of its root and exits 0`() throws {
    try SmallRoot.with { root in
      let run = try root.build()
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      #expect(run.output.hasPrefix("nortrials: ") || run.output.contains("\nnortrials: "))
      #expect(try FileTree(root.output).files["index.html"] != nil)
    }
  }

  @Test func `a build with an error exits 1 and leaves the old site as it was`() throws {
    try SmallRoot.with { root in
      _ = try root.build()
      let before = try FileTree(root.output)
      try root.misspellField()
      let run = try root.build()
      #expect(run.code == 1)
      #expect(run.output.contains("front/unknown-field"))
      #expect(run.complaint == "")
      #expect(try FileTree(root.output) == before)
      #expect(try root.neighbours == ["Assets", "Content", "Layouts", "Site"])
    }
  }

  @Test func `a first build with an error publishes nothing`() throws {
    try SmallRoot.with { root in
      try root.misspellField()
      #expect(try root.build().code == 1)
      #expect(try root.neighbours == ["Assets", "Content", "Layouts"])
    }
  }

  @Test func `a warning forbids publishing only when the build is strict`() throws {
    try SmallRoot.with { root in
      let accept = "accept:\n  - {page: contact, rule: link/draft, about: x, reason: None.}"
      try root.scratch.replace("accept:", with: accept, in: Self.settings)
      let strict = try root.build("--strict")
      #expect(strict.code == 1, "\(strict.output)")
      #expect(!FileManager.default.fileExists(atPath: root.output.path))
      let usual = try root.build()
      #expect(usual.code == 0, "\(usual.output)")
      #expect(usual.output.contains("accept/unused"))
      #expect(try FileTree(root.output).files["index.html"] != nil)
    }
  }

  @Test(arguments: [
    ["build", "--root", "/nowhere/at/all"], ["build", "--as-of", "2026-02-30"],
    ["build", "--base-url", "example.org"], ["build", "--format", "xml"],
    ["build", "--no-such-option"], ["check", "/nowhere/at/all"], ["check", "--rules", "no/such"],
    ["rules", "no/such"], ["bulid"],
  ])
  func `a run that cannot begin exits 2, says why, and reports nothing`(
    arguments: [String]
  ) throws {
    let run = try Run.nortrials(arguments)
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.complaint != "")
  }

  @Test func `a root without sources is no site`() throws {
    try Scratch.with { scratch in
      let run = try Run.nortrials(["build", "--root", scratch.path(".")])
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(run.complaint.contains("Content"))
    }
  }

  private static let settings = "root/Content/site.yaml"
}

extension SmallRoot {
  /// What lies in the root, hidden things among it.
  fileprivate var neighbours: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: scratch.path("root")).sorted()
    }
  }
}
