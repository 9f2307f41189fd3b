import SiteModel
import Testing

@Suite struct PolicyWeightTests {
  private func severities(_ policy: Policy, _ found: Diagnostic...) -> [Severity] {
    Given.report(policy, on: found).diagnostics.map(\.severity)
  }

  @Test func `without decisions a finding keeps the weight of its rule`() {
    #expect(severities(Given.policy(), Given.finding()) == [.error])
  }

  @Test func `a weight for a family holds for all its rules`() {
    let policy = Given.policy(overrides: [("language", .warning)])
    #expect(severities(policy, Given.finding(Given.number)) == [.warning])
    #expect(severities(policy, Given.finding(Given.link)) == [.error])
  }

  @Test(arguments: [true, false])
  func `a weight for a code wins over its family, wherever it stands`(codeFirst: Bool) {
    let overrides: [(String, Severity?)] = [("language/number", .error), ("language", nil)]
    let policy = Given.policy(overrides: codeFirst ? overrides : overrides.reversed())
    #expect(severities(policy, Given.finding(Given.number)) == [.error])
    #expect(severities(policy, Given.finding(Given.term)) == [])
  }

  @Test(arguments: ["language/missing-twin", "data/matrix-contradiction", "data"])
  func `what makes a page readable cannot be switched off or made a warning`(
    rule: String
  ) throws {
    for severity in [nil, Severity.warning] {
      let report = Given.report(
        Given.policy(overrides: [("language", .error), (rule, severity)]),
        on: [Given.finding(rule.hasPrefix("data") ? Given.matrix : Given.twin)])
      #expect(report.diagnostics.map(\.severity) == [.error, .error])
      let refused = try #require(report.diagnostics.first { $0.code == "rules/fixed" })
      #expect(refused.place == Place(file: "Content/site.yaml", line: 2, column: 3))
      #expect(refused.message.english == "“\(rule)” cannot be switched off or made a warning")
    }
  }

  @Test func `a family that is off keeps the rule that cannot be`() {
    let policy = Given.policy(overrides: [("language", nil)])
    #expect(severities(policy, Given.finding(Given.twin)) == [.error])
    #expect(severities(policy, Given.finding(Given.number)) == [])
  }

  @Test func `a rule that is off is neither told nor counted`() {
    let report = Given.report(
      Given.policy(overrides: [("link/missing-page", nil)]), on: [Given.finding()])
    #expect(report == Report(pages: 1, languages: 1, accepted: 0, diagnostics: []))
  }

  @Test func `an error in a draft is a warning, also where the settings say error`() {
    let policy = Given.policy(
      overrides: [("link", .error)], drafts: ["Content/news/x.nb.md"])
    #expect(severities(policy, Given.finding()) == [.warning])
    #expect(severities(policy, Given.finding(in: "Content/news/x.en.md")) == [.error])
  }

  @Test func `what depends on today is never an error and never forbids publishing`() {
    let report = Given.report(
      Given.policy(overrides: [("link", .error)]), on: [Given.finding(dependsOnToday: true)])
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(!report.forbidsPublishing(strict: true))
  }

  @Test(arguments: [
    (Severity.error, true, true), (.warning, false, true), (.note, false, false),
  ])
  func `errors forbid publishing, warnings in a strict run only, notes never`(
    severity: Severity, forbids: Bool, forbidsStrictly: Bool
  ) {
    let policy = Given.policy(overrides: [("link", severity)])
    let report = Given.report(policy, on: [Given.finding()])
    #expect(report.forbidsPublishing(strict: false) == forbids)
    #expect(report.forbidsPublishing(strict: true) == forbidsStrictly)
  }

  @Test func `a report counts its findings by weight`() {
    let report = Given.report(
      Given.policy(),
      on: [
        Given.finding(), Given.finding(), Given.finding(Given.number), Given.finding(Given.term),
      ])
    #expect(report.errors == 2)
    #expect(report.warnings == 1)
    #expect(report.diagnostics.map(\.count) == [1, 1, 2])
  }
}
