/// A word that begins with a capital, where names may begin.
struct CapitalWord: Sendable {
  /// Which block it stands in; negative for the texts of front matter.
  let block: Int
  /// The bytes of the block's text that are the word.
  let range: Range<Int>
  /// Whether any word would have a capital there.
  let startsSentence: Bool
  let isQuoted: Bool
  /// Whether the second letter is a capital too: `GCP`.
  let isAbbreviation: Bool
  /// Whether a hyphen stands right before it: `Nord-Norge` is one word.
  let followsHyphen: Bool
  let form: WordForm

  /// Whether this word directly follows another, with a space or a hyphen between them, or after an
  /// initial: `Stig A. Slørdahl`.
  func follows(_ word: CapitalWord) -> Bool {
    guard word.block == block else { return false }
    let gap = range.lowerBound - word.range.upperBound
    return gap == 1 || (gap == 2 && word.range.count == 1)
  }
}

/// What words are compared by before their letters are.
struct WordForm: Hashable, Sendable {
  /// Of the folded bytes, but for the `s` of a genitive or a plural at the end.
  let hash: UInt32
  /// A bit for each letter that the word has, by the lower bits of its bytes.
  let letters: UInt32
  /// In bytes.
  let length: Int
  /// The first byte; zero of no word.
  let first: UInt8

  /// Of some bytes of a text.
  init(_ text: [UInt8], _ range: Range<Int>) {
    var (hash, letters): (UInt32, UInt32) = (2_166_136_261, 0)
    var end = range.upperBound
    // "Hans" loses its s in every text alike.
    if range.count > 3, text[end &- 1] == UInt8(ascii: "s") { end &-= 1 }
    var index = range.lowerBound
    while index < end {
      let byte = text[index]
      hash = (hash ^ UInt32(byte.folded)) &* 16_777_619
      letters |= 1 &<< UInt32(byte & 31)
      index &+= 1
    }
    self.hash = hash
    self.letters = letters
    length = range.count
    first = range.isEmpty ? 0 : text[range.lowerBound]
  }

  init(_ word: some StringProtocol) {
    let bytes = Array(word.utf8)
    self.init(bytes, bytes.indices)
  }

  /// Whether two letters' difference is possible at all; most words are told apart by this alone.
  func mayBeNear(_ other: WordForm) -> Bool {
    // Each changed letter changes at most two bits, and one of two bytes a third.
    abs(length - other.length) <= 3 && (letters ^ other.letters).nonzeroBitCount <= 5
  }
}
