internal import SiteModel

extension Collection<UInt8> where Index == Int {
  /// The line and column of a byte, both from 1, columns in Unicode scalars.
  ///
  /// Lines end as in CommonMark and YAML: LF, CR LF or CR. Costs a walk up to the byte.
  func position(of offset: Int, firstLine: Int = 1) -> Position {
    var line = firstLine
    var lineStart = startIndex
    var index = startIndex
    while index < offset {
      let byte = self[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < endIndex, self[index] == UInt8(ascii: "\n") {
        continue
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        line += 1
        lineStart = index
      }
    }
    let end = Swift.max(lineStart, Swift.min(offset, endIndex))
    let column = self[lineStart..<end].count { $0 & 0xC0 != 0x80 } + 1
    return Position(line: line, column: column)
  }
}

extension [UInt8] {
  /// The byte at a line and a column of the text; the end of the text for one behind it.
  func offset(of position: Position) -> Int {
    var start = 0
    for _ in 1..<Swift.max(1, position.line) {
      start = Swift.min(endOfLine(from: start) + 1, count)
    }
    var scalars = position.column - 1
    var index = start
    while index < count, scalars > 0 {
      index += 1
      while index < count, self[index] & 0xC0 == 0x80 { index += 1 }
      scalars -= 1
    }
    return index
  }

  /// How many bytes stand before one on its line.
  func column(of offset: Int) -> Int {
    offset - (self[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
  }
}
