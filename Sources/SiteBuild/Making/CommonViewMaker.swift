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

  /// The common view of a page; `paged` is the address of a later page of a list.
  func view(of page: Page, body: String, paged: Paged? = nil) -> CommonView {
    let menus = menus.menus(for: page.id, language: page.language)
    let twin = site.builtPage(page.id, in: page.edition.other)
    let edition = context.edition(page.language)
    let breadcrumb = breadcrumb(of: page)
    let image = image(of: page)
    return CommonView(
      language: page.language.rawValue, edition: edition, title: page.title,
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
      body: HTML(body))
  }

  /// The 404 page of an edition; it switches to the other edition's front page.
  func notFoundView(of edition: Edition, other: SwitchView) -> CommonView {
    let language = edition.language
    let menus = menus.menus(for: nil, language: language)
    let view = context.edition(language)
    let title = context.words.text(.notFoundTitle, in: language)
    return CommonView(
      language: language.rawValue, edition: view, title: title,
      documentTitle: "\(title) – \(view.title)",
      summary: context.words.text(.notFoundSummary, in: language),
      canonical: nil, alternates: [], navigation: menus.navigation, footer: menus.footer,
      breadcrumb: [], languageSwitch: other, onlySentence: nil, updated: nil,
      translationNotice: nil,
      image: nil, isDraft: false, feed: nil, share: nil, structuredData: nil, body: HTML(""))
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
      size: context.links.size(ofFile: image.source.value, beside: page),
      alternative: image.alternative, caption: image.caption, credit: image.credit)
  }
}
