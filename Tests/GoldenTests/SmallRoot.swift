import Foundation
import TestSupport

/// A copy of the small site that a test may break, and its output folder.
struct SmallRoot {
  let scratch: Scratch

  static let asOf = "2026-03-31T12:00"

  var output: URL { scratch.url("root/Site") }

  func build(_ options: String...) throws -> Run {
    try Run.nortrials(
      ["build", "--root", scratch.path("root"), "--as-of", Self.asOf] + options)
  }

  /// An error that anybody may make.
  func misspellField() throws {
    try scratch.replace("summary: How", with: "sumary: How", in: "root/Content/contact.en.md")
  }

  static func with(_ body: (SmallRoot) throws -> Void) throws {
    try Scratch.with { scratch in
      for name in ["Content", "Layouts", "Assets"] {
        try scratch.copy(
          Repository.fixture("small-site").appendingPathComponent(name), to: "root/\(name)")
      }
      try body(SmallRoot(scratch: scratch))
    }
  }
}
