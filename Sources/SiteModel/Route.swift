/// The address of a page within the site: `/no/nyheter/handlingsplan/`, always with both slashes.
///
/// It does not hold the path of the base URL; `SiteAddress` adds that.
package struct Route: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let path: String

  /// The edition's front page: `/`, or `/no/` for an edition whose path is `no`.
  package init(editionPath: String) {
    path = editionPath.isEmpty ? "/" : "/\(editionPath)/"
  }

  private init(path: String) { self.path = path }

  /// The route one step down.
  package func appending(_ slug: String) -> Route { Route(path: path + slug + "/") }

  /// The file that a server answers with: `no/nyheter/handlingsplan/index.html`.
  package var file: String { String(path.dropFirst()) + "index.html" }

  package var description: String { path }

  package static func < (a: Route, b: Route) -> Bool { a.path < b.path }
}
