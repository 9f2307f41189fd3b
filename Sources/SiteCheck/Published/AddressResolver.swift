internal import SiteModel

/// Where an address on a page leads.
enum AddressVerdict {
  /// A file of the site; the range is the fragment's, without its sign.
  case file(Int, fragment: Range<Int>?)
  /// The page itself.
  case samePage(fragment: Range<Int>?)
  /// Nothing in this site; the path as a server would be asked for it.
  case missing(path: String)
  case malformed(Malformation)
  case empty
  /// Another site, a mailbox or anything else that is not judged here.
  case outside
}

/// How an address is written wrongly.
enum Malformation: Hashable, Sendable {
  /// A `%` without two hexadecimal digits.
  case percent
  case noHost
  /// A site's name with signs that no name has.
  case host
  /// `//host`, which takes the scheme of the page it stands on.
  case noScheme
  case mailbox
  case telephone
}

/// Finds out where addresses lead, as a browser and a plain server would.
///
/// A server gives `x/index.html` for `/x/`, and leads `/x` to it.
struct AddressResolver: Sendable {
  let index: OutputIndex
  /// `https://www.nortrials.no` in lower case; empty where the site's address is unknown.
  private let origin: [UInt8]
  /// How many bytes of `origin` stand before `//`.
  private let schemeCount: Int
  let basePath: [UInt8]

  /// Whether whole addresses can be told to be the site's own.
  var knowsOrigin: Bool { !origin.isEmpty }

  init(_ address: SiteAddress?, index: OutputIndex) {
    self.index = index
    origin = Array((address?.origin ?? "").lowercased().utf8)
    schemeCount = (origin.firstIndex(of: .colon) ?? -1) + 1
    basePath = Array((address?.basePath ?? "").utf8)
  }

  /// The folder of an output as the browser sees it: `/base/no/nyheter/`.
  func folder(ofOutput path: String) -> [UInt8] {
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return basePath + [.slash] + path.utf8[..<end]
  }

  /// Where the relative addresses of a page start, by its `base`; nil for a `base` elsewhere.
  func folder(ofPage path: String, base: String?) -> [UInt8]? {
    let own = folder(ofOutput: path)
    guard let base else { return own }
    let text = Array(base.utf8)[...].trimmed
    guard let found = ownPath(text, from: own) else { return nil }
    let end = found.lastIndex(of: .slash).map { $0 + 1 } ?? found.endIndex
    return Array(found[..<end])
  }

  /// The path of an address on the site's own origin, whether anything is there or not.
  private func ownPath(_ text: ArraySlice<UInt8>, from folder: [UInt8]) -> [UInt8]? {
    guard !text.isEmpty else { return folder }
    if !origin.isEmpty, text.hasPrefixIgnoringCase(origin[...]) {
      let rest = text.dropFirst(origin.count)
      return rest.isEmpty
        ? [.slash] : rest.first == .slash ? Self.parts(of: rest).path.normalPath : nil
    }
    if text.schemeEnd != nil || text.starts(with: "//".utf8) { return nil }
    let path = Self.parts(of: text).path
    return path.first == .slash ? path.normalPath : (folder + path)[...].normalPath
  }

  /// Where an address leads from a page in `folder`, which begins and ends with a slash.
  func resolve(_ address: ArraySlice<UInt8>, from folder: [UInt8]) -> AddressVerdict {
    let text = address.trimmed
    guard let first = text.first else { return .empty }
    if first == .slash {
      guard text.dropFirst().first == .slash else { return judge(text) }
      let host = origin[schemeCount...]
      guard !host.isEmpty, text.hasPrefixIgnoringCase(host) else { return .outside }
      return judgeOwn(text.dropFirst(host.count))
    }
    if first == .hash { return .samePage(fragment: (text.startIndex + 1)..<text.endIndex) }
    if first == .question {
      return .samePage(fragment: text.firstIndex(of: .hash).map { ($0 + 1)..<text.endIndex })
    }
    if let colon = text.schemeEnd { return judge(text, schemeEndingAt: colon) }
    let (path, fragment) = Self.parts(of: text)
    return judge((folder + path)[...], fragment: fragment, isPlain: false)
  }

  private func judge(_ text: ArraySlice<UInt8>, schemeEndingAt colon: Int) -> AddressVerdict {
    switch String(decoding: text[..<colon], as: UTF8.self).lowercased() {
    case "http", "https":
      let rest = text[(colon + 1)...]
      guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first,
        host != .slash, host != .question, host != .hash
      else { return .malformed(.noHost) }
      guard rest.dropFirst(2).beginsWithHost else { return .malformed(.host) }
      guard !origin.isEmpty, text.hasPrefixIgnoringCase(origin[...]) else { return .outside }
      return judgeOwn(text.dropFirst(origin.count))
    case "mailto":
      return text[(colon + 1)...].isMailbox ? .outside : .malformed(.mailbox)
    case "tel":
      return text[(colon + 1)...].isTelephone ? .outside : .malformed(.telephone)
    default:
      return .outside
    }
  }

  /// Judges what follows the site's own origin.
  private func judgeOwn(_ rest: ArraySlice<UInt8>) -> AddressVerdict {
    switch rest.first {
    case .slash: return judge(rest)
    case nil: return judge([.slash])
    case .question, .hash:
      let fragment = rest.firstIndex(of: .hash).map { ($0 + 1)..<rest.endIndex }
      return judge([.slash], fragment: fragment, isPlain: true)
    // `https://www.nortrials.no.example.com`
    default: return .outside
    }
  }

  /// Judges an address that begins with one slash.
  private func judge(_ text: ArraySlice<UInt8>) -> AddressVerdict {
    let (path, fragment) = Self.parts(of: text)
    return judge(path, fragment: fragment, isPlain: path.isPlainPath)
  }

  private func judge(
    _ path: ArraySlice<UInt8>, fragment: Range<Int>?, isPlain: Bool
  ) -> AddressVerdict {
    guard !isPlain else { return find(path, fragment: fragment) }
    guard let normal = path.normalPath else { return .malformed(.percent) }
    return find(normal[...], fragment: fragment)
  }

  private func find(_ path: ArraySlice<UInt8>, fragment: Range<Int>?) -> AddressVerdict {
    if path.starts(with: basePath) {
      let rest = path.dropFirst(basePath.count)
      if rest.isEmpty || rest.first == .slash, let file = index.file(at: rest.dropFirst()) {
        return .file(file, fragment: fragment)
      }
    }
    return .missing(path: String(decoding: path, as: UTF8.self))
  }

  /// The path without query, and the range of the fragment.
  private static func parts(
    of text: ArraySlice<UInt8>
  ) -> (path: ArraySlice<UInt8>, fragment: Range<Int>?) {
    guard let end = text.firstIndex(where: { $0 == .hash || $0 == .question }) else {
      return (text, nil)
    }
    let fragment = text[end...].firstIndex(of: .hash).map { ($0 + 1)..<text.endIndex }
    return (text[..<end], fragment)
  }
}
