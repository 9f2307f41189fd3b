/// Whether two addresses may be the same page of another site in two languages.
enum LanguageVariants {
  private static let languages: Set<Substring> = [
    "en", "no", "nb", "nn", "english", "norsk", "engelsk", "norwegian", "bokmal", "nynorsk",
    "en-gb", "en-us", "nb-no", "nn-no", "no-no", "en-no",
  ]

  /// True for the same site, where one address names a language and the path is translated; a path
  /// that is nearly the same is a slip of the pen.
  static func areVariants(_ first: String, _ second: String) -> Bool {
    let (a, b) = (Parts(first), Parts(second))
    guard a.site == b.site, a.namesLanguage || b.namesLanguage else { return false }
    return a.path == b.path || !isNearMiss(Array(a.path.utf8), Array(b.path.utf8))
  }

  /// An address without what names a language.
  private struct Parts {
    let site: String
    let path: String
    let namesLanguage: Bool

    init(_ address: String) {
      let bare = address.lowercased().split(separator: "://").last ?? ""
      var pieces = bare.split(separator: "/")
      var labels = pieces.isEmpty ? [] : pieces.removeFirst().split(separator: ".")
      if labels.first == "www" { labels.removeFirst() }
      let hasLanguageLabel = labels.count > 2 && languages.contains(labels[0])
      if hasLanguageLabel { labels.removeFirst() }
      let rest = pieces.filter { !languages.contains($0) }
      let hasQuery = bare.contains("lang=") || bare.contains("language=")
      site = labels.joined(separator: ".")
      path = rest.joined(separator: "/")
      namesLanguage = hasLanguageLabel || hasQuery || rest.count < pieces.count
    }
  }

  /// Whether two or fewer letters were changed, added or left out.
  private static func isNearMiss(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 2, a.count <= 300 else { return false }
    var row = Array(0...b.count)
    for (i, first) in a.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, second) in b.enumerated() {
        let changed = corner + (first == second ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = Swift.min(changed, row[j] + 1, corner + 1)
      }
    }
    return row[b.count] <= 2
  }
}
