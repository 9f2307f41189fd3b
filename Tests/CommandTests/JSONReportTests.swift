import SiteModel
import Testing

@testable import nortrials

@Suite struct JSONReportTests {
  @Test func `a clean report is one line with every key`() {
    let report = Report(pages: 3, languages: 2, accepted: 1, diagnostics: [])
    #expect(
      JSONReport(language: .english).text(of: report)
        == #"{"version":1,"summary":{"pages":3,"errors":0,"warnings":0,"accepted":1},"diagnostics":[]}"#
        + "\n")
  }

  @Test func `every key is there in its order, and what is unknown is null`() {
    let related = Diagnostic.Related(
      Given.place(7, 3, in: "Content/news/x.en.md"), Wording("here", nb: "her"))
    let full = Given.finding(
      at: Given.place(2, 8, to: (line: 2, column: 15)), related: [related], count: 2)
    let bare = Given.term.finding(at: Place(file: "a.md"), Wording("m", nb: "m"))
    #expect(
      JSONReport(language: .bokmaal).text(of: Given.report(full, bare)) == """
        {"version":1,"summary":{"pages":2,"errors":1,"warnings":1,"accepted":0},"diagnostics":[
        {"severity":"error","code":"link/missing-page","file":"Content/news/x.nb.md","line":2,\
        "column":8,"endLine":2,"endColumn":15,"page":"news/x","language":"nb",\
        "subject":"centres/canser","message":"ingen side «centres/canser»",\
        "hint":"mente du «centres/cancer»?","count":2,"related":[{"file":"Content/news/x.en.md",\
        "line":7,"column":3,"message":"her"}]},
        {"severity":"warning","code":"language/term","file":"a.md","line":null,"column":null,\
        "endLine":null,"endColumn":null,"page":null,"language":null,"subject":"","message":"m",\
        "hint":null,"count":1,"related":[]}
        ]}

        """)
  }
}
