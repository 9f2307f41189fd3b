package import SiteModel

/// An old address and where it leads now, as `redirects.csv` says.
package struct Redirect: Hashable, Sendable {
  /// The old address, with a slash in front.
  package let from: String
  /// A page id, or an address.
  package let to: String
  /// The edition of the page; nil where an address needs none.
  package let edition: Edition?
  package let place: Place
}
