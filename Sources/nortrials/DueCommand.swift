internal import ArgumentParser
internal import Files
internal import SiteBuild
internal import SiteModel

/// `nortrials due`.
struct DueCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Tell when the same sources next make another site.",
    discussion: """
      A page comes out at its “publish” and goes after its “expires”: a build at that moment shows it.
      """)

  /// How the moment is told.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    /// For programs; `Schemas/due.schema.json` says its form.
    case json
  }

  @OptionGroup var source: SourceOptions

  @Flag(help: "Look at the site with its drafts, which are in every build then.")
  var drafts = false

  @Option(help: "How the moment is told.")
  var format: Format = .text

  @Option(help: "The language of messages.")
  var messages: MessageLanguage = .english

  @OptionGroup var work: WorkOptions

  var language: Language { messages.language }

  func result() async throws(RunFailure) -> (output: String, ending: Ending) {
    let report = DueReport(of: try await site())
    return switch format {
    case .text: (report.text(in: language), .clean)
    case .json: (report.json, .clean)
    }
  }

  private func site() async throws(RunFailure) -> Site {
    let root = try source.folder()
    try root.requireSources()
    let options = SiteOptions(
      asOf: try source.now(), includesDrafts: drafts, address: nil, hasSearch: false)
    do {
      let sources = try await SourceReader.read(
        root, workers: work.width, knownRules: AllRules.codes)
      if let site = sources.site(with: options) { return site }
    } catch {
      throw RunFailure(error.wording)
    }
    throw RunFailure(
      Wording(
        "Content/site.yaml cannot be used: “nortrials build” tells what is wrong in it",
        nb: "Content/site.yaml kan ikke brukes: «nortrials build» forteller hva som er galt i den"))
  }
}
