import Files
import SiteModel
import Testing

@testable import nortrials

@Suite struct TextReportTests {
  private func text(
    of report: Report, _ language: Language = .english,
    took duration: Duration = .milliseconds(120),
    files: [String: String] = [:]
  ) throws -> String {
    try withTemporaryFolder(files) { root in
      TextReport(language: language, sources: ShownLines(of: report.diagnostics, in: root))
        .text(of: report, took: duration)
    }
  }

  @Test func `a finding is told with place, message, line, caret, repair and related places`()
    throws
  {
    let related = Diagnostic.Related(
      Given.place(7, 3, in: "Content/news/x.en.md"), Wording("the twin is here", nb: "tvillingen"))
    let finding = Given.finding(at: Given.place(2, 8), related: [related])
    let files = ["Content/news/x.nb.md": "Tittel\nLes om [kreft](centres/canser).\n"]
    #expect(
      try text(of: Given.report(finding), files: files) == """
        Content/news/x.nb.md:2:8: error: no page at “centres/canser” [link/missing-page]
            Les om [kreft](centres/canser).
                   ^
          hint: did you mean “centres/cancer”?
          Content/news/x.en.md:7:3: the twin is here

        nortrials: 2 pages in 2 languages, 1 error, 0 warnings, 0.12 s

        """)
  }

  @Test func `the Norwegian report is Norwegian throughout`() throws {
    let report = Given.report(
      Given.finding(at: Given.place(2, 8)),
      Given.finding(Given.term, at: Given.place(3, 1), count: 3),
      Given.finding(at: Place(file: "Content/site.yaml"), severity: .note), accepted: 4)
    #expect(
      try text(of: report, .bokmaal, took: .milliseconds(1_995)) == """
        Content/site.yaml: merknad: ingen side «centres/canser» [link/missing-page]
          forslag: mente du «centres/cancer»?

        Content/news/x.nb.md:2:8: feil: ingen side «centres/canser» [link/missing-page]
          forslag: mente du «centres/cancer»?

        Content/news/x.nb.md:3:1: advarsel: ingen side «centres/canser» (3 ganger) [language/term]
          forslag: mente du «centres/cancer»?

        nortrials: 2 sider på 2 språk, 1 feil, 1 advarsel, 4 godtatt, 2,00 s

        """)
  }

  @Test(arguments: [
    (0, 0, "nortrials: 0 pages in 0 languages, 0 errors, 0 warnings, 0.00 s\n"),
    (1, 1, "nortrials: 1 page in 1 language, 0 errors, 0 warnings, 0.00 s\n"),
  ])
  func `without findings only the last line is there`(pages: Int, languages: Int, line: String)
    throws
  {
    let report = Report(pages: pages, languages: languages, accepted: 0, diagnostics: [])
    #expect(try text(of: report, took: .zero) == line)
  }

  @Test(arguments: [
    (Duration.milliseconds(4), "0.00 s"), (.milliseconds(5), "0.01 s"),
    (.milliseconds(999), "1.00 s"),
    (.seconds(61), "61.00 s"),
  ])
  func `seconds are rounded to hundredths`(duration: Duration, text: String) throws {
    #expect(try self.text(of: Given.report(), took: duration).hasSuffix(", \(text)\n"))
  }

  @Test(arguments: ["missing.md", "folder", "Content/../folder"])
  func `a source that cannot be read leaves the finding without its line`(file: String) throws {
    let report = Given.report(Given.finding(at: Given.place(1, 1, in: file)))
    let written = try text(of: report, files: ["folder/a": ""])
    #expect(written.hasPrefix("\(file):1:1: error: no page"))
    #expect(!written.contains("^"))
  }

  @Test(arguments: [
    (Language.english, "nothing was published: the site stays as it was"),
    (.bokmaal, "ingenting ble publisert: nettstedet er som før"),
  ])
  func `a site that is withheld is told before the last line`(language: Language, line: String) {
    let report = Report(pages: 0, languages: 0, accepted: 0, diagnostics: [])
    let sources = ShownLines(of: [], in: Folder("."))
    let text = TextReport(language: language, sources: sources)
      .text(of: report, took: .zero, isWithheld: true)
    #expect(text.hasPrefix(line + "\nnortrials: 0 "))
  }

  @Test func `what an author wrote cannot steer the terminal or break the line`() throws {
    let diagnostic = Given.term.finding(
      at: Place(file: "a.md"), Wording("bad \u{1B}[31mred\nline \u{202E}back", nb: "x"))
    #expect(
      try text(of: Given.report(diagnostic)).hasPrefix(
        "a.md: warning: bad \u{FFFD}[31mred line \u{FFFD}back [language/term]\n"))
  }
}
