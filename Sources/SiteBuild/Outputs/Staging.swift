package import Files

/// The folder that a build writes into, and the one swap that publishes it.
///
/// The old site stays as it is until the new one is whole. A folder is replaced only if it is
/// missing, empty, holds only `.gitignore`, or carries the marker of an earlier build.
package struct Staging: Sendable {
  /// Where the build writes.
  package let folder: Folder
  private let output: Folder
  /// Where the old site waits between two renames, on file systems that cannot exchange.
  private let old: Folder

  /// The file that says that a folder was built by this tool.
  static let marker = ".built-by-nortrials"

  /// Makes an empty staging folder beside the output; repairs what a killed run left.
  ///
  /// Fails where the output is another's folder, or holds the root, or cannot be written.
  package init(output: Folder, root: Folder) throws(BuildFailure) {
    let path = output.resolved
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard !name.isEmpty, !(root.resolved + "/").hasPrefix(path + "/") else {
      throw .outputHoldsRoot(path: output.path)
    }
    for folder in ["Content", "Layouts", "Assets"]
    where (path + "/").hasPrefix(root.folder(folder).resolved + "/") {
      throw .outputIsSource(path: output.path)
    }
    self.output = Folder(path)
    folder = Folder("\(parent)/.\(name)-staging")
    old = Folder("\(parent)/.\(name)-old")
    do {
      try repair()
      guard try isReplaceable() else { throw BuildFailure.outputIsForeign(path: output.path) }
      try folder.remove()
      try folder.make()
      try folder.write([], to: Self.marker)
      try keepIgnoreFile()
    } catch let failure as BuildFailure {
      throw failure
    } catch let failure as FileFailure {
      throw .cannotWrite(failure)
    } catch {
      preconditionFailure("files fail with a file failure: \(error)")
    }
  }

  /// Puts the staged site in the output's place and removes the old one.
  package func publish() throws(BuildFailure) {
    do {
      guard output.exists else { return try folder.rename(to: output) }
      if try folder.exchange(with: output) {
        try folder.remove()
      } else {
        try output.rename(to: old)
        try folder.rename(to: output)
        try old.remove()
      }
    } catch {
      throw .cannotWrite(error)
    }
  }

  /// Removes what was staged; the old site stays.
  package func discard() throws(BuildFailure) {
    do { try folder.remove() } catch { throw .cannotWrite(error) }
  }

  /// A run that was killed between two renames has left the site under its waiting name.
  private func repair() throws(FileFailure) {
    guard old.exists else { return }
    if output.exists {
      try old.remove()
    } else {
      try old.rename(to: output)
    }
  }

  private func isReplaceable() throws(FileFailure) -> Bool {
    switch output.kind(of: nil) {
    case nil: return true
    case .folder:
      let names = try output.names()
      return names.contains(Self.marker) || names.allSatisfy { $0 == ".gitignore" }
    case .file, .symbolicLink, .other: return false
    }
  }

  /// The swap carries the output's own `.gitignore` away, so the new site brings it along.
  private func keepIgnoreFile() throws(FileFailure) {
    guard output.kind(of: ".gitignore") == .file else { return }
    try folder.write(try output.read(".gitignore"), to: ".gitignore")
  }
}
