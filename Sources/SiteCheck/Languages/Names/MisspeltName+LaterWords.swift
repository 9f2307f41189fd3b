internal import SiteModel

/// Names of hospitals whose first word is right, and whose later ones, perhaps without a capital, are
/// not: «Akershus universitetsykehus».
extension MisspeltName {
  /// In letters, of a whole name.
  private static let farthest = 2

  func slipOfLaterWord(at number: Int, of page: ReadPage) -> Slip? {
    let word = page.words.capitals[number]
    let names = index.parts(beginningLike: word.form.first)
      .filter { !$0.isWrong && $0.form.hash == word.form.hash }.map(\.name)
      .filter { name in
        !index.names[name].isPerson && index.words[name].count > 1
          && index.words[name].first?.hash == word.form.hash
      }
    guard !names.isEmpty else { return nil }
    let text = Array(TextPlace.text(ofBlock: word.block, in: page.made).utf8)
    var near: Slip?
    for name in names {
      let known = KnownName.words(of: index.names[name].text)
      guard let found = Self.words(known.count, in: text, from: word.range.lowerBound) else {
        continue
      }
      let (own, right) = (Self.letters(found.words), Self.letters(known))
      // The genitive of a right name is right.
      if own == right || own == right + ["s"] { return nil }
      if editDistance(own, right, atMost: Self.farthest) != nil {
        near = near ?? Slip(words: number...number, name: name, end: found.end)
      }
    }
    return near
  }

  private static func letters(_ words: [String]) -> [Unicode.Scalar] {
    Array(words.joined(separator: " ").lowercased().unicodeScalars)
  }

  /// Some words in a row, with a space, a hyphen or a full stop between, and where they end.
  private static func words(
    _ count: Int, in text: [UInt8], from start: Int
  ) -> (words: [String], end: Int)? {
    var words: [String] = []
    var index = start
    while true {
      let end = text[index...].firstIndex { !$0.isWordByte } ?? text.count
      guard end > index else { return nil }
      words.append(String(decoding: text[index..<end], as: UTF8.self))
      if words.count == count { return (words, end) }
      index = end
      if text.byte(at: index) == UInt8(ascii: ".") { index += 1 }
      let space = text.spaceLength(at: index)
      index += space > 0 ? space : text.dashLength(at: index)
      if index >= text.count { return nil }
    }
  }
}
