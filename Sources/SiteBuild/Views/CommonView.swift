internal import SiteModel

/// What every page has: the head, the way around the site, and its notices.
struct CommonView: View {
  let language: String
  let edition: EditionView
  let services: TextTable
  let title: String
  let documentTitle: String
  let summary: String
  /// Nil for a page that search engines must not keep.
  let canonical: String?
  let alternates: [AlternateView]
  let navigation: HTML
  let footer: HTML
  let breadcrumb: [LinkView]
  let languageSwitch: SwitchView?
  /// Why there is no twin to switch to; nil where there is one.
  let onlySentence: String?
  let updated: TimeView?
  let translationNotice: String?
  let image: ImageView?
  let isDraft: Bool
  /// The feed of the page's own news, beside the edition's.
  let feed: FeedLinkView?
  /// What other sites show of it; nil for a page that search engines must not keep.
  let share: HTML?
  let structuredData: HTML?
  /// Whether the search finds the page.
  let isSearched: Bool
  let body: HTML
  /// The headings of the body.
  let headings: [Heading]

  /// The fewest parts for which a list of them helps.
  private static let fewParts = 3

  /// Links to the parts of the body; none where it is soon read.
  private var contents: [LinkView] {
    let parts = headings.filter { $0.level == 2 }
    guard parts.count >= Self.fewParts else { return [] }
    return parts.map { LinkView(href: "#\($0.id)", label: $0.text, otherLanguage: nil) }
  }

  static let names = ViewNames<CommonView>([
    .text("language") { $0.language },
    .view("edition") { $0.edition },
    .table("words", .words) { $0.edition.words },
    .table("assets", .assets) { $0.edition.assets },
    .table("services", .services) { $0.services },
    .text("title") { $0.title },
    .text("document-title") { $0.documentTitle },
    .text("summary") { $0.summary },
    .text("canonical") { $0.canonical },
    .list("alternates") { $0.alternates },
    .html("navigation") { $0.navigation },
    .html("footer") { $0.footer },
    .list("breadcrumb") { $0.breadcrumb },
    .flag("has-breadcrumb") { !$0.breadcrumb.isEmpty },
    .view("switch") { $0.languageSwitch },
    .text("only") { $0.onlySentence },
    .view("updated") { $0.updated },
    .text("translation-notice") { $0.translationNotice },
    .view("image") { $0.image },
    .flag("is-draft") { $0.isDraft },
    .view("feed") { $0.feed },
    .html("share") { $0.share },
    .html("structured-data") { $0.structuredData },
    .flag("is-searched") { $0.isSearched },
    .text("section") { $0.breadcrumb.dropFirst().first?.label },
    .text("search-href") { $0.edition.searchHref },
    .text("search-label") { $0.edition.searchLabel },
    .html("body") { $0.body.text.isEmpty ? nil : $0.body },
    .list("contents") { $0.contents },
    .flag("has-contents") { !$0.contents.isEmpty },
  ])
}

/// What all pages of one edition in one language share.
struct EditionView: View {
  let title: String
  let homeHref: String
  let feedHref: String
  let feedTitle: String
  /// The search page, which is the site map as well.
  let searchHref: String
  /// What the search page offers: a search, or the site map alone.
  let searchLabel: String
  let contactMailbox: String
  let words: TextTable
  let assets: TextTable

  static let names = ViewNames<EditionView>([
    .text("title") { $0.title },
    .text("home-href") { $0.homeHref },
    .text("feed-href") { $0.feedHref },
    .text("feed-title") { $0.feedTitle },
    .text("contact") { $0.contactMailbox },
  ])
}

/// A version of the page in a language (`rel="alternate"`).
struct AlternateView: View {
  /// A language tag, or `x-default`.
  let hreflang: String
  let url: String

  static let names = ViewNames<AlternateView>([
    .text("hreflang") { $0.hreflang },
    .text("url") { $0.url },
  ])
}

/// The link to the same page in the other edition.
struct SwitchView: View {
  let href: String
  let language: String
  /// The language's own name.
  let label: String

  static let names = ViewNames<SwitchView>([
    .text("href") { $0.href },
    .text("language") { $0.language },
    .text("label") { $0.label },
  ])
}

/// The picture of a page.
struct ImageView: View {
  let href: String
  /// Nil for a file whose size cannot be read.
  let size: PictureSize?
  let alternative: String
  let caption: String?
  let credit: String?

  static let names = ViewNames<ImageView>([
    .text("href") { $0.href },
    .text("width") { $0.size.map { String($0.width) } },
    .text("height") { $0.size.map { String($0.height) } },
    .text("alt") { $0.alternative },
    .text("caption") { $0.caption },
    .text("credit") { $0.credit },
    .flag("has-caption") { $0.caption != nil || $0.credit != nil },
  ])
}
