import SiteModel

extension Site {
  /// A site of English pages, each in `Content/ID.en.md`; `states` tells which are not out.
  static func of(_ ids: [String], states: [String: Page.State] = [:]) -> Site {
    let twins = ids.map { id in
      let page = Page(
        id: PageID(id), language: .english, type: .page, isList: false,
        place: Place(file: "Content/\(id).en.md"), frontMatter: FrontMatter(),
        route: Route(editionPath: "").appending(id), state: states[id] ?? .published)
      return (PageID(id), Twins(english: page, norwegian: nil))
    }
    return Site(
      settings: .empty, tables: Tables(), asOf: .someDay, includesDrafts: false,
      twins: Dictionary(uniqueKeysWithValues: twins))
  }
}

extension SiteSettings {
  static var empty: SiteSettings {
    let edition = EditionSettings(path: "", title: "", description: "")
    guard let address = SiteAddress("https://x.no") else { preconditionFailure("an address") }
    return SiteSettings(
      address: address, editions: PerEdition(english: edition, norwegian: edition), sections: [],
      mainMenu: [], footerMenu: [], services: [:], feedItems: 20, severities: [], acceptances: [])
  }
}

extension LocalTime {
  static var someDay: LocalTime {
    guard let time = LocalTime("2026-03-01") else { preconditionFailure("a day") }
    return time
  }
}
