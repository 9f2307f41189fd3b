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

  /// Checks every file of the folder; fails where there is no page, which would pass unnoticed.
  mutating func run() async throws(RunFailure) -> Report {
    progress.begin(.check)
    defer { progress.end() }
    let result = try await check()
    guard result.pages > 0 else { throw noPage }
    return Report(
      pages: result.pages, languages: result.languages.count, accepted: 0,
      diagnostics: result.diagnostics.filter { options.rules.contains($0.code) })
  }

  private func check() async throws(RunFailure) -> FolderCheck.Result {
    do {
      return try await FolderCheck.check(
        options.folder, address: options.baseURL, workers: options.workers)
    } catch {
      throw RunFailure(error)
    }
  }

  private var noPage: RunFailure {
    let path = options.folder.path
    return RunFailure(
      Wording(
        "no page in “\(path)”: is it the built site?",
        nb: "det er ingen sider i «\(path)»: er det det bygde nettstedet?"))
  }
}
