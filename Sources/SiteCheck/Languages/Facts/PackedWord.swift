/// A short text in one machine word, for comparing without memory: at most eight folded bytes.
///
/// Of a longer word it holds the first eight and the length, which tells the known words apart.
struct PackedWord: Hashable, Sendable, ExpressibleByStringLiteral {
  let bits: UInt64
  let count: Int

  /// A word that is known by its first eight folded bytes, the first lowest, and its length.
  init(bits: UInt64, count: Int) {
    self.bits = bits
    self.count = count
  }

  init(stringLiteral text: String) {
    self.init(text.utf8)
  }

  init(_ bytes: some Sequence<UInt8>) {
    var packer = WordPacker()
    for byte in bytes { packer.append(byte) }
    self = packer.word
  }

  /// Whether it begins with a shorter word of at most eight bytes.
  func hasPrefix(_ word: PackedWord) -> Bool {
    count >= word.count && word.count <= 8
      && bits & (word.count == 8 ? .max : (1 << UInt64(word.count * 8)) - 1) == word.bits
  }
}

/// Packs a word byte by byte.
struct WordPacker {
  private var bits: UInt64 = 0
  private(set) var count = 0

  var word: PackedWord { PackedWord(bits: bits, count: count) }

  mutating func append(_ byte: UInt8) {
    if count < 8 { bits |= UInt64(byte.folded) << UInt64(truncatingIfNeeded: count &* 8) }
    count &+= 1
  }
}
