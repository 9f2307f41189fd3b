internal import SiteModel

/// Finds addresses that more than one thing claims: the tool's own files, pages, files of Assets,
/// old addresses. Who comes first keeps the address.
struct Collisions {
  /// Who claims an address.
  fileprivate enum Owner {
    /// The tool, for a feed or the like.
    case tool
    /// The tool, for a folder that it fills itself.
    case folderOfTool
    /// A page, with the place where its address is written.
    case page(Page, Place)
    /// A file of the sources.
    case file(String)
    /// A row of the table of old addresses.
    case row(Redirect)
  }

  private var claims = Claims<Owner>()
  /// The old addresses that no file stands in the way of.
  private(set) var oldAddresses: Set<OldAddress> = []
  /// The files of Assets and Content that no other stands in the way of.
  private(set) var files: [AssetCatalog.Item] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// `files` and `folders` are those that belong to no page.
  init(
    _ site: Site, lists: ListMaker, files: [String], folders: [String],
    assets: AssetCatalog, redirects: [Redirect] = []
  ) {
    for file in files { claim(file, shown: "/" + file, .tool) }
    for folder in folders { claim(folder, shown: "/\(folder)/", .folderOfTool) }
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
    for item in assets.items
    where claim(item.output, shown: "/" + item.output, .file(item.source)) {
      self.files.append(item)
    }
    for page in pages {
      for alias in page.frontMatter.aliases {
        guard let address = OldAddress(alias.value) else { continue }
        claim(address, .page(page, alias.place))
      }
    }
    for redirect in redirects { claim(redirect.from, .row(redirect)) }
  }

  private mutating func claim(_ address: OldAddress, _ owner: Owner) {
    if claim(address.file, shown: address.path, owner) { oldAddresses.insert(address) }
  }

  /// Whether the path is the owner's.
  @discardableResult
  private mutating func claim(_ path: String, shown address: String, _ owner: Owner) -> Bool {
    guard let rival = claims.claim(path, for: owner) else { return true }
    // Two feeds with one path belong to two pages with one address, which is told of the pages.
    guard let place = owner.place else { return false }
    diagnostics.append(
      Rule.duplicateRoute.finding(
        at: place, page: owner.page?.id,
        language: owner.page?.language, about: address, rival.message(on: address),
        hint: owner.repair,
        related: rival.owner.place.map { place in
          [.init(place, Wording("the other with this address", nb: "den andre med denne adressen"))]
        } ?? []))
    return false
  }
}

extension Claims<Collisions.Owner>.Rival {
  fileprivate var owner: Collisions.Owner {
    switch self {
    case .same(let owner), .above(_, let owner), .below(let owner): owner
    }
  }

  fileprivate func message(on address: String) -> Wording {
    switch self {
    case .same(let owner): owner.claim(on: address)
    case .above(let folder, .folderOfTool): Collisions.Owner.folderOfTool.claim(on: "/\(folder)/")
    case .above(let file, _):
      Wording("a file stands at “/\(file)”", nb: "det ligger en fil på «/\(file)»")
    case .below:
      Wording(
        "other files lie below “\(address)” already",
        nb: "det ligger allerede andre filer under «\(address)»")
    }
  }
}

extension Collisions.Owner {
  fileprivate var page: Page? {
    switch self {
    case .page(let page, _): page
    case .file, .row, .tool, .folderOfTool: nil
    }
  }

  /// Nil for what the tool makes of itself.
  fileprivate var place: Place? {
    switch self {
    case .page(_, let place): place
    case .file(let path): Place(file: path)
    case .row(let redirect): redirect.place
    case .tool, .folderOfTool: nil
    }
  }

  fileprivate var repair: Wording {
    switch self {
    case .page, .file, .tool, .folderOfTool:
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
    case .tool, .folderOfTool:
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
