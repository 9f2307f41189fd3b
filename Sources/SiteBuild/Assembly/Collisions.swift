internal import SiteModel

/// Finds addresses that more than one thing claims: pages, old addresses, files of Assets.
struct Collisions {
  /// Who claims an address, and where that is written.
  private struct Owner {
    let name: String
    let place: Place
    let page: Page?

    init(_ page: Page, at place: Place) {
      name = page.id.text
      self.place = place
      self.page = page
    }

    init(_ file: String) {
      name = file
      place = Place(file: file)
      page = nil
    }
  }

  private var owners: [String: Owner] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Pages claim their addresses before old addresses do.
  init(_ site: Site, assets: AssetCatalog) {
    let pages = site.ids.flatMap { site.twins[$0]?.all ?? [] }
    for page in pages {
      claim(page.route.file, shown: page.route.path, Owner(page, at: page.place(of: "slug")))
    }
    for page in pages {
      for alias in page.frontMatter.aliases {
        claim(
          alias.value.dropFirst() + "index.html", shown: alias.value, Owner(page, at: alias.place))
      }
    }
    for item in assets.items {
      claim(item.output, shown: "/" + item.output, Owner(item.source))
    }
  }

  private mutating func claim(_ file: String, shown address: String, _ owner: Owner) {
    guard let first = owners[file] else {
      owners[file] = owner
      return
    }
    diagnostics.append(
      Rule.duplicateRoute.finding(
        at: owner.place, page: owner.page?.id, language: owner.page?.language, about: address,
        Wording(
          "the address “\(address)” belongs to “\(first.name)” already",
          nb: "adressen «\(address)» tilhører allerede «\(first.name)»"),
        hint: Wording(
          "choose another slug, alias or name", nb: "velg en annen slug, et annet alias eller navn"),
        related: [
          Diagnostic.Related(
            first.place,
            Wording("the other with this address", nb: "den andre med denne adressen"))
        ]))
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
