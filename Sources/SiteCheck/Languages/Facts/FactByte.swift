/// What a byte of UTF-8 text is, as far as facts need it.
extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }

  /// A letter of ASCII.
  var isPlainLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A byte of a letter: of ASCII, or of any scalar that does not begin with C2 or E2, where
  /// the spaces, dashes and quotation marks of Unicode live.
  var isWordByte: Bool { isPlainLetter || (self >= 0x80 && self != 0xC2 && self != 0xE2) }

  /// Lower case for letters of ASCII and for æ, ø, å; other bytes may become equal as well,
  /// so it is fit for comparing with known words only.
  var folded: UInt8 { self | 0x20 }
}

extension [UInt8] {
  /// The byte at an index, zero outside.
  func byte(at index: Int) -> UInt8 { index >= 0 && index < count ? self[index] : 0 }

  /// How many bytes the space at an index has; zero where there is none.
  func spaceLength(at index: Int) -> Int {
    switch byte(at: index) {
    case 0x20, 0x09, 0x0A: return 1
    case 0xC2: return byte(at: index + 1) == 0xA0 ? 2 : 0
    case 0xE2:
      let (second, third) = (byte(at: index + 1), byte(at: index + 2))
      let isSpace =
        (second == 0x80 && ((0x80...0x8A).contains(third) || third == 0xAF))
        || (second == 0x81 && third == 0x9F)
      return isSpace ? 3 : 0
    default: return 0
    }
  }

  /// How many bytes the hyphen, dash or minus at an index has; zero where there is none.
  func dashLength(at index: Int) -> Int {
    switch byte(at: index) {
    case UInt8(ascii: "-"): return 1
    case 0xE2:
      let (second, third) = (byte(at: index + 1), byte(at: index + 2))
      let isDash =
        (second == 0x80 && (0x90...0x95).contains(third)) || (second == 0x88 && third == 0x92)
      return isDash ? 3 : 0
    default: return 0
    }
  }

  /// Whether a word that begins at an index has a capital: of ASCII, or with a mark such as Å.
  func isCapital(at index: Int) -> Bool {
    let byte = self[index]
    if byte < 0x80 { return byte.isPlainLetter && byte & 0x20 == 0 }
    return byte == 0xC3 && self.byte(at: index + 1) < 0x9F
  }

  /// The index after the spaces at an index.
  func skippingSpaces(from index: Int) -> Int {
    var next = index
    while true {
      let length = spaceLength(at: next)
      if length == 0 { return next }
      next += length
    }
  }

  /// The start of the scalar that ends before an index.
  func scalarStart(before index: Int) -> Int {
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
    return Swift.max(start, 0)
  }

  /// Whether a letter ends right before an index.
  func hasLetter(before index: Int) -> Bool {
    index > 0 && self[scalarStart(before: index)].isWordByte
  }

  /// Whether the bytes at an index are those of a text, without regard to case.
  func hasWord(_ word: StaticBytes, at index: Int) -> Bool {
    guard index >= 0, index + word.bytes.count <= count else { return false }
    for (offset, byte) in word.bytes.enumerated() where self[index + offset].folded != byte {
      return false
    }
    return true
  }
}

/// A known text in folded bytes.
struct StaticBytes: ExpressibleByStringLiteral, Sendable {
  let bytes: [UInt8]

  init(stringLiteral text: String) { bytes = text.utf8.map(\.folded) }
}
