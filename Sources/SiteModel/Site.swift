/// The whole site before it is rendered: settings, tables and pages, twins side by side.
///
/// It never changes. A reference, because every part of the build and of the checks holds it: as a
/// structure it lay in each of them with all its fields, and copying those was a fifth of the code.
package final class Site: Sendable {
  package let settings: SiteSettings
  package let tables: Tables
  /// "Now": decides what is published.
  package let asOf: LocalTime
  /// Whether drafts are built.
  package let includesDrafts: Bool
  /// Every page that was read or made from a table, published or not.
  package let twins: [PageID: Twins]
  /// The ids of all pages, sorted.
  package let ids: [PageID]

  package init(
    settings: SiteSettings, tables: Tables, asOf: LocalTime, includesDrafts: Bool,
    twins: [PageID: Twins]
  ) {
    self.settings = settings
    self.tables = tables
    self.asOf = asOf
    self.includesDrafts = includesDrafts
    self.twins = twins
    ids = twins.keys.sorted()
  }

  /// The version of a page in an edition, in this build or not; nil if it was never written.
  package func page(_ id: PageID, in edition: Edition) -> Page? { twins[id]?[edition] }

  /// Whether the page is part of this build.
  package func isBuilt(_ page: Page) -> Bool {
    page.state.isBuilt(withDrafts: includesDrafts)
  }

  /// The page in the edition, if this build writes it.
  package func builtPage(_ id: PageID, in edition: Edition) -> Page? {
    guard let page = page(id, in: edition), isBuilt(page) else { return nil }
    return page
  }
}

/// The versions of one page.
package typealias Twins = PerEdition<Page?>

extension PerEdition where Value == Page? {
  /// The versions that exist, English first.
  package var all: [Page] { [english, norwegian].compactMap { $0 } }
}
