internal import Files
internal import SiteCheck
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
  var progress: Progress

  /// Checks every file of the folder.
  mutating func run() async throws(RunFailure) -> Report {
    progress.begin(.check)
    defer { progress.end() }
    do {
      let result = try await FolderCheck.check(
        options.folder, address: options.baseURL, workers: options.workers)
      return Report(
        pages: result.pages, languages: result.languages.count, accepted: 0,
        diagnostics: result.diagnostics.filter { options.rules.contains($0.code) })
    } catch {
      throw RunFailure(error)
    }
  }
}
