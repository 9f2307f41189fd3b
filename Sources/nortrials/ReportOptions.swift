internal import ArgumentParser
internal import Files
internal import SiteModel

/// How a report is written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people, like a compiler's.
  case text
  /// For programs; `Schemas/report.schema.json` says its form.
  case json
  /// Annotations of GitHub Actions.
  case github
}

/// The language of messages.
enum MessageLanguage: String, CaseIterable, ExpressibleByArgument {
  case english = "en"
  case bokmaal = "nb"

  var language: Language {
    switch self {
    case .english: .english
    case .bokmaal: .bokmaal
    }
  }
}

/// The options of every command that reports findings.
struct ReportOptions: ParsableArguments {
  @Option(help: "How the report is written.")
  var format: ReportFormat = .text

  @Option(help: "The language of messages.")
  var messages: MessageLanguage = .english

  /// The report as text, whole lines; the text form shows source lines of the root.
  ///
  /// - Parameters:
  ///   - isWithheld: Whether this was a build, and its site was not published.
  ///   - lacksSearch: Whether this was a build of a site without search.
  func written(
    _ report: Report, of root: Folder, took duration: Duration, isWithheld: Bool = false,
    lacksSearch: Bool = false
  ) -> String {
    let language = messages.language
    return switch format {
    case .text:
      TextReport(language: language, sources: ShownLines(of: report.diagnostics, in: root))
        .text(of: report, took: duration, isWithheld: isWithheld, lacksSearch: lacksSearch)
    case .json: JSONReport(language: language).text(of: report)
    case .github:
      GitHubReport(language: language).text(
        of: report, isWithheld: isWithheld, lacksSearch: lacksSearch)
    }
  }
}
