internal import SiteModel

/// The forms that a link's target may be written in, told apart by their look alone.
enum WrittenTarget: Hashable, Sendable {
  /// `service:portal-form`
  case service(String)
  /// Any other scheme, or `//host`.
  case outside
  /// `#id`
  case fragment(String)
  /// `/news/action-plan/#id`
  case address(String, fragment: String?)
  /// `../centres/cancer.en.md#id`
  case source(String, fragment: String?)
  /// `plan.pdf`
  case file(String)
  /// `centres/cancer#id`
  case page(PageID, fragment: String?)

  init(_ target: String) {
    if let scheme = Self.scheme(of: target) {
      self = scheme == "service" ? .service(String(target.dropFirst(scheme.count + 1))) : .outside
      return
    }
    if target.hasPrefix("//") {
      self = .outside
      return
    }
    if target.hasPrefix("#") {
      self = .fragment(String(target.dropFirst()))
      return
    }
    let sign = target.utf8.firstIndex(of: UInt8(ascii: "#"))
    let path = String(target[..<(sign ?? target.endIndex)])
    let fragment = sign.map { String(target[target.utf8.index(after: $0)...]) }
    if path.hasPrefix("/") {
      self = .address(path, fragment: fragment)
    } else if path.hasSuffix(".md") {
      self = .source(path, fragment: fragment)
    } else if Self.lastName(of: path).contains(UInt8(ascii: ".")) {
      self = .file(path)
    } else {
      self = .page(PageID(path.hasSuffix("/") ? String(path.dropLast()) : path), fragment: fragment)
    }
  }

  /// What follows the last slash that something follows.
  private static func lastName(of path: String) -> Substring.UTF8View {
    let folder = path.hasSuffix("/") ? path.dropLast() : path[...]
    let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/"))
    return folder.utf8[(slash.map { folder.utf8.index(after: $0) } ?? folder.startIndex)...]
  }

  /// The scheme of an address (RFC 3986, 3.1); nil if it has none.
  private static func scheme(of target: String) -> Substring? {
    guard let colon = target.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = target[..<colon]
    let isScheme = scheme.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    return isScheme && scheme.first?.isLetter == true ? scheme : nil
  }
}
