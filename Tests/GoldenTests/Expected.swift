import Foundation
import Testing

/// Files whose bytes are known; `make golden` writes them anew, and then they are read in the diff.
enum Expected {
  private static let isWritten =
    ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1"

  /// Writes the text into the expected file, if that was asked for.
  static func update(_ file: URL, to text: String) throws {
    if isWritten { try Data(text.utf8).write(to: file) }
  }

  /// Puts a built site in the place of the expected folder, if that was asked for.
  static func update(_ folder: URL, to site: URL) throws {
    guard isWritten else { return }
    try? FileManager.default.removeItem(at: folder)
    for (path, bytes) in try FileTree(site, hidden: false).files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }

  static func compare(
    _ text: String, with file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = lines.difference(
      from: expected.split(separator: "\n", omittingEmptySubsequences: false))
    let told = changes.map { change in
      switch change {
      case .insert(let index, let line, _): "\(index + 1): made, but not expected: \(line)"
      case .remove(let index, let line, _): "\(index + 1): expected, but not made: \(line)"
      }
    }
    #expect(told == [], "\(file.lastPathComponent)", sourceLocation: sourceLocation)
  }

  /// Every file of the site is expected, and every expected file is there; hidden files are the
  /// tool's own.
  static func compare(
    _ site: URL, with folder: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try FileTree(folder, hidden: false)
    let differences = try FileTree(site, hidden: false).differences(from: expected)
    #expect(differences == [], sourceLocation: sourceLocation)
  }
}
