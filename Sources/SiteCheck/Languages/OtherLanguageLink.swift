internal import SiteModel

/// Finds links to a page in the other language that exists in this one.
///
/// The reader of one language would go on in the other. A page that stands alone is judged as well,
/// and a link that is meant so, to a page that exists in the other language only, is left alone.
/// An error: those that `Tests/Mutations` plants in `Content` are all true, and it has none.
/// Example: `[personvern](/privacy/)` on a Norwegian page, where `/no/personvern/` is the same page.
struct OtherLanguageLink: PageRule {
  let rule = Rule.twinLink
  private let site: Site
  private let pages: LinkedPages

  init(site: Site, pages: LinkedPages) {
    self.site = site
    self.pages = pages
  }

  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    let edition = page.language.edition
    return page.made.text.links.compactMap { link in
      guard let target = pages.target(of: link), target.edition != edition,
        let right = site.page(target.id, in: edition)
      else { return nil }
      return finding(link, to: right, on: page)
    }
  }

  private func finding(_ link: WrittenLink, to right: Page, on page: ReadPage) -> Diagnostic {
    let version = page.language.edition.other.version
    return page.finding(
      rule, at: link.place, about: link.target,
      Wording(
        "link “\(link.target)” leads to \(version.english) of the page",
        nb: "lenken «\(link.target)» fører til \(version.bokmaal) av siden"),
      hint: Wording(
        "write “\(right.id)”: it leads to the page in the reader's language",
        nb: "skriv «\(right.id)»: da kommer leseren til siden på sitt eget språk"),
      related: [
        .init(
          right.place, Wording("the page in this language", nb: "siden på dette språket"))
      ])
  }
}
