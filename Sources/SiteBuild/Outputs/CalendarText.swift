/// Writes a calendar as iCalendar (RFC 5545): CRLF, lines of at most 75 bytes, texts escaped.
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// A line whose value is no free text: a time, an address, a name of the format.
  mutating func line(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// A line of free text in a language (RFC 5545, 3.3.11 and 3.2.10).
  mutating func text(_ name: String, _ value: String, language: String? = nil) {
    let parameter = language.map { ";LANGUAGE=\($0)" } ?? ""
    fold("\(name)\(parameter):\(Self.escaped(value))")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      // Forbidden in every text; of CRLF the line feed stays.
      case "\0"..."\u{1F}", "\u{7F}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Breaks a long line between characters; a line that goes on begins with a space (3.1).
  private mutating func fold(_ line: String) {
    var room = 75
    for scalar in line.unicodeScalars {
      let letter = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if letter.count > room {
        bytes += "\r\n ".utf8
        room = 74
      }
      bytes += letter
      room -= letter.count
    }
    bytes += "\r\n".utf8
  }
}
