import SiteModel
import Testing

@testable import nortrials

@Suite struct GitHubReportTests {
  private func lines(_ diagnostics: Diagnostic..., language: Language = .english) -> [String] {
    let report = Report(pages: 1, languages: 1, accepted: 0, diagnostics: diagnostics)
    return GitHubReport(language: language).text(of: report).split(separator: "\n")
      .map { String($0) }
  }

  @Test func `a finding is an annotation with its place, and the summary has no seconds`() {
    #expect(
      lines(Given.finding(at: Given.place(2, 8, to: (line: 2, column: 15)))) == [
        "::error file=Content/news/x.nb.md,line=2,col=8,endLine=2,endColumn=15,"
          + "title=link/missing-page::no page at “centres/canser”%0A"
          + "hint: did you mean “centres/cancer”?",
        "nortrials: 1 page in 1 language, 1 error, 0 warnings",
      ])
  }

  @Test(arguments: [(Severity.error, "error"), (.warning, "warning"), (.note, "notice")])
  func `each weight has its command`(severity: Severity, command: String) {
    let finding = Given.finding(at: Place(file: "a.md"), severity: severity)
    #expect(lines(finding).first?.hasPrefix("::\(command) file=a.md,title=") == true)
  }

  @Test func `an end on another line has no column`() {
    let line = lines(Given.finding(at: Given.place(2, 8, to: (line: 3, column: 1)))).first
    #expect(line?.contains(",line=2,col=8,endLine=3,title=") == true)
  }

  @Test func `signs that end a property or a command are escaped`() {
    let finding = Given.term.finding(
      at: Place(file: "a,b:c%\r\n.md", line: 1, column: 2),
      Wording("50 % of a: b, c\r\n::error::x", nb: "x"))
    #expect(
      lines(finding).first
        == "::warning file=a%2Cb%3Ac%25%0D%0A.md,line=1,col=2,title=language/term::"
        + "50 %25 of a: b, c%0D%0A::error::x")
  }

  @Test func `related places follow in Norwegian too`() {
    let related = Diagnostic.Related(Given.place(7, 3, in: "b.md"), Wording("here", nb: "her"))
    let finding = Given.finding(at: Place(file: "a.md"), related: [related], count: 2)
    #expect(
      lines(finding, language: .bokmaal) == [
        "::error file=a.md,title=link/missing-page::ingen side «centres/canser» (2 ganger)%0A"
          + "forslag: mente du «centres/cancer»?%0Ab.md:7:3: her",
        "nortrials: 1 side på 1 språk, 1 feil, 0 advarsler",
      ])
  }
}
