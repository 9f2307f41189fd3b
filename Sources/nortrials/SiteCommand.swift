internal import ArgumentParser
internal import SiteModel

/// A command of ours: it gives what it would say and ends in one of three ways.
protocol SiteCommand: ParsableCommand {
  /// The language of everything that the command says.
  var language: Language { get }

  /// The text for standard output, and whether it is a clean run.
  func result() async throws(RunFailure) -> (output: String, ending: Ending)
}

extension SiteCommand {
  func outcome() async -> Outcome {
    do {
      let (output, ending) = try await result()
      return Outcome(output: output, ending: ending)
    } catch {
      return Outcome(
        complaint: "nortrials: \(error.reason.text(in: language))\n", ending: .couldNotRun)
    }
  }
}
