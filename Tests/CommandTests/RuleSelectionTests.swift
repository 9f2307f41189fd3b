import SiteModel
import Testing

@testable import nortrials

@Suite struct RuleSelectionTests {
  private func selection(_ text: String?) throws(RunFailure) -> RuleSelection {
    try RuleSelection(text, among: [Given.link, Given.term])
  }

  @Test func `without names every rule is selected`() throws {
    #expect(try selection(nil).contains("anything/at-all"))
  }

  @Test func `codes and families are selected by name`() throws {
    let link = try selection("link/missing-page")
    #expect(link.contains("link/missing-page"))
    #expect(!link.contains("link/missing-anchor"))
    let both = try selection("language, link/missing-page")
    #expect(both.contains("language/number") && both.contains("link/missing-page"))
    #expect(!both.contains("link/draft"))
  }

  @Test(arguments: [
    ("link/mising-page", "no rule “link/mising-page”: did you mean “link/missing-page”?"),
    ("languge", "no rule “languge”: did you mean “language”?"),
    ("zzz", "no rule “zzz”: “nortrials rules” lists every rule"),
    ("", "no rule “”: “nortrials rules” lists every rule"),
    (",", "no rule “,”: “nortrials rules” lists every rule"),
  ])
  func `a name that nobody knows stops the run`(text: String, reason: String) {
    let failure = #expect(throws: RunFailure.self) { try selection(text) }
    #expect(failure?.reason.english == reason)
  }
}
