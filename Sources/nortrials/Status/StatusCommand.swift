internal import ArgumentParser
internal import Files
internal import SiteModel

/// How the status is written.
enum StatusFormat: String, CaseIterable, ExpressibleByArgument {
  /// A table for the terminal.
  case text
  /// For programs; `Schemas/status.schema.json` says its form.
  case json
  /// One file to read, print or send: the versions of pages side by side.
  case html
}

/// `nortrials status`.
struct StatusCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show every page with its two versions, and what is open about it.",
    discussion: """
      Makes and checks the whole site as a build does, but writes nothing. As HTML it is one file \
      to send: the versions of pages side by side, with the findings beside the text.

      What is found does not change the exit code: 0, or 2 if it could not run.
      """)

  @Argument(
    help: ArgumentHelp(
      "Pages to show, such as news/action-plan or Content/news/action-plan.nb.md (default: all; "
        + "as HTML those with something open).", valueName: "page"))
  var pages: [String] = []

  @OptionGroup var sources: SourceOptions

  @Flag(help: "Show only pages with an open error or warning.")
  var open = false

  @Option(help: "How the status is written.")
  var format: StatusFormat = .text

  @Option(
    help: ArgumentHelp(
      "The file to write, instead of standard output.", valueName: "file"))
  var output: String?

  @Option(help: "The language of messages.")
  var messages: MessageLanguage = .english

  @OptionGroup var work: WorkOptions

  var language: Language { messages.language }

  func validate() throws {
    guard output != "" else { throw ValidationError("“--output” takes the name of a file.") }
  }

  func result() async throws(RunFailure) -> (output: String, ending: Ending) {
    let root = try sources.folder()
    let file = try output.map { path throws(RunFailure) in try StatusFile(path, root: root) }
    var run = StatusRun(
      options: StatusOptions(
        root: root, asOf: try sources.now(), keepsTexts: format == .html, workers: work.width),
      progress: Progress(language: language))
    let text = try written(try await run.run(), root: root)
    guard let file else { return (text, .clean) }
    try file.write(text)
    return (StatusWords(language).written(to: file.path, bytes: text.utf8.count) + "\n", .clean)
  }

  private func written(_ site: SiteStatus, root: Folder) throws(RunFailure) -> String {
    let ids = try chosen(among: site, root: root)
    let chosen = ids.isEmpty ? site : site.showing(ids)
    let shown = open || format == .html && ids.isEmpty ? chosen.withoutClosedPages : chosen
    switch format {
    case .text:
      let sources = ShownLines(of: ids.isEmpty ? [] : shown.allFindings, in: root)
      return StatusText(language: language, sources: sources)
        .text(of: shown, of: site.pages.count, withFindings: !ids.isEmpty)
    case .json: return StatusJSON(language: language).text(of: shown)
    case .html: return Review(language: language).text(of: shown)
    }
  }
  private func chosen(among site: SiteStatus, root: Folder) throws(RunFailure) -> Set<PageID> {
    let named = site.pages.flatMap { page in
      page.all.map { (page.id, $0.page.place.file.hasSuffix(".md") ? $0.page.place.file : nil) }
    }
    var ids: Set<PageID> = []
    for page in pages { ids.insert(try PageArgument(page, root: root).id(among: named)) }
    return ids
  }
}
