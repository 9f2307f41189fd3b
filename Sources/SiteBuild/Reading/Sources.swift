package import SiteModel

/// All that was read from Content, Layouts and Assets, and what was found on the way.
package struct Sources: Sendable {
  /// Nil where `site.yaml` cannot be used: nothing can be built, the findings say why.
  package let settings: SiteSettings?
  package let tables: Tables
  package let redirects: [Redirect]
  /// Sorted by file; one a page and edition.
  package let pages: [SourcePage]
  /// The other files beside pages, as sorted paths below Content.
  package let contentFiles: [String]
  /// Sorted by name.
  package let layouts: [LayoutSource]
  package let words: [Language: Words]
  /// Sorted paths below Assets.
  package let assets: [String]
  package let diagnostics: [Diagnostic]
}

/// A layout or partial as it was written.
package struct LayoutSource: Sendable {
  /// `news`, or `partials/head`.
  package let name: String
  /// From the root: `Layouts/partials/head.mustache`.
  package let file: String
  package let text: String
}
