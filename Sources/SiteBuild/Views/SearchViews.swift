/// What the search page adds: the way to the index, and the site map.
struct SearchView: View {
  /// The address of the index's folder, ending in a slash; nil where the site has no search.
  let indexHref: String?
  /// The address of the site's root, ending in a slash, below which the index names its pages.
  let rootHref: String
  let sections: [SiteMapSectionView]

  static let names = ViewNames<SearchView>([
    .text("index-href") { $0.indexHref },
    .text("root-href") { $0.rootHref },
    .list("sections") { $0.sections },
  ])
}

/// A part of the site map: a section, or the pages that stand in none.
struct SiteMapSectionView: View {
  let label: String
  /// The section's list page; nil for pages without a section, or where it is not out.
  let link: LinkView?
  let entries: [SiteMapEntryView]

  static let names = ViewNames<SiteMapSectionView>([
    .text("label") { $0.label },
    .view("head") { $0.link },
    .list("entries") { $0.entries },
    .flag("has-entries") { !$0.entries.isEmpty },
  ])
}

/// A page of the site map, with all pages below it.
struct SiteMapEntryView: View {
  let link: LinkView
  let below: [LinkView]

  static let names = ViewNames<SiteMapEntryView>([
    .view("link") { $0.link },
    .list("below") { $0.below },
    .flag("has-below") { !$0.below.isEmpty },
  ])
}
