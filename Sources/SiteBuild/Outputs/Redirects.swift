internal import SiteModel

/// Makes what leads from old addresses to new ones: a page at each, for every host, and the list
/// that nginx answers from.
struct Redirects: Sendable {
  let context: SiteContext
  let layouts: LayoutLibrary
  let leads: [OldAddresses.Lead]

  /// The list; a dot in front, because no server should show it.
  static let list = ".nginx-redirects.map"

  /// The paths of the pages, known before any is made.
  var pages: [String] { leads.map(\.from.file) }

  func outputs() -> [Output] {
    leads.flatMap(page) + [Output(path: Self.list, bytes: Array(NginxMap(ways).text.utf8))]
  }

  private func page(_ lead: OldAddresses.Lead) -> [Output] {
    let site = context.site
    let href = lead.href(in: site)
    let (language, title) =
      switch lead.destination {
      case .page(let page, _): (page.language, page.title)
      case .address(_, let edition): (edition.language, href)
      }
    let view = RedirectView(
      edition: context.edition(language), language: language.rawValue, title: title, href: href,
      url: lead.url(in: site))
    return layouts.output(.redirect, with: view, at: lead.from.file)
  }

  /// With and without the last slash.
  private var ways: [(from: String, to: String)] {
    let site = context.site
    return leads.flatMap { lead in
      let from = site.settings.address.href(lead.from.path)
      let to = lead.href(in: site)
      return [(String(from.dropLast()), to), (from, to)]
    }
  }
}
