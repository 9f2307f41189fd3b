/// The navigation and the footer, rendered once for each edition and current
/// entry, and for each page about a service.
struct MenuView: View {
  let edition: EditionView
  let services: TextTable
  let main: [MenuItemView]
  let footer: [MenuItemView]

  static let names = ViewNames<MenuView>([
    .view("edition") { $0.edition },
    .table("words", .words) { $0.edition.words },
    .table("assets", .assets) { $0.edition.assets },
    .table("services", .services) { $0.services },
    .list("main") { $0.main },
    .list("footer") { $0.footer },
  ])
}

/// An entry of a menu.
struct MenuItemView: View {
  let href: String
  let label: String
  /// The page's language, where it is not the reader's.
  let otherLanguage: String?
  /// Whether the reader is on this very page.
  let isCurrent: Bool
  /// Whether the reader is somewhere below this page.
  let isOpen: Bool

  static let names = ViewNames<MenuItemView>([
    .text("href") { $0.href },
    .text("label") { $0.label },
    .text("hreflang") { $0.otherLanguage },
    .flag("is-current") { $0.isCurrent },
    .flag("is-open") { $0.isOpen },
  ])
}
