internal import Markup
internal import SiteModel

/// The blocks of Markdown that the site itself makes something of, by the word behind their fence.
enum BlockKind: String, CaseIterable, Sendable {
  case chart
  case people
}

/// Makes what stands in place of the site's own blocks.
struct BlockMaker: Sendable {
  let context: SiteContext
  let layouts: LayoutLibrary

  /// The HTML and the findings of a block; nil for ordinary code.
  ///
  /// `statistics` takes the names of the tables of figures that charts are drawn from.
  func make(
    _ block: SiteBlock, on page: Page, statistics: inout Set<String>
  ) -> MadeBlock? {
    switch BlockKind(rawValue: block.name) {
    case .chart: chart(block, on: page, statistics: &statistics)
    case .people: people(block, on: page)
    case nil: misspelt(block, on: page)
    }
  }

  /// A block that was most likely meant as one of ours; other code is left alone.
  private func misspelt(_ block: SiteBlock, on page: Page) -> MadeBlock? {
    guard let meant = BlockKind.allCases.map(\.rawValue).nearest(to: block.name) else {
      return nil
    }
    var reader = BlockReader(block, on: page)
    reader.report(
      at: block.fence, about: block.name.brief,
      Wording(
        "there is no block “\(block.name.brief)”",
        nb: "det finnes ingen blokk «\(block.name.brief)»"),
      hint: .didYouMean(meant))
    return MadeBlock(html: "", diagnostics: reader.diagnostics)
  }
}
