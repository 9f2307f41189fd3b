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

  /// The rest of a word that goes on at an index, eight bytes at a time; gives the index after it.
  @inline(__always)
  mutating func read(_ text: [UInt8], from start: Int, before limit: Int) -> Int {
    var index = start
    while index &+ 8 <= limit {
      let bytes = EightBytes(text, at: index)
      let length = bytes.wordLength
      append(bytes, count: length)
      index &+= length
      if length < 8 { return index }
    }
    while index < limit, text[index].isWordByte {
      append(text[index])
      index &+= 1
    }
    return index
  }

  /// Up to eight bytes, the first of which stands lowest.
  @inline(__always)
  private mutating func append(_ bytes: EightBytes, count added: Int) {
    // A shift by all 64 bits gives zero.
    let folded = (bytes.bits | EightBytes.all(0x20)).byteSwapped >> UInt64(64 &- 8 &* added)
    tail = tail << UInt64(8 &* added) | folded
    if count < 8, count &+ added >= 8 { head = tail >> UInt64(8 &* (count &+ added &- 8)) }
    count &+= added
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
