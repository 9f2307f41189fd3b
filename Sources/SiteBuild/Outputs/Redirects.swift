internal import SiteModel

/// Makes a page at every old address of front matter's `aliases`, which leads to the new one.
struct Redirects: Sendable {
  let context: SiteContext
  let layouts: LayoutLibrary

  /// The paths of the files, known before any is made.
  var paths: [String] { redirects.map { Self.file(of: $0.alias) } }

  func outputs() -> [Output] {
    redirects.flatMap { page, alias in
      let address = context.site.settings.address
      let view = RedirectView(
        edition: context.edition(page.language), language: page.language.rawValue,
        title: page.title, href: address.href(page.route), url: address.url(page.route))
      return layouts.output(.redirect, with: view, at: Self.file(of: alias))
    }
  }

  private var redirects: [(page: Page, alias: String)] {
    context.site.ids.flatMap { context.site.twins[$0]?.all ?? [] }
      .filter(context.site.isBuilt)
      .flatMap { page in page.frontMatter.aliases.map { (page, $0.value) } }
  }

  /// `old/page/index.html` for `/old/page/`.
  static func file(of alias: String) -> String { alias.dropFirst() + "index.html" }
}
