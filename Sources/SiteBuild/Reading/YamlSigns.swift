internal import SiteModel

/// Finds what must not even reach the YAML parser: signs that nobody sees, and traps.
enum YamlSigns {
  /// One walk over valid UTF-8.
  static func check(_ bytes: ArraySlice<UInt8>, firstLine: Int) throws(YamlFault) {
    var isIndentation = true
    var before = UInt8(ascii: "\n")
    var traps = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        isIndentation = true
      case UInt8(ascii: " "):
        break
      case UInt8(ascii: "\t"):
        if isIndentation { throw .tab(at: bytes.position(of: index, firstLine: firstLine)) }
      case UInt8(ascii: "*"), UInt8(ascii: "?"):
        if mayBeginValue(after: before) { traps += 1 }
        isIndentation = false
      case 0xC2, 0xE2:
        if let name = invisibleBreak(bytes[index...]) {
          throw .invisibleBreak(name, at: bytes.position(of: index, firstLine: firstLine))
        }
        isIndentation = false
      default:
        isIndentation = false
      }
      before = byte
    }
    // A few lines of aliases, or of keys that are mappings, can stand for billions of values.
    if traps > 8 { throw .trick(at: Position(line: firstLine, column: 1)) }
  }

  private static func mayBeginValue(after byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","):
      true
    default: false
    }
  }

  /// YAML ends lines at these, editors do not: every line number after one would be wrong.
  private static func invisibleBreak(_ bytes: ArraySlice<UInt8>) -> String? {
    if bytes.starts(with: [0xC2, 0x85]) { return "U+0085" }
    if bytes.starts(with: [0xE2, 0x80, 0xA8]) { return "U+2028" }
    if bytes.starts(with: [0xE2, 0x80, 0xA9]) { return "U+2029" }
    return nil
  }
}

extension YamlFault {
  static func tab(at position: Position) -> YamlFault {
    YamlFault(
      position: position, subject: "tab",
      message: Wording("a tab stands here", nb: "her står det et tabulatortegn"),
      hint: Wording("use spaces instead", nb: "bruk mellomrom i stedet"))
  }

  static func invisibleBreak(_ name: String, at position: Position) -> YamlFault {
    YamlFault(
      position: position, subject: name,
      message: Wording(
        "an invisible line break (\(name)) stands here",
        nb: "her står det et usynlig linjeskift (\(name))"),
      hint: Wording(
        "delete it: put the cursor here and press Backspace and Delete until it is gone",
        nb: "slett det: sett markøren her, og bruk slettetastene til det er borte"))
  }

  static func trick(at position: Position) -> YamlFault {
    YamlFault(
      position: position,
      message: Wording(
        "a value begins with a sign that means something else here (&, * or !)",
        nb: "en verdi begynner med et tegn som betyr noe annet her (&, * eller !)"),
      hint: Wording(
        "put the value in quotation marks: \"…\"", nb: "sett verdien i anførselstegn: \"…\""))
  }

  static func tooDeep(at position: Position) -> YamlFault {
    YamlFault(
      position: position,
      message: Wording(
        "lists and fields lie too deep within each other",
        nb: "lister og felt ligger for dypt inne i hverandre"),
      hint: Wording(
        "put a text that begins with [ or { in quotation marks",
        nb: "sett en tekst som begynner med [ eller {, i anførselstegn"))
  }

  static func unreadable(at position: Position) -> YamlFault {
    YamlFault(
      position: position,
      message: Wording(
        "the fields cannot be read from here on", nb: "feltene kan ikke leses herfra"),
      hint: Wording(
        "write one field a line: its name, a colon, a space, its value",
        nb: "skriv ett felt på hver linje: navnet, kolon, mellomrom, verdien"))
  }
}
