private import Glibc

extension Folder {
  /// Puts new bytes in the place of a file, in one step and with the file's own permissions.
  ///
  /// A failure leaves the file as it was, and so does a run that is killed; at most a hidden file
  /// stays beside it, which the next run takes away. Fails for a file that may not be written.
  package func replace(_ file: String, with bytes: [UInt8]) throws(FileFailure) {
    let path = pathOf(file)
    var status = stat()
    guard unsafe lstat(path, &status) == 0, unsafe access(path, W_OK) == 0 else {
      throw FileFailure(path: path)
    }
    let new = Self.hidden(file)
    try remove(file: new)
    do throws(FileFailure) {
      try write(bytes, to: new)
      // Only an administrator may give a file to somebody else; anybody else owns both.
      _ = unsafe chown(pathOf(new), status.st_uid, status.st_gid)
      guard unsafe chmod(pathOf(new), status.st_mode & 0o7777) == 0,
        unsafe Glibc.rename(pathOf(new), path) == 0
      else { throw FileFailure(path: path) }
    } catch {
      try? remove(file: new)
      throw error
    }
  }

  /// `news/.x.nb.md.new` for `news/x.nb.md`.
  private static func hidden(_ file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return ".\(file).new" }
    return "\(file[...slash]).\(file[file.index(after: slash)...]).new"
  }
}
