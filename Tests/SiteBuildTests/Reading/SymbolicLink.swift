import Foundation

/// Makes links for tests; the tool itself makes none.
enum SymbolicLink {
  static func make(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }
}
