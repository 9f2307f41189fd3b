/// What a run found, ready to be told.
package struct Report: Hashable, Sendable {
  /// How many pages were made or checked.
  package let pages: Int
  /// In how many languages they are.
  package let languages: Int
  /// How many findings are accepted, and therefore not told.
  package let accepted: Int
  /// In the order of reports, equal ones once.
  package let diagnostics: [Diagnostic]

  package init(pages: Int, languages: Int, accepted: Int, diagnostics: [Diagnostic]) {
    self.pages = pages
    self.languages = languages
    self.accepted = accepted
    self.diagnostics = diagnostics
  }

  package var errors: Int { diagnostics.count { $0.severity == .error } }

  package var warnings: Int { diagnostics.count { $0.severity == .warning } }

  /// Whether the site must stay as it was: for an error, and in a strict run for a warning too.
  ///
  /// What depends on today never forbids: else a commit that passed would fail a week later.
  package func forbidsPublishing(strict: Bool) -> Bool {
    diagnostics.contains { diagnostic in
      switch diagnostic.severity {
      case .error: true
      case .warning: strict && !diagnostic.dependsOnToday
      case .note: false
      }
    }
  }
}
