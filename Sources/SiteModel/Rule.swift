/// One thing that the tool can find: its code, its weight and its explanation.
///
/// Every finding is made by its rule, so that each code has words and each word a code.
package struct Rule: Sendable {
  /// `family/problem`.
  package let code: String
  /// The weight unless `site.yaml` says otherwise.
  package let severity: Severity
  /// What is found, one clause.
  package let what: Wording
  /// Why it matters to a reader or to the adviser, one sentence.
  package let why: Wording
  /// The smallest text that shows the fault.
  package let example: String

  package init(
    _ code: String, _ severity: Severity = .error, what: Wording, why: Wording, example: String
  ) {
    self.code = code
    self.severity = severity
    self.what = what
    self.why = why
    self.example = example
  }

  /// A finding of this rule at a place.
  package func finding(
    at place: Place, page: PageID? = nil, language: Language? = nil, about subject: String = "",
    _ message: Wording, hint: Wording? = nil, related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    Diagnostic(
      severity: severity, code: code, place: place, page: page, language: language,
      subject: subject, message: message, hint: hint, count: 1, related: related)
  }
}
