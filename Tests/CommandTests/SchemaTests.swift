import SiteModel
import TestSupport
import Testing

@testable import nortrials

@Suite struct SchemaTests {
  @Test(arguments: [Language.english, .bokmaal])
  func `a report is valid by its schema`(language: Language) throws {
    let related = Diagnostic.Related(Place(file: "b.md"), Wording("here", nb: "her"))
    let report = Given.report(
      Given.finding(at: Given.place(2, 8, to: (line: 2, column: 15)), related: [related], count: 2),
      Given.finding(at: Place(file: "a.md"), severity: .note),
      Given.term.finding(at: Given.place(1, 1), Wording("\"\\\n\u{1}🙂", nb: "\"\\\n\u{1}🙂")))
    #expect(try Schema.faults(in: JSONReport(language: language).text(of: report)) == "")
  }

  @Test func `an empty report is valid by its schema`() throws {
    #expect(try Schema.faults(in: JSONReport(language: .english).text(of: Given.report())) == "")
  }

  @Test(arguments: [
    (#""line":2"#, #""line":0"#), (#""line":2"#, #""line":null"#), (#""hint""#, #""tip""#),
    (#","page":"news/x""#, ""), (#""error""#, #""fatal""#), (#""version":1"#, #""version":2"#),
    ("link/missing-page", "missing page"), (#""count":1"#, #""count":1,"more":1"#),
    (#""errors":1"#, #""errors":-1"#),
  ])
  func `a report of another form is not valid`(part: String, other: String) throws {
    let text = JSONReport(language: .english)
      .text(of: Given.report(Given.finding(at: Given.place(2, 8))))
    let changed = text.replacing(part, with: other, maxReplacements: 1)
    #expect(changed != text)
    #expect(try Schema.faults(in: changed) != "")
  }
}

/// The report's schema.
private enum Schema {
  static func faults(in report: String) throws -> String {
    try Python.faults(in: report, bySchema: "report.schema.json")
  }
}
