internal import ArgumentParser
internal import Files
internal import SiteModel

/// `nortrials attest`.
struct AttestCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "attest",
    abstract: "Say that a translation agrees with what it was translated from.",
    discussion: """
      Writes the fingerprints of the original into “translation: of” of the translated file, and
      changes no other byte. Later builds tell what has changed in the original since.
      """)

  @Argument(
    help: ArgumentHelp(
      "The page, such as news/action-plan, or one of its files.", valueName: "page"))
  var page: String

  @Option(
    help: ArgumentHelp("The folder that holds Content, Layouts and Assets.", valueName: "folder"))
  var root = "."

  @Option(help: "The language of messages.")
  var messages: MessageLanguage = .english

  @OptionGroup var work: WorkOptions

  var language: Language { messages.language }

  func result() async throws(RunFailure) -> (output: String, ending: Ending) {
    let root = try Folder.given(root)
    let run = AttestRun(page: page, root: root, workers: work.width)
    switch try await run.run() {
    case .findings(let findings):
      let sources = ShownLines(of: findings, in: root)
      return (
        TextReport(language: language, sources: sources).paragraphs(of: findings)
          + Wording(
            "nortrials: nothing was written: put right what stands above first",
            nb: "nortrials: ingenting ble skrevet: rett det som står over, først"
          ).text(in: language) + "\n", .findings
      )
    case .attested(let attested):
      return (attested.text(in: language), .clean)
    }
  }
}
