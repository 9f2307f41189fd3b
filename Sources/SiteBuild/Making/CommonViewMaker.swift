internal import Markup
internal import SiteModel

/// Makes what every page shows: head, way around the site, notices.
struct CommonViewMaker: Sendable {
  private let context: SiteContext
  private let menus: MenuMaker
  private let share: ShareMaker
  private let structuredData: StructuredData

  init(_ context: SiteContext, _ layouts: LayoutLibrary) {
    self.context = context
    menus = MenuMaker(context, layouts)
    share = ShareMaker(context, layouts)
    structuredData = StructuredData(site: context.site)
  }

  private var site: Site { context.site }

  /// The common view of a page; `paged` is the address of a later page of a list, which has no body.
  func view(of page: Page, body: RenderedMarkdown?, paged: Paged? = nil) -> CommonView {
    let menus = menus.menus(for: page.id, language: page.language)
    let twin = site.builtPage(page.id, in: page.edition.other)
    let edition = context.edition(page.language)
    let breadcrumb = breadcrumb(of: page)
    let image = image(of: page)
    return CommonView(
      language: page.language.rawValue, edition: edition,
      services: context.services(on: page.id, in: page.edition), title: page.title,
      documentTitle: documentTitle(of: page, paged),
      summary: page.summary,
      canonical: site.settings.address.url(paged?.route ?? page.route),
      alternates: alternates(of: page, twin: twin, paged),
      navigation: menus.navigation, footer: menus.footer,
      breadcrumb: breadcrumb,
      languageSwitch: twin.map { switchView(to: $0, paged) },
      onlySentence: twin == nil ? page.frontMatter.only : nil,
      updated: page.frontMatter.updated.map { DateText(in: page.language).view($0) },
      translationNotice: page.frontMatter.translation.map { notice($0, for: page.language) },
      image: image, isDraft: page.state == .draft, feed: feed(of: page),
      share: share.html(for: page, twin: twin, image: image),
      structuredData: structuredData.html(of: page, below: breadcrumb, image: image),
      // A later page of a list holds nothing but links to pages that are found themselves.
      isSearched: paged?.number == nil, body: HTML(body?.html ?? ""),
      headings: body?.text.headings ?? [])
  }

  /// The 404 page of an edition; it switches to the other edition's front page.
  func notFoundView(of edition: Edition, other: SwitchView) -> CommonView {
    toolView(
      of: edition, title: context.words.text(.notFoundTitle, in: edition.language),
      summary: context.words.text(.notFoundSummary, in: edition.language), canonical: nil,
      alternates: [], breadcrumb: [], other: other)
  }

  /// The search page of an edition, which is the site map as well.
  func searchView(of edition: Edition) -> CommonView {
    let language = edition.language
    let alternates = Edition.allCases.map { (edition: Edition) in
      AlternateView(hreflang: edition.language.rawValue, url: searchURL(in: edition))
    }
    return toolView(
      of: edition,
      title: context.words.text(context.hasSearch ? .searchTitle : .siteMap, in: language),
      summary: context.words.text(
        context.hasSearch ? .searchSummary : .siteMapSummary, in: language),
      canonical: searchURL(in: edition),
      alternates: alternates + [
        AlternateView(hreflang: "x-default", url: searchURL(in: .english))
      ],
      breadcrumb: site.builtPage(.home, in: edition).map {
        [context.link($0, for: language, label: context.edition(language).title)]
      } ?? [],
      other: SwitchView(
        href: context.edition(edition.other.language).searchHref,
        language: edition.other.language.rawValue,
        label: context.words.text(.ownName, in: edition.other.language)))
  }

  /// The whole address of an edition's search page.
  func searchURL(in edition: Edition) -> String {
    site.settings.address.url(site.settings.searchRoute(in: edition))
  }

  /// A page that the tool makes of itself; the search does not find it.
  private func toolView(
    of edition: Edition, title: String, summary: String, canonical: String?,
    alternates: [AlternateView], breadcrumb: [LinkView], other: SwitchView
  ) -> CommonView {
    let menus = menus.menus(for: nil, language: edition.language)
    let view = context.edition(edition.language)
    return CommonView(
      language: edition.language.rawValue, edition: view,
      services: context.services(on: nil, in: edition), title: title,
      documentTitle: "\(title) – \(view.title)", summary: summary,
      canonical: canonical, alternates: alternates, navigation: menus.navigation,
      footer: menus.footer, breadcrumb: breadcrumb, languageSwitch: other, onlySentence: nil,
      updated: nil, translationNotice: nil, image: nil, isDraft: false, feed: nil, share: nil,
      structuredData: nil, isSearched: false, body: HTML(""), headings: [])
  }

