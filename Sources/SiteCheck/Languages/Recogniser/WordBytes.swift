/// What stands round the words of a text.
///
/// Of the bytes alone: a method of the reader would copy the whole reader at each word.
extension [UInt8] {
  /// Whether a word that ends at an index is the beginning of an address.
  func beginsAddress(at end: Int) -> Bool {
    switch byte(at: end) {
    case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "\\"): true
    case UInt8(ascii: "."): byte(at: end + 1).isWordByte
    case UInt8(ascii: ":"): byte(at: end + 1) == UInt8(ascii: "/")
    default: false
    }
  }

  /// The index after an address that goes on at an index: where the next space stands.
  func endOfAddress(from start: Int, before limit: Int) -> Int {
    var end = start
    while end < limit, spaceLength(at: end) == 0 { end &+= 1 }
    return end
  }

  /// Whether a word begins right after another and an apostrophe: the "s" of "Parkinson's".
  func isAfterApostrophe(_ start: Int) -> Bool {
    let before = byte(at: start - 1)
    guard before == UInt8(ascii: "'") || before == 0x99 else { return false }
    let mark = before == 0x99 ? 3 : 1
    guard mark == 1 || byte(at: start - 2) == 0x80 else { return false }
    return byte(at: start - mark - 1).isWordByte
  }

  /// Whether a full stop before an index ends a sentence; after an abbreviation a small letter
  /// follows.
  func endsSentence(at index: Int) -> Bool {
    var index = index
    switch byte(at: index) {
    case UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"): index += 1
    case 0xC2 where byte(at: index + 1) == 0xBB: index += 2
    case 0xE2 where byte(at: index + 1) == 0x80: index += 3
    default: break
    }
    let space = spaceLength(at: index)
    let next = byte(at: index + space)
    return space > 0 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next)
  }
}
