internal import ArgumentParser
internal import SiteModel

/// `nortrials rules`.
struct RulesCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Explain the rules: what each finds, why, and an example.")

  /// How rules are listed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(help: "One rule, such as link/missing-page, or a family, such as link.")
  var code: String?

  @Option(help: "How the rules are written.")
  var format: Format = .text

  @Option(help: "The language of messages.")
  var messages: MessageLanguage = .english

  var language: Language { messages.language }

  func result() async throws(RunFailure) -> (output: String, ending: Ending) {
    let selection = try RuleSelection(code, among: AllRules.list)
    let list = RuleList(rules: AllRules.list.filter { selection.contains($0.code) })
    return switch format {
    case .text: (list.text(in: language), .clean)
    case .json: (list.json(in: language), .clean)
    }
  }
}
