internal import SiteModel

/// Gives every page its address: the edition's path, the section's slug, the slugs down to it.
struct RouteTable {
  private let settings: SiteSettings
  private let slugs: [PageKey: String]
  private var routes: [PageKey: Route] = [:]

  /// `slugs` holds every page version's own slug.
  init(settings: SiteSettings, slugs: [PageKey: String]) {
    self.settings = settings
    self.slugs = slugs
  }

  /// The route of a page; a folder above it without a page of its own counts by its name.
  mutating func route(of key: PageKey) -> Route {
    if let known = routes[key] { return known }
    let route = makeRoute(of: key)
    routes[key] = route
    return route
  }

  private mutating func makeRoute(of key: PageKey) -> Route {
    let root = Route(editionPath: settings.editions[key.edition].path)
    if key.id == .home { return root }
    if let section = settings.sections.first(where: { $0.folder == key.id.text }) {
      return root.appending(section.slugs[key.edition])
    }
    let slug = slugs[key] ?? slugs[PageKey(id: key.id, edition: key.edition.other)]
    let above = key.id.parent.map { route(of: PageKey(id: $0, edition: key.edition)) } ?? root
    return above.appending(slug ?? String(key.id.name))
  }
}
