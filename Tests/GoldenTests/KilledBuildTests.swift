import Foundation
import TestSupport
import Testing

@Suite struct KilledBuildTests {
  @Test func `a build that is killed half-way leaves the old site, and the next one works`() throws
  {
    try SmallRoot.with { root in
      _ = try root.build()
      let old = try FileTree(root.output)
      try root.addManyPages()
      #expect(try root.isKilledHalfWay())
      #expect(try FileTree(root.output) == old)

      let run = try root.build()
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      #expect(try FileTree(root.output).files["about-us/page-600/index.html"] != nil)
      let left = try FileManager.default.contentsOfDirectory(atPath: root.scratch.path("root"))
      #expect(left.sorted() == ["Assets", "Content", "Layouts", "Site"])
    }
  }
}

extension SmallRoot {
  fileprivate func addManyPages() throws {
    for number in 1...600 {
      for language in ["en", "nb"] {
        try scratch.write(
          "---\ntitle: \(number)\nsummary: \(number)\n---\n\(number)\n",
          to: "root/Content/about/page-\(number).\(language).md")
      }
    }
  }

  /// Kills a build once it has begun to write pages; false if it was quicker.
  fileprivate func isKilledHalfWay() throws -> Bool {
    let process = try Run.start([
      "build", "--root", scratch.path("root"), "--as-of", Self.asOf,
    ])
    let begun = scratch.path("root/.Site-staging/about-us/index.html")
    while process.isRunning, !FileManager.default.fileExists(atPath: begun) { usleep(500) }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
