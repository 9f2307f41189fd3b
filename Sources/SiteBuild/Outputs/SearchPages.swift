internal import SiteModel

/// Makes the search page of each edition: the search where there is one, and the site map.
struct SearchPages: Sendable {
  let context: SiteContext
  let layouts: LayoutLibrary
  let common: CommonViewMaker

  private var settings: SiteSettings { context.site.settings }

  /// The paths of the pages, known before any is made.
  var paths: [String] { Edition.allCases.map { settings.searchRoute(in: $0).file } }

  func outputs() -> [Output] { Edition.allCases.flatMap(output) }

  /// The pages as the sitemap names them.
  var entries: [Sitemap.Entry] {
    let versions = Edition.allCases.map { ($0.language.rawValue, common.searchURL(in: $0)) }
    return versions.map { Sitemap.Entry(url: $0.1, lastModified: nil, alternates: versions) }
  }

  private func output(_ edition: Edition) -> [Output] {
    let content = SearchView(
      indexHref: context.hasSearch
        ? settings.address.href("/\(settings.searchFolder(in: edition))/") : nil,
      rootHref: settings.address.href("/"),
      sections: SiteMapMaker(context: context).sections(of: edition))
    return layouts.output(
      .search, with: PageView(common: common.searchView(of: edition), content: content),
      at: settings.searchRoute(in: edition).file)
  }
}
