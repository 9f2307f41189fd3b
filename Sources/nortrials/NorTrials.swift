internal import ArgumentParser
private import Glibc

/// The command `nortrials`: its parts, and how a run ends.
@main
struct NorTrials: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nortrials",
    abstract: "Builds and checks a site in English and Norwegian.",
    discussion: """
      Every fault is reported with its file, line and column, and with a repair.

      Exit codes: 0 clean; 1 findings that forbid publishing; 2 could not run.
      """,
    subcommands: [
      BuildCommand.self, CheckCommand.self, StatusCommand.self, DueCommand.self,
      AttestCommand.self, RulesCommand.self, RecogniseCommand.self,
    ])

  static func main() async {
    // A parent may have switched the signal off; then `nortrials rules | head` would end in an error.
    _ = signal(SIGPIPE, SIG_DFL)
    let outcome = await outcome(of: Array(CommandLine.arguments.dropFirst()))
    let ending = outcome.written()
    Glibc.exit(ending.rawValue)
  }

  /// What a command line leads to; nothing is written yet.
  static func outcome(of arguments: [String]) async -> Outcome {
    do {
      var command = try parseAsRoot(arguments)
      if let command = command as? any SiteCommand { return await command.outcome() }
      // What is left are the commands of the library, which print help.
      try command.run()
      return Outcome(ending: .clean)
    } catch {
      let message = fullMessage(for: error) + "\n"
      return exitCode(for: error) == .success
        ? Outcome(output: message, ending: .clean)
        : Outcome(complaint: message, ending: .couldNotRun)
    }
  }
}
