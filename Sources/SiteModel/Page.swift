/// A page in one language: what it is, what it says of itself, and where it lies.
///
/// It never changes. A reference, because lists, menus and twins share each page: as a structure
/// its copying took an eighth of a build.
package final class Page: Sendable {
  package let id: PageID
  package let language: Language
  package let type: PageType
  /// Whether it is the list page of its section.
  package let isList: Bool
  /// The source file, or the line of the table that makes the page.
  package let place: Place
  package let frontMatter: FrontMatter
  package let route: Route
  package let state: State

  /// Whether readers get the page now.
  package enum State: Hashable, Sendable {
    case published
    /// Written but not to be published; built with `--drafts` only.
    case draft
    /// Out from a later minute on.
    case scheduled(LocalTime)
    /// Out until a day that is past.
    case expired(Day)
  }

  package init(
    id: PageID, language: Language, type: PageType, isList: Bool, place: Place,
    frontMatter: FrontMatter, route: Route, state: State
  ) {
    self.id = id
    self.language = language
    self.type = type
    self.isList = isList
    self.place = place
    self.frontMatter = frontMatter
    self.route = route
    self.state = state
  }

  package var edition: Edition { language.edition }
  package var title: String { frontMatter.title }
  package var summary: String { frontMatter.summary }
  /// The label in menus, breadcrumbs and lists of links.
  package var label: String { frontMatter.short ?? frontMatter.title }

  /// The place of a front matter field; the page's own place where the field is not written.
  package func place(of field: String) -> Place { frontMatter.places[field] ?? place }
}
