import Foundation
import Testing

/// Comparison with files that are kept, and that `make golden` writes anew.
enum Expected {
  /// Whether the expected files are to be written instead of compared.
  static let isWritten = ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1"

  /// Compares a text with an expected file.
  static func compare(
    _ text: String, with file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if isWritten { return try Data(text.utf8).write(to: file) }
    let wanted = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wantedLines = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = lines.difference(from: wantedLines)
    #expect(difference.isEmpty, "\(file.lastPathComponent)", sourceLocation: sourceLocation)
    #expect(text == wanted, sourceLocation: sourceLocation)
  }

  /// Compares a built site with an expected folder; hidden files are the tool's own.
  static func compare(
    _ site: URL, with folder: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let made = try FileTree(site, hidden: false)
    if isWritten {
      try? FileManager.default.removeItem(at: folder)
      for (path, bytes) in made.files {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
      }
    }
    let differences = made.differences(from: try FileTree(folder, hidden: false))
    #expect(differences == [], sourceLocation: sourceLocation)
  }
}
