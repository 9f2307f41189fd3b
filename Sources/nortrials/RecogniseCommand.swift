internal import ArgumentParser
internal import SiteCheck
internal import SiteModel

/// `nortrials recognise`: what each line of standard input is written in, for measuring.
///
/// Writes one of `en`, `nb`, `nn`, `no` (Norwegian of either form) and `-` (not told) for each line.
struct RecogniseCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "recognise",
    abstract: "Tell the language of each line of standard input, for measuring.",
    shouldDisplay: false)

  var language: Language { .english }

  func result() async throws(RunFailure) -> (output: String, ending: Ending) {
    var output = ""
    while let line = readLine() {
      output += LanguageRecogniser.language(of: line).rawValue + "\n"
    }
    return (output, .clean)
  }
}
