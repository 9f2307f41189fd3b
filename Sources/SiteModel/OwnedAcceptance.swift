/// An acceptance with the page that it stands in or names.
package struct OwnedAcceptance: Sendable {
  package let acceptance: Acceptance
  /// Nil where it holds for the whole site.
  package let page: PageID?
  /// The language of the file that it stands in; nil in `site.yaml`.
  package let language: Language?

  /// One of `site.yaml`.
  package init(ofSite acceptance: Acceptance) {
    self.acceptance = acceptance
    page = acceptance.page
    language = nil
  }

  /// One of a page's front matter.
  package init(_ acceptance: Acceptance, of page: Page) {
    self.acceptance = acceptance
    self.page = page.id
    language = page.language
  }

  /// Whether the acceptance means this finding.
  package func covers(_ diagnostic: Diagnostic) -> Bool {
    acceptance.rule == diagnostic.code && acceptance.about == diagnostic.subject
      && concerns(diagnostic)
  }

  /// Whether the finding is of the acceptance's page.
  func concerns(_ diagnostic: Diagnostic) -> Bool {
    guard let page else { return true }
    guard page == diagnostic.page else { return diagnostic.place.file == acceptance.place.file }
    // What the two languages disagree about stands at one of them and belongs to both.
    return language == nil || diagnostic.language == nil || language == diagnostic.language
      || diagnostic.code.ruleFamily == "language"
  }

  /// Whether no acceptance may hide what the rule finds: readers would miss a page or a fact, or
  /// there is a way of its own to say that all is well.
  var isForbidden: Bool {
    switch acceptance.rule {
    case "language/missing-twin", "language/stale": true
    case let rule: rule.hasPrefix("data/matrix-")
    }
  }

  func isLapsed(on today: Day) -> Bool { acceptance.until.map { $0 < today } ?? false }
}
