internal import SiteModel

/// Makes what other sites show of a shared page, as finished HTML for its head.
///
/// Most pages of a kind share it, so it is rendered once for each kind; only a page with a picture
/// of its own has one of its own.
struct ShareMaker: Sendable {
  private let context: SiteContext
  private let layouts: LayoutLibrary
  private let variants: [Variant: HTML]

  /// What the pages without a picture of their own have in common.
  private struct Variant: Hashable {
    let language: Language
    /// The language of the version in the other edition.
    let other: Language?
    let isArticle: Bool
  }

  init(_ context: SiteContext, _ layouts: LayoutLibrary) {
    self.context = context
    self.layouts = layouts
    var variants: [Variant: HTML] = [:]
    for language in Language.allCases {
      let picture = Self.picture(for: language, context)
      for other in [nil] + Language.allCases where other?.edition != language.edition {
        for isArticle in [true, false] {
          let variant = Variant(language: language, other: other, isArticle: isArticle)
          let view = Self.view(variant, picture, context)
          variants[variant] = layouts.render(.share, with: view).map(HTML.init)
        }
      }
    }
    self.variants = variants
  }

  /// Nil where there is no layout for it.
  func html(for page: Page, twin: Page?, image: ImageView?) -> HTML? {
    let variant = Variant(
      language: page.language, other: twin?.language,
      isArticle: page.type == .news && !page.isList)
    guard let own = image.flatMap(own) else { return variants[variant] }
    return layouts.render(.share, with: Self.view(variant, own, context)).map(HTML.init)
  }

  private static func view(
    _ variant: Variant, _ picture: ShareImageView?, _ context: SiteContext
  ) -> ShareView {
    ShareView(
      edition: context.edition(variant.language),
      type: variant.isArticle ? "article" : "website", locale: variant.language.locale,
      otherLocale: variant.other?.locale, image: picture)
  }

  /// The page's own picture, if it is of a kind that every site shows.
  private func own(_ image: ImageView) -> ShareImageView? {
    guard let ending = image.href.split(separator: ".").last?.lowercased(),
      ["png", "jpg", "jpeg"].contains(ending), let size = image.size
    else { return nil }
    return ShareImageView(
      url: context.site.settings.address.origin + image.href, width: size.width,
      height: size.height, alternative: image.alternative)
  }

  /// `share-en.png` or `share-nb.png` of Assets.
  private static func picture(for language: Language, _ context: SiteContext) -> ShareImageView? {
    guard let href = context.asset("share-\(language.edition.rawValue)-png"),
      let size = context.pictureSize(at: href)
    else { return nil }
    return ShareImageView(
      url: context.site.settings.address.origin + href, width: size.width, height: size.height,
      alternative: context.words.text(.sharePicture, in: language))
  }
}

extension Language {
  /// The language with its country, as Open Graph writes it.
  fileprivate var locale: String {
    switch self {
    case .english: "en_GB"
    case .bokmaal: "nb_NO"
    case .nynorsk: "nn_NO"
    }
  }
}
