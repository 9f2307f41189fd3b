/// A text as it is written in YAML, so that reports can be copied into front matter.
package enum YamlText {
  /// The text itself where YAML reads it back as it is, in braces and brackets too; else in quotation
  /// marks.
  package static func written(_ text: String) -> String {
    isPlain(text) ? text : "\"\(text.reduce(into: "") { $0 += escaped($1) })\""
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, !special.contains(first),
      !first.isWhitespace, !last.isWhitespace, last != ":", text != "~", text != "null"
    else { return false }
    return !text.contains { "[]{},\n\r\t".contains($0) } && !text.contains(": ")
      && !text.contains(" #")
  }

  private static let special = "-?:,[]{}#&*!|>'\"%@`="

  private static func escaped(_ character: Character) -> String {
    switch character {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n", "\r\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: String(character)
    }
  }
}
