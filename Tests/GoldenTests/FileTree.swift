import Foundation

/// All files below a folder with their bytes.
struct FileTree: Equatable {
  /// By path from the folder.
  let files: [String: Data]

  /// With `hidden`, names that begin with a dot are among them.
  init(_ folder: URL, hidden: Bool = true) throws {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      if isHidden, !hidden { continue }
      let file = folder.appendingPathComponent(path)
      let isFile = try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
      if isFile == true { files[path] = try Data(contentsOf: file) }
    }
    self.files = files
  }

  /// What parts this tree from the expected one, one line a file.
  func differences(from expected: FileTree) -> [String] {
    Set(files.keys).union(expected.files.keys).sorted().compactMap { path in
      switch (files[path], expected.files[path]) {
      case (nil, _): "\(path): expected, but not made"
      case (_, nil): "\(path): made, but not expected"
      case (let made?, let wanted?): made == wanted ? nil : Self.difference(path, made, wanted)
      }
    }
  }

  private static func difference(_ path: String, _ made: Data, _ wanted: Data) -> String {
    let madeLines = String(decoding: made, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let wantedLines = String(decoding: wanted, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let same = zip(madeLines, wantedLines).prefix { $0 == $1 }.count
    func line(_ lines: [Substring]) -> String {
      lines.indices.contains(same) ? "“\(lines[same])”" : "the end"
    }
    return "\(path):\(same + 1): \(line(madeLines)) instead of \(line(wantedLines))"
  }
}
