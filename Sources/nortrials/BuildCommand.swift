internal import ArgumentParser
internal import Files
internal import SiteBuild
internal import SiteModel

/// `nortrials build`.
struct BuildCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site, check all of it, and publish it into a folder.",
    discussion: """
      Nothing is published while there are errors: the folder stays as it was.
      """)

  @OptionGroup var sources: SourceOptions

  @Option(
    help: ArgumentHelp(
      "Where the site is published (default: the folder Site in the root).", valueName: "folder"))
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "The site's address, instead of the one in site.yaml.", valueName: "address"),
    transform: ArgumentText.address)
  var baseURL: SiteAddress?

  @Option(
    help: ArgumentHelp(
      "The program Pagefind, which makes the search; without it the site has none.",
      valueName: "path-of-pagefind"))
  var search: String?

  @Flag(help: "Build drafts too.")
  var drafts = false

  @Flag(help: "Publish nothing while there are warnings.")
  var strict = false

  @Flag(help: "Tell on standard error how long each step took.")
  var timings = false

  @OptionGroup var report: ReportOptions
  @OptionGroup var work: WorkOptions

  var language: Language { report.messages.language }

  func validate() throws {
    guard output != "" else { throw ValidationError("“--output” takes the name of a folder.") }
    guard search != "" else { throw ValidationError("“--search” takes the path of Pagefind.") }
  }

  func result() async throws(RunFailure) -> (output: String, ending: Ending) {
    let options = try options()
    var run = BuildRun(
      options: options, progress: Progress(language: language, tellsTimes: timings))
    let (report, duration) = try await Clock.timed { () async throws(RunFailure) in
      try await run.run()
    }
    let isWithheld = report.forbidsPublishing(strict: strict)
    let text = self.report.written(
      report, of: options.root, took: duration, isWithheld: isWithheld,
      lacksSearch: search == nil)
    return (text, isWithheld ? .findings : .clean)
  }

  private func options() throws(RunFailure) -> BuildOptions {
    let root = try sources.folder()
    return BuildOptions(
      root: root, output: output.map { Folder($0) } ?? root.folder("Site"),
      site: SiteOptions(
        asOf: try sources.now(), includesDrafts: drafts, address: baseURL, hasSearch: search != nil),
      search: search, isStrict: strict, workers: work.width)
  }
}
