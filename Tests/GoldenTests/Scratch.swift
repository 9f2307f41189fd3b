import Foundation

/// A folder that is gone after the test.
struct Scratch {
  private let folder: URL

  func url(_ path: String) -> URL { folder.appendingPathComponent(path) }

  func path(_ path: String) -> String { url(path).path }

  /// Writes a file, with the folders above it.
  func write(_ text: String, to path: String) throws {
    let file = url(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Copies a folder of the repository.
  func copy(_ source: URL, to path: String) throws {
    let target = url(path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: target)
  }

  /// Puts one text in the place of another, which must stand exactly once in the file.
  func replace(_ old: String, with new: String, in path: String) throws {
    let text = try String(contentsOf: url(path), encoding: .utf8)
    let parts = text.components(separatedBy: old)
    guard parts.count == 2 else { throw NotOnce(text: old, path: path) }
    try write(parts.joined(separator: new), to: path)
  }

  /// A text that a test wanted to change is not there, or is there more than once.
  struct NotOnce: Error {
    let text: String
    let path: String
  }

  static func with<Value>(_ body: (Scratch) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nortrials-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(Scratch(folder: folder))
  }
}
