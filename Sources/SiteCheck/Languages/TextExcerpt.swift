internal import SiteModel

/// The first words of a block, as messages quote them, and where they stand.
struct TextExcerpt {
  /// How many words a message quotes.
  private static let most = 8

  /// With `…` if the block goes on.
  let words: String
  let place: Place

  init(ofBlock block: Int, of made: MadePage) {
    let length = TextPlace.text(ofBlock: block, in: made).utf8.count
    self.init(of: 0..<length, inBlock: block, of: made)
  }

  /// The first words of a part of a block.
  init(of range: Range<Int>, inBlock block: Int, of made: MadePage) {
    let all = TextPlace.text(ofBlock: block, in: made)
    let start = all.utf8.index(all.startIndex, offsetBy: range.lowerBound)
    let text = all[start..<all.utf8.index(start, offsetBy: range.count)]
    var end = text.startIndex
    for word in text.split(separator: " ").prefix(Self.most) { end = word.endIndex }
    words = end < text.endIndex ? text[..<end] + " …" : String(text)
    let length = text.utf8.distance(from: text.startIndex, to: end)
    let excerpt = TextPlace(
      of: range.lowerBound..<(range.lowerBound + length), inBlock: block, of: made)
    // Where marks stand among the words, the first of them tells the place.
    let first = text.utf8.prefix { $0 != 0x20 }.count
    let place =
      excerpt.isExact
      ? excerpt.place
      : TextPlace(
        of: range.lowerBound..<(range.lowerBound + first), inBlock: block, of: made
      ).place
    self.place = Place(file: place.file, start: place.start)
  }

  /// The first of some words.
  static func words(of all: [Substring]) -> String {
    all.prefix(most).joined(separator: " ") + (all.count > most ? " …" : "")
  }
}
