package import SiteModel

/// Judges the two versions of a page against each other: the family `language`.
///
/// A value without memory, so that pages can be judged side by side.
package struct LanguageCheck: Sendable {
  private let missingTwin: MissingTwin
  private let rules: [any TwinRule]

  package init(site: Site) {
    missingTwin = MissingTwin(site: site)
    rules =
      [SharedFieldRule(), HeadingOutline()] + FactKind.allCases.map(FactRule.init)
      + [TwinLinks(site: site)]
  }

  /// The findings on one page id, rule by rule; each page id is asked for once.
  package func check(_ twins: MadeTwins, id: PageID) -> [Diagnostic] {
    let alone = missingTwin.check(twins, id: id)
    guard let english = twins.english, let norwegian = twins.norwegian else { return alone }
    guard english.page.frontMatter.isReadable, norwegian.page.frontMatter.isReadable else {
      return alone
    }
    // A page made from a table has no text to compare: its names were checked with the table.
    guard english.source.isEmpty == norwegian.source.isEmpty else { return alone }
    let pair = ComparedPair(id: id, english: english, norwegian: norwegian)
    return rules.reduce(into: alone) { $0 += $1.check(pair) }
  }
}
