/// Finds the addresses in a style sheet.
package enum StyleScan {
  /// Where the addresses of `url(…)`, `image-set("…" 1x)` and `@import "…"` stand, quotes left out,
  /// in order.
  ///
  /// What stands in comments and in other texts is no address (CSS Syntax Level 3, 4.3).
  package static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
    var reader = StyleReader(bytes)
    return reader.addresses()
  }
}

/// Goes through a style sheet byte by byte.
private struct StyleReader {
  private let bytes: [UInt8]
  private var index = 0
  private var isAfterImport = false
  /// How many brackets are open, and how many when the open `image-set(` began.
  private var depth = 0
  private var depthOfImageSet: Int?
  private var found: [Range<Int>] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func addresses() -> [Range<Int>] {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "/") where has("/*"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let text = readText()
        if isAfterImport || depth == depthOfImageSet { found.append(text) }
        isAfterImport = false
      case UInt8(ascii: "@") where has("@import"):
        isAfterImport = true
        index += "@import".utf8.count
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        if has("url("), !isInWord { readAddress() } else { index += 1 }
      // Also `-webkit-image-set(`.
      case UInt8(ascii: "i"), UInt8(ascii: "I"): enterImageSet()
      case UInt8(ascii: "("): open("(")
      case UInt8(ascii: ")"): close()
      case UInt8(ascii: ";"):
        isAfterImport = false
        index += 1
      default: index += 1
      }
    }
    return found
  }

  private var isInWord: Bool {
    guard index > 0 else { return false }
    let before = bytes[index - 1]
    return before >= 0x80 || before == UInt8(ascii: "-") || before == UInt8(ascii: "_")
      || (0x30...0x39).contains(before) || (0x61...0x7A).contains(before | 0x20)
  }

  /// Letters of both cases are the same; a mark is written in small ones.
  private func has(_ mark: StaticString) -> Bool {
    let wanted = mark.withUTF8Buffer { Array($0) }
    guard index + wanted.count <= bytes.count else { return false }
    return wanted.indices.allSatisfy { bytes[index + $0].inSmallLetters == wanted[$0] }
  }

  /// Only texts directly within it are addresses, not those of `type("image/png")`.
  private mutating func enterImageSet() {
    guard has("image-set(") else {
      index += 1
      return
    }
    open("image-set(")
    depthOfImageSet = depth
  }

  private mutating func open(_ mark: StaticString) {
    index += mark.utf8CodeUnitCount
    depth += 1
  }

  private mutating func close() {
    index += 1
    if depth == depthOfImageSet { depthOfImageSet = nil }
    depth = max(0, depth - 1)
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count, !has("*/") { index += 1 }
    index = min(index + 2, bytes.count)
  }

  /// A text between quotes; it ends with its quote, its line or the file.
  private mutating func readText() -> Range<Int> {
    let quote = bytes[index]
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "\n") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    index = min(index, bytes.count)
    let end = index
    if index < bytes.count { index += 1 }
    return start..<end
  }

  private mutating func readAddress() {
    isAfterImport = false
    open("url(")
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count else { return }
    if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      found.append(readText())
      return
    }
    let start = index
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ")") {
      index += 1
    }
    found.append(start..<index)
  }
}

extension UInt8 {
  fileprivate var inSmallLetters: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
