/// What the text of an address says by itself.
extension String {
  /// The name that a fragment leads to; nil where it leads to the top or to a text.
  ///
  /// `#top` needs no name (HTML), and what follows `:~:` is for the browser alone.
  var anchorName: String? {
    var name = self[...]
    if utf8.contains(.colon), let mark = indices.first(where: { self[$0...].hasPrefix(":~:") }) {
      name = self[..<mark]
    }
    return name.isEmpty || name.lowercased() == "top" ? nil : String(name)
  }

  /// With percent signs decoded; bad ones are left as they stand.
  var percentDecoded: String {
    guard utf8.contains(.percent) else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == .percent, index + 2 < bytes.count, let high = bytes[index + 1].hexadecimal,
        let low = bytes[index + 2].hexadecimal
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a path ends in a file that is no page: `plan.pdf`, but not `plan/` or `plan.html`.
  var isDocumentPath: Bool {
    let name = self[(lastIndex(of: "/").map { index(after: $0) } ?? startIndex)...]
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
    let ending = name[name.index(after: dot)...].lowercased()
    return (1...5).contains(ending.utf8.count) && ending.utf8.contains(where: \.isLetter)
      && ending.utf8.allSatisfy { $0.isLetter || $0.isDigit } && !["html", "htm"].contains(ending)
  }
}
