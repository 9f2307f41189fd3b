package import SiteModel

/// Judges the two versions of a page against each other: the family `language`.
///
/// A value without memory, so that pages can be judged side by side.
package struct LanguageCheck: Sendable {
  private let missingTwin: MissingTwin
  private let staleTranslation = StaleTranslation()
  private let rules: [any TwinRule]
  /// What judges each version by itself.
  private let pageRules: [any PageRule]
  /// What pages may speak of by words that are known.
  private let subjects: Subjects

  /// Gathers once what all pages are judged by: names, terms, pages and counts of the site.
  package init(site: Site) {
    missingTwin = MissingTwin(site: site)
    subjects = Subjects(of: site)
    let misspeltName = MisspeltName(site: site)
    let pages = LinkedPages(of: site)
    rules =
      [
        SharedFieldRule(),
        HeadingOutline(),
      ] + StructureRules.all + FactKind.allCases.map(FactRule.init) + [
        TwinLinks(pages: pages),
        HeadingNames(),
        IdenticalText(),
        MissingName(besides: misspeltName),
        TermCounterpart(subjects: subjects),
        OtherName(site: site, subjects: subjects),
      ]
    pageRules = [
      ForeignText(),
      MixedNorwegian(),
      DoubledWord(),
      misspeltName,
      TermVariant(subjects: subjects, titles: CentreTitle(site: site)),
      CentreLink(site: site, subjects: subjects),
      OtherLanguageLink(site: site, pages: pages),
      PastEvent(asOf: site.asOf),
      TableCount(site: site),
    ]
  }

  /// The findings on one page id, rule by rule; each page id is asked for once.
  package func check(_ twins: MadeTwins, id: PageID) -> [Diagnostic] {
    let alone = missingTwin.check(twins, id: id) + staleTranslation.check(twins, id: id)
    guard let english = twins.english, let norwegian = twins.norwegian,
      english.isReadable, norwegian.isReadable,
      // A page made from a table has no text to compare: its names were checked with the table.
      english.source.isEmpty == norwegian.source.isEmpty
    else { return alone + [twins.english, twins.norwegian].flatMap { judge($0, id: id) } }
    let pair = ComparedPair(id: id, english: english, norwegian: norwegian, subjects: subjects)
    let compared = rules.indices.reduce(into: alone) { $0 += rules[$1].check(pair) }
    return compared + judge(pair.versions.english, in: pair)
      + judge(pair.versions.norwegian, in: pair)
  }

  /// A version that stands alone, or beside one that cannot be read.
  private func judge(_ made: MadePage?, id: PageID) -> [Diagnostic] {
    guard let made, made.isReadable else { return [] }
    return judge(ReadPage(id: id, made: made, subjects: subjects), in: nil)
  }

  private func judge(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    // The names of a page made from a table are the table's.
    guard !page.made.source.isEmpty else { return [] }
    // By index, because each rule that a loop hands out is copied.
    return pageRules.indices.reduce(into: []) { $0 += pageRules[$1].check(page, in: pair) }
  }
}

extension MadePage {
  fileprivate var isReadable: Bool { page.frontMatter.isReadable }
}
