internal import SiteModel

/// The navigation and the footer as finished HTML, one of each for every language and open entry,
/// and for each page about a service.
struct MenuMaker: Sendable {
  private let variants: [Variant: Menus]
  private let main: [PageID]
  private static let servicePages = Set(Service.allCases.map(\.page))

  /// The two menus of a page.
  struct Menus: Sendable {
    let navigation: HTML
    let footer: HTML
  }

  /// For whom the menus are made: readers of a language at or below one entry.
  private struct Variant: Hashable {
    let language: Language
    /// The entry that the reader is at or below.
    let open: PageID?
    let isCurrent: Bool
    /// The page itself, where it is about a service.
    var servicePage: PageID?
  }

  init(_ context: SiteContext, _ layouts: LayoutLibrary) {
    let main = context.site.settings.mainMenu.map(\.value)
    self.main = main
    var variants: [Variant: Menus] = [:]
    for language in Language.allCases {
      let shared =
        [Variant(language: language, open: nil, isCurrent: false)]
        + main.flatMap { id in
          [true, false].map { Variant(language: language, open: id, isCurrent: $0) }
        }
      let own = Self.servicePages.map { Self.variant(of: $0, language, main) }
      for variant in shared + own {
        let view = Self.view(variant, context)
        variants[variant] = Menus(
          navigation: HTML(layouts.render(.navigation, with: view) ?? ""),
          footer: HTML(layouts.render(.footer, with: view) ?? ""))
      }
    }
    self.variants = variants
  }

  /// The menus as a page shows them.
  func menus(for id: PageID?, language: Language) -> Menus {
    guard let menus = variants[Self.variant(of: id, language, main)] else {
      preconditionFailure("menus are made for every language and entry")
    }
    return menus
  }

  private static func variant(
    of id: PageID?, _ language: Language, _ main: [PageID]
  ) -> Variant {
    let open = id.flatMap { entry(above: $0, of: main) }
    return Variant(
      language: language, open: open, isCurrent: open != nil && open == id,
      servicePage: id.flatMap { servicePages.contains($0) ? $0 : nil })
  }

  /// The menu entry that is the page itself, or the nearest page above it.
  private static func entry(above id: PageID, of main: [PageID]) -> PageID? {
    var next: PageID? = id
    while let current = next {
      if main.contains(current) { return current }
      next = current.parent
    }
    return nil
  }

  private static func view(_ variant: Variant, _ context: SiteContext) -> MenuView {
    func items(_ ids: [PageID]) -> [MenuItemView] {
      ids.compactMap { id in
        guard let page = context.site.builtPage(id, in: variant.language.edition) else {
          return nil
        }
        return MenuItemView(
          href: context.site.settings.address.href(page.route), label: page.label,
          otherLanguage: page.language == variant.language ? nil : page.language.rawValue,
          isCurrent: variant.open == id && variant.isCurrent,
          isOpen: variant.open == id && !variant.isCurrent)
      }
    }
    return MenuView(
      edition: context.edition(variant.language),
      services: context.services(on: variant.servicePage, in: variant.language.edition),
      main: items(context.site.settings.mainMenu.map(\.value)),
      footer: items(context.site.settings.footerMenu.map(\.value)))
  }
}
