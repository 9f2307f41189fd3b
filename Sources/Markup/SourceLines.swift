internal import SiteModel

/// The lines of a page's body: turns the parser's lines and columns into places of the file.
struct SourceLines {
  let bytes: [UInt8]
  private let file: String
  private let firstLine: Int
  /// Where each line of the body begins in the file, and the file's end.
  private let starts: [Int]
  /// The place found last: on a long line the next one is counted from there.
  private var latest: (offset: Int, line: Int, column: Int)

  init(_ source: MarkdownSource) {
    bytes = source.bytes
    file = source.file
    firstLine = source.bodyLine
    starts = Self.starts(in: bytes, from: source.bodyStart)
    latest = (source.bodyStart, 0, 1)
  }

  /// How many lines the body has; a line break at its end begins one more.
  var count: Int { starts.count - 1 }

  /// The line of the file for a line of the body, which counts from 1.
  func lineOfFile(_ line: Int) -> Int { firstLine + max(1, line) - 1 }

  /// Where a line of the body stands in the file, its end of line included.
  func range(_ line: Int) -> Range<Int> {
    let index = min(max(1, line), count) - 1
    return starts[index]..<starts[index + 1]
  }

  /// From the beginning of a line to the end of another.
  func range(_ lines: ClosedRange<Int>) -> Range<Int> {
    range(lines.lowerBound).lowerBound..<range(lines.upperBound).upperBound
  }

  /// The offset of the parser's line and column; nil where there is no such place.
  func offset(line: Int, column: Int) -> Int? {
    guard line >= 1, line <= count, column >= 1 else { return nil }
    let offset = starts[line - 1] + column - 1
    return offset < starts[line] ? offset : nil
  }

  func isBlank(_ line: Int) -> Bool {
    bytes[range(line)].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// A place of the file; `end` is one past its last byte.
  mutating func place(_ start: Int, _ end: Int? = nil) -> Place {
    let position = position(start)
    return Place(file: file, start: position, end: end.map { self.position($0) })
  }

  /// The line of the file and the column of an offset.
  mutating func position(_ offset: Int) -> Position {
    let offset = min(max(starts[0], offset), bytes.count)
    if offset < latest.offset || offset >= starts[min(latest.line + 1, count)] {
      let line = lineIndex(of: offset)
      latest = (starts[line], line, 1)
    }
    // A byte of the form 10xxxxxx goes on with a scalar that was counted at its first byte.
    for byte in bytes[max(latest.offset, starts[latest.line])..<offset] where byte & 0xC0 != 0x80 {
      latest.column += 1
    }
    latest.offset = offset
    return Position(line: firstLine + latest.line, column: latest.column)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private static func starts(in bytes: [UInt8], from bodyStart: Int) -> [Int] {
    var starts = [bodyStart]
    starts.reserveCapacity((bytes.count - bodyStart) / 32 + 8)
    bytes.withUnsafeBufferPointer { bytes in
      var index = bodyStart
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte <= 0x0D, byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        starts.append(index)
      }
    }
    starts.append(bytes.count)
    return starts
  }
}

extension SourceLines {
  /// Where the bytes stand first within a part of the file.
  func first(_ needle: [UInt8], in range: Range<Int>) -> Int? {
    guard let head = needle.first, range.upperBound <= bytes.count else { return nil }
    let last = range.upperBound - needle.count
    guard range.lowerBound <= last else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index <= last {
        if bytes[index] == head, needle.indices.allSatisfy({ bytes[index + $0] == needle[$0] }) {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  /// Whether a backslash takes the byte's meaning away.
  func isEscaped(_ offset: Int) -> Bool {
    var backslashes = 0
    var index = offset - 1
    while index >= 0, bytes[index] == 0x5C {
      backslashes += 1
      index -= 1
    }
    return backslashes % 2 == 1
  }

  /// The `[` that a `]` closes, not before `start`.
  func opening(of closing: Int, from start: Int) -> Int? {
    var depth = 0
    var index = closing
    while index >= start {
      let byte = bytes[index]
      if byte == 0x5D || byte == 0x5B, !isEscaped(index) {
        depth += byte == 0x5D ? 1 : -1
        if depth == 0 { return index }
      }
      index -= 1
    }
    return nil
  }
}
