internal import SiteModel

/// Finds what a broken address may have meant.
///
/// Looking costs much more than judging, so that only the first different targets get it: a report
/// of a thousand broken links is not read for its suggestions.
struct Suggestions {
  private let resolver: AddressResolver
  private let site: Site?
  private var rest = 50
  private var known: [String: String?] = [:]
  private lazy var addresses = AddressTree(resolver.index)

  init(_ resolver: AddressResolver, site: Site?) {
    self.resolver = resolver
    self.site = site
  }

  /// The nearest target that exists, in the form in which the broken one is written.
  mutating func suggestion(for target: BrokenTarget) -> String? {
    let source = target.source
    let form = source.standing == .source ? source.written.writtenForm : .address
    // A relative address means something else in another folder.
    let key = "\(form)\0\(source.written)\0\(form == .address ? target.path : source.place.file)"
    if let known = known[key] { return known }
    guard rest > 0 else { return nil }
    rest -= 1
    let found = look(for: target, form)
    known[key] = .some(found)
    return found
  }

  /// The nearest of some names.
  mutating func nearest(to name: String, among names: Set<String>) -> String? {
    guard rest > 0, !names.isEmpty else { return nil }
    rest -= 1
    return Array(names).near(name).nearest(to: name)
  }

  private mutating func look(for target: BrokenTarget, _ form: WrittenForm) -> String? {
    let source = target.source
    let name = String(source.written.prefix { $0 != "#" })
    let fragment = source.written.dropFirst(name.count)
    switch form {
    case .address:
      // An author writes the site's own addresses without the path of the base URL.
      return address(near: target.path, isWritten: source.standing == .source)
    case .pageID:
      let ids = site?.ids.map(\.text) ?? []
      return ids.near(name).nearest(to: name).map { $0 + fragment }
    case .markdownFile:
      return site?.markdownFile(near: name, from: source.place.file, language: source.language)
        .map { $0 + fragment }
    case .neighbour:
      return source.neighbours.near(name).nearest(to: name)
    }
  }

  private mutating func address(near path: String, isWritten: Bool) -> String? {
    let base = String(decoding: resolver.basePath, as: UTF8.self)
    let isBelow = path == base || path.hasPrefix(base + "/")
    let within = isBelow ? path.dropFirst(base.count) : path[...]
    return addresses.nearest(to: within).map { isWritten ? $0 : base + $0 }
  }
}

extension [String] {
  /// Those that may be near a name: at most a third of its letters are others.
  ///
  /// Counting letters is a fiftieth of the work of comparing, and rules out nearly all.
  func near(_ name: String) -> [String] {
    // Comparing grows with the square of the length, and no name that anyone typed is longer.
    guard name.utf8.count <= 250 else { return [] }
    let wanted = name.letterCounts
    let most = Swift.max(1, name.unicodeScalars.count / 3)
    return filter { candidate in
      guard abs(candidate.utf8.count - name.utf8.count) <= most * 4 else { return false }
      let counts = candidate.letterCounts
      var missing = 0
      var surplus = 0
      for index in counts.indices {
        let difference = wanted[index] - counts[index]
        if difference > 0 { missing += difference } else { surplus -= difference }
      }
      return Swift.max(missing, surplus) <= most
    }
  }
}

extension String {
  /// How often each of 32 groups of letters stands in the text, case left aside.
  fileprivate var letterCounts: [Int] {
    var counts = Array(repeating: 0, count: 32)
    // A scalar beyond ASCII counts once, by its first byte.
    for byte in utf8 where byte & 0xC0 != 0x80 { counts[Int(byte & 0x1F)] += 1 }
    return counts
  }
}
