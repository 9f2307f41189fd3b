/// Eight bytes of a text that are judged at once, the first of them lowest.
struct EightBytes {
  let bits: UInt64

  /// The bytes from an index on; the text must have as many.
  @inline(__always)
  init(_ text: [UInt8], at index: Int) {
    // Any bits are a number, and the span checks its bounds.
    bits = unsafe UInt64(
      littleEndian: text.span.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// How many of the bytes, from the first on, are those of a word (`UInt8.isWordByte`).
  @inline(__always)
  var wordLength: Int { (~wordBytes & Self.all(0x80)).trailingZeroBitCount / 8 }

  /// The same byte eight times.
  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Not zero where one of eight bytes is zero.
  @inline(__always)
  static func zeros(in bits: UInt64) -> UInt64 { (bits &- all(1)) & ~bits & all(0x80) }

  /// The highest bit of each byte that belongs to a word.
  ///
  /// The lower seven bits of a byte are compared by adding what carries into the highest.
  @inline(__always)
  private var wordBytes: UInt64 {
    let folded = (bits | Self.all(0x20)) & Self.all(0x7F)
    let letters = (folded &+ Self.all(0x80 - 0x61)) & ~(folded &+ Self.all(0x80 - 0x7B)) & ~bits
    // C2 and E2 are equal but for one bit, and begin marks.
    let marks = (bits & Self.all(0xDF)) ^ Self.all(0xC2)
    let isNoMark = ((marks & Self.all(0x7F)) &+ Self.all(0x7F)) | marks
    return letters | (bits & isNoMark)
  }
}
