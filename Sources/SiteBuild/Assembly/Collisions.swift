internal import SiteModel

/// Finds addresses that more than one thing claims: pages, old addresses, files of Assets.
struct Collisions {
  /// Who claims an address.
  fileprivate enum Owner {
    /// A page, with the place where its address is written.
    case page(Page, Place)
    /// A file of the sources.
    case file(String)
    /// The tool, for a feed or the like.
    case tool
  }

  private var owners: [String: Owner] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Pages claim their addresses before old addresses do; `files` are those that belong to no page.
  init(_ site: Site, lists: ListMaker, files: [String], assets: AssetCatalog) {
    let pages = site.ids.flatMap { site.twins[$0]?.all ?? [] }
    for page in pages {
      claim(page.route.file, shown: page.route.path, .page(page, page.place(of: "slug")))
    }
    for page in pages where page.isList {
      guard let section = site.settings.section(of: page.id) else { continue }
      for route in lists.routes(of: page, in: section).dropFirst() {
        claim(route.file, shown: route.path, .page(page, page.place))
      }
    }
    let aliases = Set(pages.flatMap(\.frontMatter.aliases).map { Redirects.file(of: $0.value) })
    for file in files where !aliases.contains(file) {
      claim(file, shown: "/" + file, .tool)
    }
    for page in pages {
      for alias in page.frontMatter.aliases {
        claim(Redirects.file(of: alias.value), shown: alias.value, .page(page, alias.place))
      }
    }
    for item in assets.items {
      claim(item.output, shown: "/" + item.output, .file(item.source))
    }
  }

  private mutating func claim(_ file: String, shown address: String, _ owner: Owner) {
    guard let first = owners[file] else {
      owners[file] = owner
      return
    }
    diagnostics.append(
      Rule.duplicateRoute.finding(
        at: owner.place ?? Place(file: file), page: owner.page?.id,
        language: owner.page?.language, about: address, first.claim(on: address),
        hint: Wording(
          "choose another slug, alias or file name",
          nb: "velg en annen slug, et annet alias eller et annet filnavn"),
        related: first.place.map { place in
          [.init(place, Wording("the other with this address", nb: "den andre med denne adressen"))]
        } ?? []))
  }
}

extension Collisions.Owner {
  fileprivate var page: Page? {
    switch self {
    case .page(let page, _): page
    case .file, .tool: nil
    }
  }

  /// Nil for what the tool makes of itself.
  fileprivate var place: Place? {
    switch self {
    case .page(_, let place): place
    case .file(let path): Place(file: path)
    case .tool: nil
    }
  }

  fileprivate func claim(on address: String) -> Wording {
    switch self {
    case .page(let page, _): Self.belonging(address, to: page.id.text)
    case .file(let path): Self.belonging(address, to: path)
    case .tool:
      Wording(
        "the tool makes “\(address)” itself", nb: "verktøyet lager «\(address)» selv")
    }
  }

  private static func belonging(_ address: String, to owner: String) -> Wording {
    Wording(
      "the address “\(address)” belongs to “\(owner)” already",
      nb: "adressen «\(address)» tilhører allerede «\(owner)»")
  }
}

extension Rule {
  static let duplicateRoute = Rule(
    "route/duplicate",
    what: Wording(
      "two pages or files with one address", nb: "to sider eller filer med samme adresse"),
    why: Wording(
      "A reader would get only one of them.", nb: "Leseren ville bare fått se den ene."),
    example: "slug: nyheter")
}
