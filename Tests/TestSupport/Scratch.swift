package import Foundation

/// A folder that is gone after the test.
package struct Scratch {
  private let folder: URL

  package func url(_ path: String) -> URL { folder.appendingPathComponent(path) }

  package func path(_ path: String) -> String { url(path).path }

  /// Writes a file, with the folders above it.
  package func write(_ text: String, to path: String) throws {
    let file = url(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Copies a folder of the repository.
  package func copy(_ source: URL, to path: String) throws {
    let target = url(path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: target)
  }

  /// Puts one text in the place of another, which must stand exactly once in the file.
  package func replace(_ old: String, with new: String, in path: String) throws {
    let text = try String(contentsOf: url(path), encoding: .utf8)
    let parts = text.components(separatedBy: old)
    guard parts.count == 2 else { throw NotOnce(text: old, path: path) }
    try write(parts.joined(separator: new), to: path)
  }

  /// A text that a test wanted to change is not there, or is there more than once.
  package struct NotOnce: Error {
    package let text: String
    package let path: String
  }

  package static func with<Value>(_ body: (Scratch) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nortrials-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(Scratch(folder: folder))
  }
}
