internal import SiteModel

/// Finds menu entries that readers would not see, and those that they would see twice.
///
/// An entry whose page does not exist at all is a finding of reading.
struct MenuEntries {
  let diagnostics: [Diagnostic]

  init(_ site: Site) {
    let settings = site.settings
    let menus = [settings.mainMenu, settings.footerMenu, settings.frontMenu]
    diagnostics = menus.flatMap { menu in
      Self.repeated(in: menu) + menu.compactMap { Self.unpublished($0, of: site) }
    }
  }

  private static func unpublished(_ entry: Field<PageID>, of site: Site) -> Diagnostic? {
    let versions = site.twins[entry.value]?.all ?? []
    guard let page = versions.first(where: { !site.isBuilt($0) }) else { return nil }
    let fault = UnpublishedTarget(page.state, named: entry.value.text)
    return fault.rule.finding(
      at: entry.place, page: page.id, language: page.language, about: entry.value.text,
      fault.message, hint: fault.repair(of: .menu))
  }

  private static func repeated(in menu: [Field<PageID>]) -> [Diagnostic] {
    var first: [PageID: Place] = [:]
    return menu.compactMap { entry in
      guard let place = first[entry.value] else {
        first[entry.value] = entry.place
        return nil
      }
      return Rule.duplicateID.finding(
        at: entry.place, about: entry.value.text,
        Wording(
          "“\(entry.value)” stands twice in the menu",
          nb: "«\(entry.value)» står to ganger i menyen"),
        hint: Wording("delete one of them", nb: "slett den ene"),
        related: [
          Diagnostic.Related(place, Wording("it stands here first", nb: "her står den først"))
        ])
    }
  }
}
