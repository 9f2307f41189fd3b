package import Files
package import SiteModel

/// Why a build could not go on: the disk's fault, never the content's.
package enum BuildFailure: Error, Hashable, Sendable {
  /// A file or folder that must be read cannot be.
  case unreadable(FileFailure)
  /// A file or folder cannot be written, moved or removed.
  case cannotWrite(FileFailure)

  /// What happened, in one clause.
  package var wording: Wording {
    switch self {
    case .unreadable(let failure) where failure.isMissing:
      Wording("\(failure.path) does not exist", nb: "\(failure.path) finnes ikke")
    case .unreadable(let failure):
      Wording(
        "cannot read \(failure.path): \(failure.reason)",
        nb: "kan ikke lese \(failure.path): \(failure.reason)")
    case .cannotWrite(let failure):
      Wording(
        "cannot write \(failure.path): \(failure.reason)",
        nb: "kan ikke skrive \(failure.path): \(failure.reason)")
    }
  }
}
