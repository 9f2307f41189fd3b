internal import SiteModel

/// Finds addresses that more than one thing claims: pages, old addresses, files of Assets.
struct Collisions {
  /// Who claims an address.
  fileprivate enum Owner {
    /// A page, with the place where its address is written.
    case page(Page, Place)
    /// A file of the sources.
    case file(String)
    /// A row of the table of old addresses.
    case row(Redirect)
    /// The tool, for a feed or the like.
    case tool
  }

  private var owners: [String: Owner] = [:]
  /// By the path in small letters: a server may take an old address in any.
  private var ownersInSmallLetters: [String: Owner] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Pages and files claim their addresses before old addresses do; `files` are those that belong
  /// to no page.
  init(
    _ site: Site, lists: ListMaker, files: [String], assets: AssetCatalog,
    redirects: [Redirect] = []
  ) {
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
    for file in files { claim(file, shown: "/" + file, .tool) }
    for item in assets.items {
      claim(item.output, shown: "/" + item.output, .file(item.source))
    }
    for page in pages {
      for alias in page.frontMatter.aliases {
        guard let address = OldAddress(alias.value) else { continue }
        claim(address, .page(page, alias.place))
      }
    }
    for redirect in redirects { claim(redirect.from, .row(redirect)) }
  }

  /// An old address also collides with a file that stands where its folder, or one above, would.
  private mutating func claim(_ address: OldAddress, _ owner: Owner) {
    var path = ""
    for part in address.file.lowercased().split(separator: "/") {
      path += path.isEmpty ? part : "/" + part
      guard let first = ownersInSmallLetters[path] else { continue }
      report(address.path, owner, first: first)
      return
    }
    ownersInSmallLetters[path] = owner
  }

  private mutating func claim(_ file: String, shown address: String, _ owner: Owner) {
    guard let first = owners[file] else {
      owners[file] = owner
      let path = file.lowercased()
      if ownersInSmallLetters[path] == nil { ownersInSmallLetters[path] = owner }
      return
    }
    report(address, owner, first: first)
  }

  private mutating func report(_ address: String, _ owner: Owner, first: Owner) {
    diagnostics.append(
      Rule.duplicateRoute.finding(
        at: owner.place ?? Place(file: String(address.dropFirst())), page: owner.page?.id,
        language: owner.page?.language, about: address, first.claim(on: address),
        hint: owner.repair,
        related: first.place.map { place in
          [.init(place, Wording("the other with this address", nb: "den andre med denne adressen"))]
        } ?? []))
  }
}

extension Collisions.Owner {
  fileprivate var page: Page? {
    switch self {
    case .page(let page, _): page
    case .file, .row, .tool: nil
    }
  }

  /// Nil for what the tool makes of itself.
  fileprivate var place: Place? {
    switch self {
    case .page(_, let place): place
    case .file(let path): Place(file: path)
    case .row(let redirect): redirect.place
    case .tool: nil
    }
  }

  fileprivate var repair: Wording {
    switch self {
    case .page, .file, .tool:
      Wording(
        "choose another slug, alias or file name",
        nb: "velg en annen slug, et annet alias eller et annet filnavn")
    case .row: Wording("delete the row", nb: "slett raden")
    }
  }

  fileprivate func claim(on address: String) -> Wording {
    switch self {
    case .page(let page, _): Self.belonging(address, to: page.id.text)
    case .file(let path): Self.belonging(address, to: path)
    case .row(let redirect): Self.belonging(address, to: redirect.to)
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
