/// A line of YAML that begins with a field: `  name: value`.
struct YamlLine {
  let name: String
  /// How many spaces stand before the name.
  let indentation: Int
  /// What follows the colon, without the white space round it.
  let value: Substring
  /// The column of the first sign after the colon.
  let columnAfterColon: Int
  /// The column in which the value begins.
  let valueColumn: Int
  /// What stands between the colon and the value.
  private let gap: Substring

  /// Fails for a line that does not begin with a name and a colon.
  init?(_ line: Substring) {
    let indented = line.unicodeScalars.drop { $0 == " " }
    let name = indented.prefix { Self.isLetter($0) }
    let rest = indented.dropFirst(name.count)
    guard !name.isEmpty, rest.first == ":" else { return nil }
    let after = Substring(rest.dropFirst())
    let value = after.drop { $0.isWhitespace }
    self.name = String(name)
    indentation = line.unicodeScalars.count - indented.count
    self.value = value.trimmingEnd()
    gap = after[..<value.startIndex]
    columnAfterColon = indentation + name.count + 2
    valueColumn = columnAfterColon + gap.unicodeScalars.count
  }

  /// Whether a space stands after the colon, or nothing at all; an address such as `https://` is no
  /// field.
  var lacksSpace: Bool {
    let begins = gap.unicodeScalars.first
    return !value.isEmpty && begins != " " && begins != "\t" && !value.hasPrefix("//")
  }

  /// Whether the sign after the colon only looks like a space, as Word writes it.
  var hasHardSpace: Bool { lacksSpace && !gap.isEmpty }

  /// The quotation mark that begins the value and is not closed on the line.
  var openQuote: Character? {
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    var isEscaped = false
    for letter in value.dropFirst() {
      if letter == quote, !isEscaped { return nil }
      isEscaped = quote == "\"" && letter == "\\" && !isEscaped
    }
    return quote
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }
}
