/// One thing that the tool can find: its code, its weight and its explanation.
///
/// Every finding is made by its rule, so that each code has words and each word a code.
package struct Rule: Sendable {
  /// `family/problem`.
  package let code: String
  /// The weight unless `site.yaml` says otherwise.
  package let severity: Severity
  /// What is found: a clause in lower case without a full stop.
  package let what: Wording
  /// Why it matters to a reader or to the adviser: a sentence with a capital and a full stop.
  package let why: Wording
  /// The smallest text that shows the fault.
  package let example: String
  /// Whether the same sources give another finding on another day.
  package let dependsOnToday: Bool

  package init(
    _ code: String, _ severity: Severity = .error, what: Wording, why: Wording, example: String,
    dependsOnToday: Bool = false
  ) {
    self.code = code
    self.severity = severity
    self.what = what
    self.why = why
    self.example = example
    self.dependsOnToday = dependsOnToday
  }

  /// A finding of this rule at a place; one that depends on today is at most a warning.
  package func finding(
    at place: Place, page: PageID? = nil, language: Language? = nil, about subject: String = "",
    _ message: Wording, hint: Wording? = nil, related: [Diagnostic.Related] = [],
    dependsOnToday: Bool = false
  ) -> Diagnostic {
    let changesByDay = self.dependsOnToday || dependsOnToday
    return Diagnostic(
      severity: changesByDay ? severity.withoutError : severity, code: code, place: place,
      page: page, language: language, subject: subject, message: message, hint: hint, count: 1,
      related: related, dependsOnToday: changesByDay)
  }
}