  /// A later page of a list, and the page of the same number in the other edition.
  struct Paged {
    let route: Route
    let twin: Route?
    /// "Page 2 of 3"; nil for the list page itself.
    let number: String?
  }

  /// The title of the window: each page of a list has its own.
  private func documentTitle(of page: Page, _ paged: Paged?) -> String {
    if page.id == .home { return page.title }
    let number = paged?.number.map { ", " + $0.prefix(1).lowercased() + $0.dropFirst() } ?? ""
    return "\(page.title)\(number) – \(context.edition(page.language).title)"
  }

  /// Self, the real twin, and English as the one for other languages.
  private func alternates(of page: Page, twin: Page?, _ paged: Paged?) -> [AlternateView] {
    let address = site.settings.address
    var alternates = [
      AlternateView(
        hreflang: page.language.rawValue, url: address.url(paged?.route ?? page.route))
    ]
    if let twin, let route = paged.map(\.twin) ?? twin.route {
      alternates.append(AlternateView(hreflang: twin.language.rawValue, url: address.url(route)))
    }
    alternates.sort { $0.hreflang < $1.hreflang }
    let fallback = alternates.first { $0.hreflang == Language.english.rawValue } ?? alternates[0]
    return alternates + [AlternateView(hreflang: "x-default", url: fallback.url)]
  }

  private func switchView(to twin: Page, _ paged: Paged?) -> SwitchView {
    SwitchView(
      href: site.settings.address.href(paged?.twin ?? twin.route),
      language: twin.language.rawValue, label: context.words.text(.ownName, in: twin.language))
  }

  /// The pages above, from the front page down; none on the front page itself.
  private func breadcrumb(of page: Page) -> [LinkView] {
    guard page.id != .home else { return [] }
    var above: [Page] = []
    var next = page.id.parent
    while let id = next {
      if let parent = site.builtPage(id, in: page.edition) { above.append(parent) }
      next = id.parent
    }
    if let home = site.builtPage(.home, in: page.edition) { above.append(home) }
    return above.reversed().map {
      let label = $0.id == .home ? context.edition(page.language).title : nil
      return context.link($0, for: page.language, label: label)
    }
  }

  private func notice(_ translation: Translation, for language: Language) -> String {
    let words = context.words
    let from = words.text(translation.from.nameWord, in: language)
    var sentences: [String] = []
    switch (translation.tool, translation.by) {
    case (let tool?, _):
      sentences.append(
        words.text(.translatedWithTool, in: language, ["language": from, "tool": tool]))
    case (nil, let name?):
      sentences.append(words.text(.translatedBy, in: language, ["language": from, "name": name]))
    case (nil, nil): sentences.append(words.text(.translated, in: language, ["language": from]))
    }
    switch (translation.reviewer, translation.reviewed) {
    case (let name?, let day?):
      let date = DateText(in: language).text(day)
      sentences.append(
        words.text(.translationReviewedOn, in: language, ["name": name, "date": date]))
    case (let name?, nil):
      sentences.append(words.text(.translationReviewed, in: language, ["name": name]))
    case (nil, _): break
    }
    return sentences.joined(separator: " ")
  }

  /// A centre has a feed of its own news.
  private func feed(of page: Page) -> FeedLinkView? {
    guard page.centreDetails != nil else { return nil }
    return FeedLinkView(
      href: site.settings.address.href(page.route.feedPath),
      title: context.feedTitle(of: page.title, in: page.language))
  }

  private func image(of page: Page) -> ImageView? {
    guard let image = page.frontMatter.image else { return nil }
    let href = context.links.path(ofFile: image.source.value, beside: page)
    return ImageView(
      href: href ?? image.source.value,
      size: href.flatMap(context.pictureSize),
      alternative: image.alternative, caption: image.caption, credit: image.credit)
  }
}
