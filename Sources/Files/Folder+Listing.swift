private import Glibc

extension Folder {
  /// A file, link or other thing below a folder.
  package struct Entry: Hashable, Sendable {
    /// From the listed folder, with forward slashes.
    package let path: String
    package let kind: FileKind
  }

  /// Everything below that is not a folder, sorted by path; links are listed, not followed.
  ///
  /// Names that begin with a dot are left out: editors and systems keep their own things there.
  package func entries() throws(FileFailure) -> [Entry] {
    var found: [Entry] = []
    try collect(below: "", into: &found)
    return found.sorted { $0.path < $1.path }
  }

  /// The names directly in the folder, sorted, those with a dot in front among them.
  package func names() throws(FileFailure) -> [String] { try list("").map(\.name).sorted() }

  private func collect(below prefix: String, into found: inout [Entry]) throws(FileFailure) {
    for (name, type) in try list(prefix) where !name.hasPrefix(".") {
      let path = prefix + name
      // Some file systems do not tell the type in the listing.
      guard let kind = Self.kind(of: type) ?? kind(of: path) else { continue }
      if kind == .folder {
        try collect(below: path + "/", into: &found)
      } else {
        found.append(Entry(path: path, kind: kind))
      }
    }
  }

  private func list(_ prefix: String) throws(FileFailure) -> [(name: String, type: UInt8)] {
    let path = prefix.isEmpty ? path : pathOf(String(prefix.dropLast()))
    guard let stream = unsafe opendir(path) else { throw FileFailure(path: path) }
    defer { unsafe closedir(stream) }
    var names: [(name: String, type: UInt8)] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { unsafe names.append((name, entry.pointee.d_type)) }
    }
    return names
  }

  private static func kind(of type: UInt8) -> FileKind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .symbolicLink
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }
}
