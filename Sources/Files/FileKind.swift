internal import Glibc

/// What stands under a name in a folder.
package enum FileKind: Hashable, Sendable {
  case file
  case folder
  case symbolicLink
  /// A pipe, a socket or a device.
  case other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .symbolicLink
    default: self = .other
    }
  }
}
