/// An address that pages had before: `/old/page/`, with both slashes.
///
/// A request without the last slash means the same address.
package struct OldAddress: Hashable, Sendable {
  /// Within the site, as `Route.path` is.
  package let path: String

  /// Takes an address with or without its last slash; fails for one that is no plain path: with a
  /// host, a query, a fragment, percent signs, or a part that servers read in their own way.
  package init?(_ text: String) {
    guard text.hasPrefix("/"), text.unicodeScalars.allSatisfy(Self.isPlain) else { return nil }
    var parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    guard parts.allSatisfy(Self.isName) else { return nil }
    path = "/" + parts.map { $0 + "/" }.joined()
  }

  /// `old/page/index.html`
  var file: String { path.dropFirst() + "index.html" }

  /// What a whole address, or one with a query or with other slashes, most likely means; nil if
  /// nothing is left of it.
  static func meant(by text: String) -> OldAddress? {
    var rest = text[...]
    for scheme in ["https://", "http://", "//"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count).drop { $0 != "/" }
    }
    let parts = rest.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
      .filter { $0.lowercased() != "index.html" }
    return parts.isEmpty ? nil : OldAddress("/" + parts.joined(separator: "/"))
  }

  private static func isName(_ part: Substring) -> Bool {
    !part.isEmpty && !part.hasPrefix(".") && part.lowercased() != "index.html"
  }

  /// Signs that mean nothing to a server, a file system or the list for nginx.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
      && !"?#\\%\"'<>{}|^`$;:*".unicodeScalars.contains(scalar)
  }
}
