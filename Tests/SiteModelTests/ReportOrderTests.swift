import SiteModel
import Testing

@Suite struct ReportOrderTests {
  private let rule = Rule(
    "test/one", what: Wording("a", nb: "a"), why: Wording("b", nb: "b"), example: "")
  private let other = Rule(
    "test/two", what: Wording("a", nb: "a"), why: Wording("b", nb: "b"), example: "")

  private func finding(
    _ rule: Rule, at place: Place, page: String? = nil, language: Language? = nil,
    about subject: String = "", hint: Wording? = nil, related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    rule.finding(
      at: place, page: page.map { PageID($0) }, language: language, about: subject,
      Wording("m", nb: "m"), hint: hint, related: related)
  }

  @Test func `findings are sorted by file, line, column, code and subject`() {
    let sorted = [
      finding(rule, at: Place(file: "a.md")),
      finding(rule, at: Place(file: "a.md", line: 2, column: 9)),
      finding(rule, at: Place(file: "a.md", line: 10, column: 1), about: "a"),
      finding(rule, at: Place(file: "a.md", line: 10, column: 1), about: "b"),
      finding(other, at: Place(file: "a.md", line: 10, column: 1)),
      finding(rule, at: Place(file: "a.md", line: 10, column: 2)),
      finding(rule, at: Place(file: "b.md", line: 1, column: 1)),
    ]
    for _ in 0..<20 { #expect(sorted.shuffled().inReportOrder() == sorted) }
  }

  @Test func `findings that differ in what sorting names last still have one order`() {
    let start = Position(line: 1, column: 1)
    let place = Place(file: "a.md", start: start)
    let related = Diagnostic.Related(Place(file: "b.md"), Wording("r", nb: "r"))
    let findings = [
      finding(rule, at: place), finding(rule, at: place, hint: Wording("h", nb: "h")),
      finding(rule, at: place, hint: Wording("h", nb: "i")),
      finding(rule, at: place, related: [related]),
      finding(rule, at: Place(file: "a.md", start: start, end: Position(line: 1, column: 4))),
      finding(other, at: Place(file: "a.md", start: start, end: Position(line: 1, column: 3))),
    ]
    let once = findings.inReportOrder()
    for _ in 0..<50 { #expect(findings.shuffled().inReportOrder() == once) }
    #expect(once.count == findings.count)
  }

  @Test func `what is found twice at a place is told once, with its count`() throws {
    let one = finding(rule, at: Place(file: "a.md", line: 1, column: 1), page: "news/x")
    let merged = [one, one, one].inReportOrder()
    #expect(merged.map(\.count) == [3])
    #expect(merged.first?.page == PageID("news/x"))
    #expect(merged.inReportOrder() == merged)
  }

  @Test func `a fault of a layout that many pages show belongs to no page`() {
    let place = Place(file: "Layouts/news.mustache", line: 3, column: 1)
    let merged = [
      finding(rule, at: place, page: "news/b", language: .bokmaal),
      finding(rule, at: place, page: "news/a", language: .bokmaal),
    ].inReportOrder()
    #expect(merged.map(\.count) == [2])
    #expect(merged.first?.page == nil)
    #expect(merged.first?.language == .bokmaal)
  }
}
