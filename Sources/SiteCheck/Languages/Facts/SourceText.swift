internal import SiteModel

/// A source file's bytes, in which a text that a reader sees is found again.
struct SourceText {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where a text stands for the n-th time within lines; the last time if there are fewer.
  func place(
    of text: [UInt8], occurrence: Int, in lines: ClosedRange<Int>, file: String
  ) -> Place? {
    let range = self.range(of: lines)
    let matches = self.matches(of: text, in: range)
    guard !matches.isEmpty else { return nil }
    let match = matches[Swift.min(occurrence, matches.count) - 1]
    return Place(
      file: file, start: position(of: match.lowerBound), end: position(of: match.upperBound))
  }

  /// Where a text stands as a whole; any space or line break answers a space, and the targets of
  /// links do not count.
  func matches(of text: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    guard let first = text.first else { return [] }
    var matches: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if isLinkTarget(at: index), let end = endOfTarget(from: index, in: range) {
        index = end
        continue
      }
      if bytes[index] == first, let end = end(of: text, at: index, in: range),
        isWhole(index..<end, in: range)
      {
        matches.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return matches
  }
}

extension SourceText {
  private func isLinkTarget(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "(") && bytes.byte(at: index - 1) == UInt8(ascii: "]")
  }

  /// In bytes; what is longer is no target.
  private static let longestTarget = 2_000

  private func endOfTarget(from start: Int, in range: Range<Int>) -> Int? {
    bytes[start..<range.upperBound].prefix(Self.longestTarget).firstIndex(of: UInt8(ascii: ")"))
  }

  private func end(of text: [UInt8], at start: Int, in range: Range<Int>) -> Int? {
    var index = start
    var wanted = 0
    while wanted < text.count {
      guard index < range.upperBound else { return nil }
      if text.spaceLength(at: wanted) > 0 {
        let next = skippingBreak(from: index)
        guard next > index else { return nil }
        index = next
        wanted = text.skippingSpaces(from: wanted)
      } else if bytes[index] == text[wanted] {
        index += 1
        wanted += 1
      } else if isMark(bytes[index]), index > start {
        // Emphasis within: "**3** March".
        index += 1
      } else {
        return nil
      }
    }
    return index
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "\\")
  }

  /// After spaces, line breaks, and the signs of a quote at the start of the next line.
  private func skippingBreak(from start: Int) -> Int {
    var index = start
    while isMark(bytes.byte(at: index)) { index += 1 }
    let spaces = index
    while true {
      let length = bytes.spaceLength(at: index)
      let byte = bytes.byte(at: index)
      let isQuote = byte == UInt8(ascii: ">") && index > spaces
      guard length > 0 || byte == 0x0D || isQuote else { break }
      index += Swift.max(length, 1)
    }
    return index > spaces ? index : start
  }

  /// Whether neither a letter nor a figure goes on at the ends.
  private func isWhole(_ match: Range<Int>, in range: Range<Int>) -> Bool {
    let before = match.lowerBound > range.lowerBound ? bytes.byte(at: match.lowerBound - 1) : 0
    let after = match.upperBound < range.upperBound ? bytes.byte(at: match.upperBound) : 0
    let startsInside = bytes[match.lowerBound].isDigit && before.isDigit
    let isWordStart = bytes[match.lowerBound].isWordByte && before.isPlainLetter
    let endsInside = bytes[match.upperBound - 1].isDigit && after.isDigit
    return !startsInside && !isWordStart && !endsInside
  }

  private func range(of lines: ClosedRange<Int>) -> Range<Int> {
    var line = 1
    var start = lines.lowerBound <= 1 ? 0 : bytes.count
    for index in bytes.indices where bytes[index] == 0x0A {
      line += 1
      if line == lines.lowerBound { start = index + 1 }
      if line == lines.upperBound + 1 { return start..<Swift.max(start, index) }
    }
    return start..<bytes.count
  }

  /// Line and column, the column in Unicode scalars.
  private func position(of offset: Int) -> Position {
    var line = 1
    var column = 1
    for byte in bytes[..<offset] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Position(line: line, column: column)
  }

  /// The bytes of a place; nil for one without an end.
  func bytes(of place: Place) -> [UInt8]? {
    guard let start = place.start.flatMap(offset), let end = place.end.flatMap(offset), start <= end
    else { return nil }
    return Array(bytes[start..<end])
  }

  /// Where a line and a column, in Unicode scalars, begin.
  private func offset(of position: Position) -> Int? {
    var (line, column) = (1, 1)
    for index in bytes.indices {
      if line == position.line, column == position.column { return index }
      if bytes[index] == 0x0A {
        (line, column) = (line + 1, 1)
      } else if bytes.byte(at: index + 1) & 0xC0 != 0x80 {
        column += 1
      }
    }
    return line == position.line && column == position.column ? bytes.count : nil
  }
}
