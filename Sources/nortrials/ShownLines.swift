internal import Files
internal import SiteModel

/// The source lines that a report shows.
struct ShownLines {
  /// By file, then by line number from 1.
  private let lines: [String: [Int: ShownLine]]

  /// Reads the files in which findings stand; one that cannot be read has no lines.
  init(of diagnostics: [Diagnostic], in root: Folder) {
    var wanted: [String: Set<Int>] = [:]
    for diagnostic in diagnostics {
      guard let start = diagnostic.place.start else { continue }
      wanted[diagnostic.place.file, default: []].insert(start.line)
    }
    var lines: [String: [Int: ShownLine]] = [:]
    for (file, numbers) in wanted {
      // A file may be gone since, or never have been on disk: its findings stand without a line.
      guard root.kind(of: file) == .file, let bytes = try? root.read(file) else { continue }
      lines[file] = Self.lines(numbers, of: bytes)
    }
    self.lines = lines
  }

  /// The line in which a place begins.
  func line(at place: Place) -> ShownLine? {
    place.start.flatMap { lines[place.file]?[$0.line] }
  }

  /// Lines end with LF, CRLF or CR; a byte order mark is no part of the first.
  static func lines(_ wanted: Set<Int>, of bytes: [UInt8]) -> [Int: ShownLine] {
    var found: [Int: ShownLine] = [:]
    var number = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start <= bytes.count, found.count < wanted.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if wanted.contains(number) {
        found[number] = ShownLine(bytes[start..<end])
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
    }
    return found
  }
}
