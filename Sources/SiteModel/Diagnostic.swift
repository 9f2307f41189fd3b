/// How much a finding weighs: an error forbids publishing, a note is only told.
package enum Severity: String, Sendable, CaseIterable {
  case error
  case warning
  case note
}

/// A finding: what is wrong, where, and how to mend it.
package struct Diagnostic: Hashable, Sendable {
  package var severity: Severity
  /// `family/problem`; never changes its meaning.
  package let code: String
  package let place: Place
  package let page: PageID?
  package let language: Language?
  /// What the finding is about, as `accept` names it: a field, an address, a value.
  package let subject: String
  /// One clause that names the thing and quotes the author's text; no full stop.
  package let message: Wording
  /// The repair, in the imperative; nil where the message says it.
  package let hint: Wording?
  /// How many times the same thing was found at this place.
  package var count: Int
  /// The other places that belong to the finding, such as the twin's line.
  package var related: [Related]

  /// Another place, and what stands there.
  package struct Related: Hashable, Sendable {
    package let place: Place
    package let message: Wording

    package init(_ place: Place, _ message: Wording) {
      self.place = place
      self.message = message
    }
  }
}

extension [Diagnostic] {
  /// The order of reports: file, line, column, code, subject; equal findings are told once.
  package func inReportOrder() -> [Diagnostic] {
    let sorted = self.sorted { a, b in
      if a.place != b.place { return a.place < b.place }
      if a.code != b.code { return a.code < b.code }
      if a.subject != b.subject { return a.subject < b.subject }
      return a.message.english < b.message.english
    }
    var kept: [Diagnostic] = []
    kept.reserveCapacity(sorted.count)
    for diagnostic in sorted where kept.last != diagnostic { kept.append(diagnostic) }
    return kept
  }
}
