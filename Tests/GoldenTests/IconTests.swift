import Foundation
import TestSupport
import Testing

/// The icons of the real site: a page names one, and `Assets/icons.svg` draws it.
@Suite(.serialized) struct IconTests {
  @Test func `every icon that a page shows is drawn, and nothing is drawn twice`() throws {
    let sprite = try String(
      contentsOf: Repository.root.appendingPathComponent("Assets/icons.svg"), encoding: .utf8)
    let drawn = sprite.matches(of: /<symbol id="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(drawn).count == drawn.count)
    let shown = try Self.shown()
    #expect(shown.isSuperset(of: ["cancer", "medical-devices", "menu"]))
    #expect(shown.subtracting(drawn).sorted() == [])
  }

  /// The names behind `icons.….svg#` in every page.
  private static func shown() throws -> Set<String> {
    try Scratch.with { scratch in
      let run = try Run.nortrials([
        "build", "--root", Repository.path("."), "--output", scratch.path("site"), "--as-of",
        "2026-11-22",
      ])
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      var names: Set<String> = []
      for (path, bytes) in try FileTree(scratch.url("site"), hidden: false).files
      where path.hasSuffix(".html") {
        for match in String(decoding: bytes, as: UTF8.self).matches(of: /icons\.\w+\.svg#([^"]*)"/)
        {
          names.insert(String(match.output.1))
        }
      }
      return names
    }
  }
}
