internal import SiteModel

/// The pages of the site that links may lead to, by their addresses too.
struct LinkedPages: Sendable {
  /// A page of the site in one edition.
  struct Target: Sendable {
    let id: PageID
    let edition: Edition
  }

  private let basePath: String
  private let pages: [String: Target]

  init(of site: Site) {
    basePath = site.settings.address.basePath
    var pages: [String: Target] = [:]
    for id in site.ids {
      for page in site.twins[id]?.all ?? [] {
        pages[page.route.path] = Target(id: id, edition: page.edition)
      }
    }
    self.pages = pages
  }

  /// The page that a link leads to; nil where it leads to none.
  func target(of link: WrittenLink) -> Target? {
    switch link.destination {
    case .page(let id, let edition, _), .unpublished(let id, let edition):
      return Target(id: id, edition: edition)
    case .address(let address):
      var path = String(address.prefix { $0 != "#" && $0 != "?" })
      if !basePath.isEmpty, path.hasPrefix(basePath + "/") {
        path = String(path.dropFirst(basePath.count))
      }
      return pages[path] ?? pages[path + "/"]
    case .fragment, .file, .outside, .nothing: return nil
    }
  }
}
