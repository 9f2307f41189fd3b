internal import Files
internal import SiteModel

/// What a check of a published folder is asked to do.
struct CheckOptions: Sendable {
  /// The published folder; it is there.
  let folder: Folder
  /// Nil: the canonical address of the front page.
  let baseURL: SiteAddress?
  let rules: RuleSelection
  let workers: Int
}

/// One check of a published folder.
struct CheckRun: Sendable {
  let options: CheckOptions
  let progress: Progress

  /// Checks every file of the folder.
  func run() async throws(RunFailure) -> Report {
    throw RunFailure(
      Wording(
        "checking is not connected to the command", nb: "kontroll er ikke koblet til kommandoen"))
  }
}
