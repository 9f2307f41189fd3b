internal import SiteModel

/// Reads CSV as spreadsheets write it, and keeps line and column of each cell.
///
/// Comma, semicolon or tab, as the header row or a line `sep=` says; quotation marks round cells,
/// doubled within; line breaks within quoted cells; UTF-8, else Windows-1252 (RFC 4180 and Excel).
struct CSVReader {
  private let file: String
  private let bytes: [UInt8]
  private var index = 0
  private var position = Position(line: 1, column: 1)
  private var separator = UInt8(ascii: ",")
  private var isComplete = true
  private var diagnostics: [Diagnostic] = []

  static func read(_ bytes: [UInt8], file: String) -> CSVTable {
    var reader = CSVReader(bytes, file: file)
    return reader.table()
  }

  private init(_ read: [UInt8], file: String) {
    self.file = file
    var bytes = SourceEncoding.withoutMark(read)
    if let text = SourceEncoding.fromUTF16(read) {
      diagnostics.append(SourceEncoding.utf16(file: file))
      bytes = text
    } else if let offset = SourceEncoding.nulOffset(in: bytes) {
      diagnostics.append(SourceEncoding.nul(bytes, at: offset, file: file))
      isComplete = false
      bytes = []
    } else if !SourceEncoding.isUTF8(bytes) {
      bytes = Array(Windows1252.decoded(bytes).utf8)
    }
    self.bytes = bytes
  }

  private mutating func table() -> CSVTable {
    chooseSeparator()
    var header: [CSVCell] = []
    var rows: [[CSVCell]] = []
    var misfits: [[CSVCell]] = []
    while index < bytes.count {
      let row = self.row()
      // A row that swallowed the rest of the file says nothing.
      guard isComplete else { break }
      guard row.contains(where: { !$0.text.isEmpty }) else { continue }
      if header.isEmpty {
        header = row
      } else if row.count == header.count {
        rows.append(row)
      } else {
        reportMisfit(row, header: header)
        misfits.append(row)
      }
    }
    return CSVTable(
      file: file, header: header, rows: rows, misfits: misfits, isComplete: isComplete,
      diagnostics: diagnostics)
  }

  /// A line `sep=;` decides, else the sign that the first line holds most often outside quotes.
  private mutating func chooseSeparator() {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let plain = line.filter { $0 != UInt8(ascii: "\"") }
    if plain.count == 5, plain.starts(with: "sep=".utf8) {
      separator = plain[4]
      for _ in line { advance() }
      endLine()
      return
    }
    var isQuoted = false
    var counts: [UInt8: Int] = [:]
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    for candidate in [UInt8(ascii: ";"), UInt8(ascii: "\t")]
    where counts[candidate, default: 0] > counts[separator, default: 0] {
      separator = candidate
    }
  }
}

extension CSVReader {
  private mutating func row() -> [CSVCell] {
    var cells = [cell()]
    while index < bytes.count, bytes[index] == separator {
      advance()
      cells.append(cell())
    }
    endLine()
    return cells
  }

  private mutating func cell() -> CSVCell {
    let place = Place(file: file, start: position)
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      return CSVCell(text: String(decoding: plainBytes(), as: UTF8.self).trimmed, place: place)
    }
    var text = quotedBytes(from: place)
    if index < bytes.count, !isEnd(bytes[index]) {
      report(
        at: Place(file: file, start: position),
        Wording(
          "text stands after the closing quotation mark",
          nb: "det står tekst etter det avsluttende anførselstegnet"),
        hint: Wording(
          "double quotation marks within the cell: \"\"",
          nb: "skriv anførselstegn inne i cellen dobbelt: \"\""))
      text += plainBytes()
    }
    return CSVCell(text: String(decoding: text, as: UTF8.self).trimmed, place: place)
  }

  private mutating func plainBytes() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, !isEnd(bytes[index]) { advance() }
    return bytes[start..<index]
  }

  private mutating func quotedBytes(from place: Place) -> [UInt8] {
    var text: [UInt8] = []
    advance()
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        advance()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return text }
      }
      text.append(bytes[index])
      advance()
    }
    isComplete = false
    report(
      at: place,
      Wording(
        "the quotation mark that stands here is never closed",
        nb: "anførselstegnet som står her, blir aldri lukket"),
      hint: Wording("close it with \"", nb: "lukk det med \""))
    return text
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func advance() {
    let byte = bytes[index]
    index += 1
    let isHalfOfBreak =
      byte == UInt8(ascii: "\r") && index < bytes.count && bytes[index] == UInt8(ascii: "\n")
    if (byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")) && !isHalfOfBreak {
      position = Position(line: position.line + 1, column: 1)
    } else if index == bytes.count || bytes[index] & 0xC0 != 0x80 {
      position = Position(line: position.line, column: position.column + 1)
    }
  }

  private mutating func endLine() {
    let isReturn = index < bytes.count && bytes[index] == UInt8(ascii: "\r")
    if isReturn { advance() }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { advance() }
  }

  private mutating func reportMisfit(_ row: [CSVCell], header: [CSVCell]) {
    let place = row.count > header.count ? row[header.count].place : row[0].place
    report(
      at: place,
      Wording(
        "the row has \(row.count) cells, the header has \(header.count)",
        nb: "raden har \(row.count) celler, overskriftsraden har \(header.count)"),
      hint: misfitHint(row, header: header))
  }

  private func misfitHint(_ row: [CSVCell], header: [CSVCell]) -> Wording {
    if row.count > header.count {
      return Wording(
        "put a cell with a comma or semicolon in quotation marks",
        nb: "sett en celle med komma eller semikolon i anførselstegn")
    }
    let others: [Character] = [",", ";", "\t"].filter { $0.asciiValue != separator }
    for other in others where row.count == 1 && row[0].text.contains(other) {
      let wrong = Self.name(other.asciiValue ?? 0)
      let used = Self.name(separator)
      return Wording(
        "separate the cells with \(used.english), not \(wrong.english)",
        nb: "skill cellene med \(used.bokmaal), ikke \(wrong.bokmaal)")
    }
    return Wording("add the cells that are missing", nb: "legg til cellene som mangler")
  }

  private static func name(_ separator: UInt8) -> Wording {
    switch separator {
    case UInt8(ascii: ","): Wording("commas", nb: "komma")
    case UInt8(ascii: ";"): Wording("semicolons", nb: "semikolon")
    case UInt8(ascii: "\t"): Wording("tabs", nb: "tabulatortegn")
    default:
      Wording(
        "“\(Character(Unicode.Scalar(separator)))”", nb: "«\(Character(Unicode.Scalar(separator)))»"
      )
    }
  }

  private mutating func report(at place: Place, _ message: Wording, hint: Wording) {
    diagnostics.append(Rule.dataSyntax.finding(at: place, message, hint: hint))
  }
}
