import Files
import SiteModel

@testable import nortrials

/// Findings and reports for the tests of report forms.
enum Given {
  static let link = Rule(
    "link/missing-page",
    what: Wording(
      "a link to a page that does not exist", nb: "en lenke til en side som ikke finnes"),
    why: Wording("The reader meets a dead end.", nb: "Leseren havner i en blindgate."),
    example: "[cancer](centres/canser)\n\nend")
  static let term = Rule(
    "language/term", .warning, what: Wording("a term", nb: "en term"),
    why: Wording("One word.", nb: "Ett ord."), example: "centers")

  static func finding(
    _ rule: Rule = link, at place: Place, related: [Diagnostic.Related] = [], count: Int = 1,
    severity: Severity? = nil
  ) -> Diagnostic {
    var diagnostic = rule.finding(
      at: place, page: PageID("news/x"), language: .bokmaal, about: "centres/canser",
      Wording("no page at “centres/canser”", nb: "ingen side «centres/canser»"),
      hint: Wording("did you mean “centres/cancer”?", nb: "mente du «centres/cancer»?"),
      related: related)
    diagnostic.count = count
    diagnostic.severity = severity ?? diagnostic.severity
    return diagnostic
  }

  static func report(_ diagnostics: Diagnostic..., accepted: Int = 0) -> Report {
    Report(pages: 2, languages: 2, accepted: accepted, diagnostics: diagnostics)
  }

  static func place(
    _ line: Int, _ column: Int, to end: (line: Int, column: Int)? = nil,
    in file: String = "Content/news/x.nb.md"
  ) -> Place {
    Place(
      file: file, start: Position(line: line, column: column),
      end: end.map { Position(line: $0.line, column: $0.column) })
  }
}
