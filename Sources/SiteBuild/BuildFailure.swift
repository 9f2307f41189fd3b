package import Files
package import SiteModel

/// Why a build could not go on: the disk's fault, never the content's.
package enum BuildFailure: Error, Hashable, Sendable {
  /// A file or folder that must be read cannot be.
  case unreadable(FileFailure)
  /// A file or folder cannot be written, moved or removed.
  case cannotWrite(FileFailure)
  /// The output folder holds the sources.
  case outputHoldsRoot(path: String)
  /// The output folder is one of the source folders, or lies in one.
  case outputIsSource(path: String)
  /// The output folder holds other things than an earlier build.
  case outputIsForeign(path: String)
  /// The search that was asked for cannot be made.
  case noSearch(SearchFailure)

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
    case .outputHoldsRoot(let path):
      Wording(
        "the output folder “\(path)” holds the sources: choose a folder beside or below them",
        nb: "utmappen «\(path)» inneholder kildene: velg en mappe ved siden av eller under dem")
    case .outputIsSource(let path):
      Wording(
        "the output folder “\(path)” lies among the sources: choose another folder",
        nb: "utmappen «\(path)» ligger blant kildene: velg en annen mappe")
    case .outputIsForeign(let path):
      Wording(
        "the folder “\(path)” holds other things than a built site: choose another folder, or empty it",
        nb:
          "mappen «\(path)» inneholder annet enn et bygd nettsted: velg en annen mappe, eller tøm den"
      )
    case .noSearch(let failure): failure.wording
    }
  }
}
