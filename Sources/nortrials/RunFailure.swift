internal import Files
internal import SiteModel

/// Why a run cannot go on.
struct RunFailure: Error, Equatable {
  let reason: Wording

  init(_ reason: Wording) { self.reason = reason }

  /// A file or folder that the system refuses, in the system's own words.
  init(_ failure: FileFailure) {
    reason = Wording(
      "cannot read or write “\(failure.path)”: \(failure.reason)",
      nb: "kan ikke lese eller skrive «\(failure.path)»: \(failure.reason)")
  }
}
