/// Where the site is published: `https://www.nortrials.no`, perhaps below a path.
package struct SiteAddress: Hashable, Sendable {
  /// Scheme, host and port: `https://www.nortrials.no`.
  package let origin: String
  /// The path below which the site lies, without a slash at the end; empty at the root.
  package let basePath: String

  /// Fails unless the text is an `http` or `https` address of a host, with neither a query, a
  /// fragment nor a user's name.
  package init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    guard Self.isHost(host), !text.unicodeScalars.contains(where: Self.isForbidden) else {
      return nil
    }
    origin = scheme + host
    let parts = rest.dropFirst(host.count).split(separator: "/")
    guard !parts.contains("."), !parts.contains("..") else { return nil }
    basePath = parts.map { "/" + $0 }.joined()
  }

  /// The root-relative address of a path within the site (which begins with a slash).
  package func href(_ path: String) -> String { basePath + path }

  /// The root-relative address of a page.
  package func href(_ route: Route) -> String { basePath + route.path }

  /// The whole address of a path within the site (which begins with a slash).
  package func url(_ path: String) -> String { origin + basePath + path }

  /// The whole address of a page.
  package func url(_ route: Route) -> String { url(route.path) }

  /// A name or a number, perhaps with a port: `localhost:8080`.
  private static func isHost(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let name = parts.first, parts.count <= 2, name.contains(where: \.isLetterOrNumber),
      name.allSatisfy({ $0.isLetterOrNumber || $0 == "-" || $0 == "." })
    else { return false }
    return parts.count == 1 || (parts[1].allSatisfy(\.isNumber) && UInt16(parts[1]) != nil)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0x7F || scalar.properties.isWhitespace
      || "?#<>\"\\".unicodeScalars.contains(scalar)
  }
}

extension Character {
  fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}
