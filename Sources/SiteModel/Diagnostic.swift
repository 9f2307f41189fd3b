/// How much a finding weighs: an error forbids publishing, a note is only told.
package enum Severity: String, Sendable, CaseIterable {
  case error
  case warning
  case note

  /// The weight of a finding that must not forbid publishing.
  package var withoutError: Severity { self == .error ? .warning : self }
}

/// A finding: what is wrong, where, and how to mend it.
package struct Diagnostic: Hashable, Sendable {
  package var severity: Severity
  /// `family/problem`; never changes its meaning.
  package let code: String
  package let place: Place
  /// The page it belongs to; nil where it belongs to none, or to several.
  package var page: PageID?
  /// The language of that page.
  package var language: Language?
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
  /// Whether the same sources give another finding on another day; such a finding is never an error.
  package let dependsOnToday: Bool

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
