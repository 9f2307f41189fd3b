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
