internal import ArgumentParser
internal import Files
internal import SiteModel

/// `nortrials check`.
struct CheckCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a published folder, as a visitor would meet it.",
    discussion: """
      The folder may come from any tool: only its HTML, XML and other files are read.
      """)

  @Argument(help: "The published folder.")
  var folder = "Site"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "The site's address (default: the canonical address of the front page).",
      valueName: "address"),
    transform: ArgumentText.address)
  var baseURL: SiteAddress?

  @Option(
    help: ArgumentHelp(
      "Report only these rules: codes or families, with commas between them.",
      valueName: "rules"))
  var rules: String?

  @OptionGroup var report: ReportOptions
  @OptionGroup var work: WorkOptions

  var language: Language { report.messages.language }

  func result() async throws(RunFailure) -> (output: String, ending: Ending) {
    let selection = try RuleSelection(rules, among: AllRules.list)
    let options = CheckOptions(
      folder: try Folder.given(folder), baseURL: baseURL, rules: selection, workers: work.width)
    var run = CheckRun(options: options, progress: Progress(language: language))
    let (report, duration) = try await Clock.timed { () async throws(RunFailure) in
      try await run.run()
    }
    let text = self.report.written(report, of: options.folder, took: duration)
    return (text, report.forbidsPublishing(strict: false) ? .findings : .clean)
  }
}
