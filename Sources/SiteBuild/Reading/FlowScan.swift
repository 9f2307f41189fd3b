/// Finds where values of YAML's flow style end: `[a, b]`, `{a: b}`, and what stands within them.
///
/// For text that was read without fault; what it means is the reader's business.
struct FlowScan {
  /// One past the last byte of the value.
  let end: Int
  /// One past the last byte within the brackets that is neither white space nor comment.
  let lastContent: Int

  /// From the opening bracket; nil if it is never closed.
  init?(_ bytes: [UInt8], from start: Int) {
    var depth = 0
    var lastContent = start
    var index = start
    // A quotation mark within a word is a letter: O'Hara.
    var beginsValue = true
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        beginsValue = true
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        beginsValue = false
        if depth == 0 {
          end = index + 1
          self.lastContent = Swift.max(lastContent, start + 1)
          return
        }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if beginsValue { index = Self.lastOfQuoted(bytes, from: index) }
        beginsValue = false
      case UInt8(ascii: "#") where bytes.isBlank(at: index - 1):
        index = bytes.endOfLine(from: index)
        continue
      case UInt8(ascii: ","): beginsValue = true
      case UInt8(ascii: ":"): beginsValue = beginsValue || bytes.isBlank(at: index + 1)
      case _ where bytes.isBlank(at: index):
        index += 1
        continue
      default: beginsValue = false
      }
      index += 1
      lastContent = index
    }
    return nil
  }

  /// The end of a value without brackets; `isWithin` tells whether it stands in brackets itself.
  static func endOfScalar(_ bytes: [UInt8], from start: Int, isWithin: Bool) -> Int {
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    {
      return Swift.min(lastOfQuoted(bytes, from: start) + 1, bytes.count)
    }
    var end = start
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == UInt8(ascii: "#"), bytes.isBlank(at: index - 1) { break }
      if isWithin, [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(bytes[index])
      {
        break
      }
      index += 1
      if !bytes.isBlank(at: index - 1) { end = index }
    }
    return end
  }

  /// The closing quotation mark, or the end of the text.
  static func lastOfQuoted(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != bytes[start] {
      // `''` in single quotation marks ends one text and begins the next: the same bytes in all.
      index += bytes[index] == UInt8(ascii: "\\") && bytes[start] == UInt8(ascii: "\"") ? 2 : 1
    }
    return Swift.min(index, bytes.count - 1)
  }
}

extension [UInt8] {
  /// Whether a space, tab or line end stands there; so it is before the first byte.
  func isBlank(at index: Int) -> Bool {
    guard indices.contains(index) else { return true }
    return [0x20, 0x09, 0x0A, 0x0D].contains(self[index])
  }

  /// The index of the line feed that ends the line, or the end of the text.
  func endOfLine(from start: Int) -> Int {
    self[Swift.min(start, count)...].firstIndex(of: 0x0A) ?? count
  }
}
