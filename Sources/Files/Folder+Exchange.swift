private import CFiles
private import Glibc

extension Folder {
  /// Removes the folder with all that is in it; one that is missing is removed already.
  package func remove() throws(FileFailure) {
    guard exists else { return }
    for name in try names() {
      if kind(of: name) == .folder {
        try folder(name).remove()
      } else if unsafe unlink(pathOf(name)) != 0, errno != ENOENT {
        throw FileFailure(path: pathOf(name))
      }
    }
    guard unsafe rmdir(path) == 0 || errno == ENOENT else { throw FileFailure(path: path) }
  }

  /// Gives the folder another name in the same file system.
  package func rename(to other: Folder) throws(FileFailure) {
    guard unsafe Glibc.rename(path, other.path) == 0 else { throw FileFailure(path: other.path) }
  }

  /// Exchanges two folders in one step; gives false where the file system cannot.
  package func exchange(with other: Folder) throws(FileFailure) -> Bool {
    switch unsafe files_exchange(path, other.path) {
    case 0: return true
    case EINVAL, ENOSYS, EXDEV, EOPNOTSUPP: return false
    case let code: throw FileFailure(path: other.path, code: code)
    }
  }

  /// The path without links and dots, where the folder exists; else of what exists of it.
  package var resolved: String {
    guard let pointer = unsafe realpath(path, nil) else {
      guard let slash = path.lastIndex(of: "/") else {
        return Folder(".").resolved + "/" + path
      }
      let parent = slash == path.startIndex ? Folder("/") : Folder(String(path[..<slash]))
      let name = path[path.index(after: slash)...]
      return parent.path == "/" ? "/\(name)" : "\(parent.resolved)/\(name)"
    }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer)
  }
}
