package import SiteModel

/// Finds the lines and columns of tags; quick when asked in the order of the page.
package struct HTMLTagPositions {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var column = 1

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line and column where the tag that ends at a byte begins.
  package mutating func position(ofTagEndingAt end: Int) -> Position {
    let start = Self.tagStart(before: end, in: bytes)
    if start < index { (index, line, column) = (0, 1, 1) }
    while index < start {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        // Every byte but the continuations of UTF-8 begins a scalar.
        column += 1
      }
    }
    return Position(line: line, column: column)
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
    var quote: UInt8?
    // A longer tag, or a quote that nothing opens: the nearest `<` is as good.
    for index in (Swift.max(0, end - 4_096)..<end).reversed() {
      let byte = bytes[index]
      if let open = quote {
        if byte == open, index > 0, bytes[index - 1] == UInt8(ascii: "=") { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        if index + 1 == end || endsValue(bytes[index + 1]) { quote = byte }
      } else if byte == UInt8(ascii: "<") {
        return index
      }
    }
    return bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? 0
  }

  /// Whether a quote before this byte ends a value, and is no apostrophe.
  private static func endsValue(_ next: UInt8) -> Bool {
    next <= 0x20 || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
  }
}
