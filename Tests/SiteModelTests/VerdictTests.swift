import SiteModel
import Testing

@Suite struct VerdictTests {
  private func verdict(_ acceptances: [Acceptance], on found: [Diagnostic]) -> Verdict {
    Given.policy(acceptances: acceptances.map { OwnedAcceptance($0, of: Given.page()) })
      .verdict(on: found, pages: 1, languages: 1)
  }

  @Test func `each acceptance is told with the findings that it lets stand`() throws {
    let verdict = verdict(
      [Given.acceptance(about: "a"), Given.acceptance(about: "b")],
      on: [Given.finding(about: "b"), Given.finding(about: "c"), Given.finding(about: "b")])
    #expect(verdict.acceptances.map(\.isUsed) == [false, true])
    let accepted = try #require(verdict.acceptances.last?.accepted)
    #expect(accepted.map(\.subject) == ["b"])
    #expect(accepted.map(\.count) == [2])
  }

  @Test func `an acceptance that is past its day, or that no rule allows, lets nothing stand`() {
    let verdict = verdict(
      [Given.acceptance(until: "2026-03-24"), Given.acceptance("language/missing-twin")],
      on: [Given.finding(), Given.finding(Given.twin)])
    #expect(verdict.acceptances.map(\.isUsed) == [false, false])
    #expect(verdict.acceptances.map(\.isLapsed) == [true, false])
  }

  @Test func `the report of a verdict is the report`() {
    let policy = Given.policy(
      acceptances: [OwnedAcceptance(Given.acceptance(), of: Given.page())])
    let found = [Given.finding(), Given.finding(about: "other")]
    #expect(
      policy.verdict(on: found, pages: 1, languages: 1).report == Given.report(policy, on: found))
  }
}
