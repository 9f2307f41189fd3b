/// A short text in one machine word, for comparing without memory: at most eight folded bytes.
///
/// Of a longer word it holds the first eight and the length, which tells the known words apart.
struct PackedWord: Hashable, Sendable, ExpressibleByStringLiteral {
  private(set) var bits: UInt64 = 0
  private(set) var count = 0

  init() {}

  init(stringLiteral text: String) {
    for byte in text.utf8 { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    if count < 8 { bits |= UInt64(byte.folded) << UInt64(count * 8) }
    count += 1
  }

  /// Whether it begins with a shorter word of at most eight bytes.
  func hasPrefix(_ word: PackedWord) -> Bool {
    count >= word.count && word.count <= 8
      && bits & (word.count == 8 ? .max : (1 << UInt64(word.count * 8)) - 1) == word.bits
  }
}
