internal import SiteModel

/// What every page is made from beside its own source; made once, read by all.
///
/// A reference, because every maker holds it: see `Site`.
final class SiteContext: Sendable {
  let site: Site
  let index: SiteIndex
  let words: InterfaceWords
  let links: LinkResolver
  private let assets: AssetCatalog
  /// What pages in one language share.
  private let editions: [Language: EditionView]
  private let services: PerEdition<TextTable>
  /// The pages about services that have no address yet: a link there must not lead round to itself.
  private let servicesOnTheirPages: [PageID: PerEdition<TextTable>]
  /// Whether the search pages get an index to search in.
  let hasSearch: Bool

  init(site: Site, words: InterfaceWords, assets: AssetCatalog, hasSearch: Bool = false) {
    self.site = site
    self.hasSearch = hasSearch
    self.words = words
    self.assets = assets
    index = SiteIndex(site)
    let links = LinkResolver(site: site, assets: assets, words: words)
    self.links = links
    let address = site.settings.address
    let assetTable = TextTable(assets.names.mapValues(address.href))
    editions = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let settings = site.settings.editions[language.edition]
        let home = Route(editionPath: settings.path)
        let view = EditionView(
          title: settings.title, homeHref: address.href(home),
          feedHref: address.href(home.feedPath),
          feedTitle: words.text(.feedTitle, in: language, ["name": settings.title]),
          searchHref: address.href(site.settings.searchRoute(in: language.edition)),
          searchLabel: words.text(hasSearch ? .search : .siteMap, in: language),
          contactMailbox: site.settings.services[.contact]?.value ?? "",
          words: words.table(in: language), assets: assetTable)
        return (language, view)
      })
    services = PerEdition { Self.services(links, on: nil, in: $0) }
    servicesOnTheirPages = Dictionary(
      Service.allCases.map(\.page).map { page in
        (page, PerEdition { Self.services(links, on: page, in: $0) })
      }
    ) { first, _ in first }
  }

  /// The addresses of services as a page links them, by the name that layouts use.
  func services(on page: PageID?, in edition: Edition) -> TextTable {
    (page.flatMap { servicesOnTheirPages[$0] } ?? services)[edition]
  }

  /// What pages in the language share.
  func edition(_ language: Language) -> EditionView {
    guard let view = editions[language] else {
      preconditionFailure("every language has its view from the start")
    }
    return view
  }

  private static func services(
    _ links: LinkResolver, on page: PageID?, in edition: Edition
  ) -> TextTable {
    let known = Service.allCases.compactMap { service in
      links.known(service, in: edition, on: page).map { (service.rawValue, $0) }
    }
    return TextTable(Dictionary(uniqueKeysWithValues: known))
  }

  /// The title of the feed of a page's news.
  func feedTitle(of name: String, in language: Language) -> String {
    words.text(.feedTitle, in: language, ["name": name])
  }

  /// The address of a file of `Assets`, by the name that layouts use: `feed-css`.
  func asset(_ name: String) -> String? { assets.names[name].map(site.settings.address.href) }

  /// The size of a picture of the site, by its root-relative address.
  func pictureSize(at href: String) -> PictureSize? {
    assets.sizes[String(href.dropFirst(site.settings.address.basePath.count))]
  }

  /// The page of a row of a table: `hospitals/ous`.
  func page(_ type: PageType, _ id: String, in edition: Edition) -> Page? {
    site.settings.sections.lazy.filter { $0.type == type }
      .compactMap { [site] in site.builtPage(PageID("\($0.folder)/\(id)"), in: edition) }.first
  }

  /// The list page of the first section of a type.
  func listPage(_ type: PageType, in edition: Edition) -> Page? {
    site.settings.sections.first { $0.type == type }
      .flatMap { [site] in site.builtPage(PageID($0.folder), in: edition) }
  }

  /// A link to a page, for a reader of a language; marked where the page is in another.
  func link(_ page: Page, for reader: Language, label: String? = nil) -> LinkView {
    LinkView(
      href: site.settings.address.href(page.route), label: label ?? page.label,
      otherLanguage: otherLanguage(of: page, for: reader), summary: page.summary,
      page: page.id)
  }

  private func otherLanguage(of page: Page, for reader: Language) -> LinkView.OtherLanguage? {
    guard page.language != reader else { return nil }
    let isForeign = page.edition != reader.edition
    return LinkView.OtherLanguage(
      tag: page.language.rawValue,
      words: isForeign ? words.text(page.language.inWord, in: reader) : nil)
  }

  /// A link to the page of a table's row, if its section is built.
  func link(_ type: PageType, _ id: String, for reader: Language) -> LinkView? {
    page(type, id, in: reader.edition).map { link($0, for: reader) }
  }

  /// A news item as lists show it.
  func item(_ page: Page, for reader: Language) -> NewsItemView? {
    guard let details = page.newsDetails else { return nil }
    return NewsItemView(
      link: link(page, for: reader, label: page.title),
      date: DateText(in: reader).view(details.date))
  }
}
