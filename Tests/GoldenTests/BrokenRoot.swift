import Foundation
import TestSupport

/// The small site with the faults laid over it, file by file.
struct BrokenRoot {
  let scratch: Scratch

  static let faults = Repository.fixture("broken-site")

  /// Runs a command on it.
  func run(
    _ command: String, _ options: [String], environment: [String: String] = [:]
  ) throws -> Run {
    try Run.nortrials(
      [command, "--root", scratch.path("."), "--as-of", SmallRoot.asOf] + options,
      environment: environment)
  }

  static func with(_ body: (BrokenRoot) throws -> Void) throws {
    try Scratch.with { scratch in
      for name in ["Content", "Layouts", "Assets"] {
        let source = Repository.fixture("small-site").appendingPathComponent(name)
        try scratch.copy(source, to: name)
      }
      for name in ["Content", "Layouts"] {
        try lay(faults.appendingPathComponent(name), over: scratch.url(name))
      }
      try body(BrokenRoot(scratch: scratch))
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
