package import SiteModel

/// Finds the lines and columns of tags; quick when asked in the order of the page.
package struct HTMLTagPositions {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line and column where the tag that ends at a byte begins.
  package mutating func position(ofTagEndingAt end: Int) -> Position {
    let start = Self.tagStart(before: end, in: bytes)
    if start < index { (index, line, lineStart) = (0, 1, 0) }
    while index < start {
      if bytes[index] == 0x0A {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    // Every byte but the continuations of UTF-8 begins a scalar.
    let column = bytes[lineStart..<start].count { $0 & 0xC0 != 0x80 }
    return Position(line: line, column: column + 1)
  }

  /// Whether the tag that ends at a byte is really there, and not only implied.
  static func hasTag(_ name: String, endingAt end: Int, in bytes: [UInt8]) -> Bool {
    let start = tagStart(before: end, in: bytes)
    guard start < bytes.count, bytes[start] == UInt8(ascii: "<") else { return false }
    return bytes[(start + 1)...].prefix(name.utf8.count).map { $0 | 0x20 } == Array(name.utf8)
  }

  /// Walks back to the tag's `<`, past those within quoted values.
  private static func tagStart(before end: Int, in bytes: [UInt8]) -> Int {
    let end = Swift.min(end, bytes.count)
    var index = end
    var quote: UInt8?
    while index > 0 {
      index -= 1
      let byte = bytes[index]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if quote == nil, byte == UInt8(ascii: "<") {
        return index
      }
    }
    return bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? 0
  }
}
