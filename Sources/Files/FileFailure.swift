private import Glibc

/// Why a file or folder could not be read or written.
package struct FileFailure: Error, Hashable, Sendable {
  package let path: String
  /// The system's own words: "Permission denied".
  package let reason: String
  package let isMissing: Bool

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
    isMissing = false
  }

  init(path: String, code: Int32 = errno) {
    self.path = path
    reason = unsafe String(cString: strerror(code))
    isMissing = code == ENOENT
  }
}
