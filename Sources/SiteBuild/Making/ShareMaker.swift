internal import SiteModel

/// Makes what other sites show of a shared page: its kind, language and picture.
struct ShareMaker: Sendable {
  private let context: SiteContext
  /// The pictures of pages without one of their own.
  private let pictures: [Language: ShareImageView]

  init(_ context: SiteContext) {
    self.context = context
    let pictures = Language.allCases.compactMap { language in
      Self.picture(for: language, context).map { (language, $0) }
    }
    self.pictures = Dictionary(uniqueKeysWithValues: pictures)
  }

  func view(of page: Page, twin: Page?, image: ImageView?) -> ShareView {
    ShareView(
      type: page.type == .news && !page.isList ? "article" : "website",
      locale: page.language.locale, otherLocale: twin?.language.locale,
      image: image.flatMap(own) ?? pictures[page.language])
  }

  /// The page's own picture, if it is of a kind that every site shows.
  private func own(_ image: ImageView) -> ShareImageView? {
    guard let ending = image.href.split(separator: ".").last?.lowercased(),
      ["png", "jpg", "jpeg"].contains(ending), let size = context.pictureSize(at: image.href)
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
