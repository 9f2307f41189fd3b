package import SiteModel

/// An old address and where it leads now, as a row of `redirects.csv` says.
package struct Redirect: Hashable, Sendable {
  package let from: OldAddress
  /// The place of the old address.
  package let place: Place
  package let target: Target
  /// The target as it was written, and its place.
  package let to: String
  package let toPlace: Place
  /// The edition of its readers; nil where nothing says it.
  package let edition: Edition?

  /// Where an old address leads.
  package enum Target: Hashable, Sendable {
    case page(PageID, edition: Edition, fragment: String?)
    /// A published address of this site: `/rss.xml`, `/no/nyheter/`.
    case address(String, fragment: String?)
    /// Another site, with `https://` or `http://`.
    case outside(String)
  }
}
