/// A word of any length in a form to compare without memory: folded, by its first and last eight
/// bytes and its length.
///
/// Two words are taken for one only if they are longer than sixteen bytes and differ in the middle.
struct WordKey: Hashable, Sendable {
  /// The first eight bytes, once there are as many.
  private(set) var head: UInt64 = 0
  /// The last eight bytes, the very last lowest.
  private(set) var tail: UInt64 = 0
  /// In bytes.
  private(set) var count = 0

  init() {}

  init(_ word: some StringProtocol) {
    for byte in word.utf8 { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    tail = tail << 8 | UInt64(byte.folded)
    count &+= 1
    if count == 8 { head = tail }
  }

  /// A number that is spread over all bits and, for known words, never the same for two.
  var mixed: UInt64 {
    let sum =
      tail &* 0x9E37_79B9_7F4A_7C15 ^ head &* 0xC2B2_AE3D_27D4_EB4F
      &+ UInt64(
        truncatingIfNeeded: count)
    return sum ^ sum >> 29 | 1
  }
}
