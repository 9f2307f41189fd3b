/// The page at an old address, which sends its reader on.
struct RedirectView: View {
  let edition: EditionView
  let language: String
  /// The title of the page it leads to.
  let title: String
  let href: String
  let url: String

  static let names = ViewNames<RedirectView>([
    .view("edition") { $0.edition },
    .table("words", .words) { $0.edition.words },
    .text("language") { $0.language },
    .text("title") { $0.title },
    .text("href") { $0.href },
    .text("url") { $0.url },
  ])
}
