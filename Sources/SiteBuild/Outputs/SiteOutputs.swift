internal import SiteModel

/// Makes the files that belong to the whole site: feeds, calendars, open data, sitemap,
/// robots.txt, the 404 and the search pages.
struct SiteOutputs: Sendable {
  let context: SiteContext
  let layouts: LayoutLibrary
  let pages: PageMaker
  let lists: ListMaker

  private var site: Site { context.site }
  private var address: SiteAddress { site.settings.address }

  /// The paths of the files, known before any is made.
  var paths: [String] {
    Edition.allCases.map(notFoundPath) + ["sitemap.xml", "robots.txt"] + feeds.paths
      + calendars.paths + openData.paths + searchPages.paths
  }

  private var feeds: Feeds { Feeds(context: context, pages: pages) }
  private var calendars: CourseCalendars { CourseCalendars(context: context) }
  private var openData: OpenData { OpenData(context: context) }
  private var searchPages: SearchPages {
    SearchPages(context: context, layouts: layouts, common: lists.common)
  }

  func outputs() -> [Output] {
    Edition.allCases.flatMap(notFound) + [sitemap(), robots()] + feeds.outputs()
      + calendars.outputs() + openData.outputs() + searchPages.outputs()
  }

  private func notFoundPath(_ edition: Edition) -> String { root(edition) + "404.html" }

  /// The edition's folder: empty, or `no/`.
  private func root(_ edition: Edition) -> String {
    String(home(edition).path.dropFirst())
  }

  private func home(_ edition: Edition) -> Route {
    Route(editionPath: site.settings.editions[edition].path)
  }

  private func notFound(_ edition: Edition) -> [Output] {
    let other = SwitchView(
      href: address.href(home(edition.other)), language: edition.other.language.rawValue,
      label: context.words.text(.ownName, in: edition.other.language))
    let view = PageView(
      common: lists.common.notFoundView(of: edition, other: other),
      content: NotFoundView(otherEdition: other))
    return layouts.output(.notFound, with: view, at: notFoundPath(edition))
  }

  private func sitemap() -> Output {
    let entries = site.ids.flatMap { id in
      Edition.allCases.compactMap { site.builtPage(id, in: $0) }.map(entry)
    }
    return Output(
      path: "sitemap.xml", bytes: Sitemap(entries: entries + searchPages.entries).bytes())
  }

  private func entry(_ page: Page) -> Sitemap.Entry {
    let versions = Edition.allCases.compactMap { site.builtPage(page.id, in: $0) }
    return Sitemap.Entry(
      url: address.url(page.route),
      lastModified: page.frontMatter.updated ?? page.newsDetails.flatMap { $0.date.exactDay },
      alternates: versions.map { ($0.language.rawValue, address.url($0.route)) })
  }

  private func robots() -> Output {
    let text = "User-agent: *\nAllow: /\n\nSitemap: \(address.url("/sitemap.xml"))\n"
    return Output(path: "robots.txt", bytes: Array(text.utf8))
  }
}

extension NewsDate {
  /// The day; nil where only the month or the year is known.
  fileprivate var exactDay: Day? {
    switch self {
    case .minute(let time): time.day
    case .day(let day): day
    case .month, .year: nil
    }
  }
}
