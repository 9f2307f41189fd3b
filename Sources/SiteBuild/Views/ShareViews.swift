/// A feed that a page links to.
struct FeedLinkView: View {
  let href: String
  let title: String

  static let names = ViewNames<FeedLinkView>([
    .text("href") { $0.href },
    .text("title") { $0.title },
  ])
}

/// What other sites show of a page that somebody shares there (The Open Graph protocol, ogp.me),
/// beside its title, summary and address.
struct ShareView: View {
  let edition: EditionView
  /// `article` or `website`.
  let type: String
  /// `nb_NO`.
  let locale: String
  /// The locale of the page's version in the other edition.
  let otherLocale: String?
  let image: ShareImageView?

  static let names = ViewNames<ShareView>([
    .view("edition") { $0.edition },
    .text("type") { $0.type },
    .text("locale") { $0.locale },
    .text("other-locale") { $0.otherLocale },
    .view("picture") { $0.image },
  ])
}

/// The picture that other sites show with a shared page.
struct ShareImageView: View {
  let url: String
  let width: Int
  let height: Int
  let alternative: String

  static let names = ViewNames<ShareImageView>([
    .text("url") { $0.url },
    .text("width") { String($0.width) },
    .text("height") { String($0.height) },
    .text("alt") { $0.alternative },
  ])
}
