import SiteModel
import TestSupport
import Testing

@testable import nortrials

@Suite struct StatusJSONTests {
  private let site = StatusGiven.site(
    StatusGiven.page(
      StatusGiven.version(
        .english, state: .scheduled(StatusGiven.asOf), date: "2025-08", updated: "2026-03-02",
        translation: StatusGiven.translation, stands: .stale),
      StatusGiven.version(.nynorsk, state: .draft),
      findings: [Given.finding(at: Given.place(2, 8, to: (line: 2, column: 15)))],
      acceptances: [StatusGiven.acceptance(until: "2026-12-31", isLapsed: true)]),
    StatusGiven.page(
      nil, StatusGiven.version(.bokmaal, of: "news/y", only: "Derfor"), of: "news/y"),
    findings: [Given.finding(at: Place(file: "Layouts/page.mustache"))],
    acceptances: [StatusGiven.acceptance(accepted: [Given.finding(at: Given.place(1, 1))])])

  private func faults(in text: String) throws -> String {
    try Python.faults(in: text, bySchema: "status.schema.json")
  }

  @Test(arguments: [Language.english, .bokmaal])
  func `a status is valid by its schema`(language: Language) throws {
    #expect(try faults(in: StatusJSON(language: language).text(of: site)) == "")
    #expect(try faults(in: StatusJSON(language: language).text(of: StatusGiven.site())) == "")
  }

  @Test(arguments: [
    (#""version":1"#, #""version":2"#), (#""used":true"#, #""used":1"#),
    (#""state":"stale""#, #""state":"old""#), (#","only":"Derfor""#, ""),
    (#""code":"link/missing-page""#, #""code":"link""#), (#""en":null"#, #""en":0"#),
    (#""date":"2025-08""#, #""date":"August""#), (#""id":"news/x""#, #""id":"news/x","more":1"#),
  ])
  func `a status of another form is not valid`(part: String, other: String) throws {
    let text = StatusJSON(language: .english).text(of: site)
    let changed = text.replacing(part, with: other, maxReplacements: 1)
    #expect(changed != text)
    #expect(try faults(in: changed) != "")
  }

  @Test func `a finding has the same form as in the report`() {
    let finding = Given.finding(at: Given.place(2, 8))
    let report = JSONReport(language: .english).text(of: Given.report(finding))
    let status = StatusJSON(language: .english).text(of: StatusGiven.site(findings: [finding]))
    let object = report.split(separator: "\n")[1]
    #expect(object.hasPrefix("{"))
    #expect(status.contains(object))
  }
}
