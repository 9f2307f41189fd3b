/// Where the site is published: `https://www.nortrials.no`, perhaps below a path.
package struct SiteAddress: Hashable, Sendable {
  /// Scheme, host and port: `https://www.nortrials.no`.
  package let origin: String
  /// The path below which the site lies, without a slash at the end; empty at the root.
  package let basePath: String

  /// Fails unless the text is an `http` or `https` address with a host and no query or fragment.
  package init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return nil
    }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    guard !host.isEmpty, !text.contains(where: { " ?#<>\"\\".contains($0) }) else { return nil }
    origin = scheme + host
    var path = rest.dropFirst(host.count)
    while path.hasSuffix("/") { path.removeLast() }
    basePath = String(path)
  }

  /// The root-relative address of a path within the site (which begins with a slash).
  package func href(_ path: String) -> String { basePath + path }

  package func href(_ route: Route) -> String { basePath + route.path }

  /// The whole address of a path within the site (which begins with a slash).
  package func url(_ path: String) -> String { origin + basePath + path }

  package func url(_ route: Route) -> String { url(route.path) }
}
