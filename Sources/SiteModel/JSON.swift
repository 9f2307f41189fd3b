/// A JSON value that keeps the order of its keys, so that the same values have the same bytes.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([(key: String, value: JSON)])

  /// The text, or null where there is none.
  package static func text(orNull text: String?) -> JSON { text.map(JSON.text) ?? .null }
  /// The number, or null where there is none.
  package static func number(orNull number: Int?) -> JSON { number.map(JSON.number) ?? .null }

  /// Without spaces and line breaks.
  package var written: String { written(forScript: false) }

  /// As it may stand within a `script` element, which the letters `</` or `<!--` would disturb
  /// (HTML Standard, 4.12.1.3); it means the same.
  package var writtenForScript: String { written(forScript: true) }

  /// An object whose lists have one value a line, so that a difference shows what changed.
  package static func document(_ pairs: [(key: String, value: JSON)]) -> String {
    let fields = pairs.map { key, value in "\(JSON.text(key).written):\(value.writtenInLines)" }
    return "{\(fields.joined(separator: ","))}\n"
  }

  private var writtenInLines: String {
    guard case .list(let values) = self, !values.isEmpty else { return written }
    return "[\n\(values.map(\.written).joined(separator: ",\n"))\n]"
  }

  private func written(forScript: Bool) -> String {
    var text = ""
    text.reserveCapacity(1024)
    write(to: &text, forScript)
    return text
  }

  private func write(to text: inout String, _ forScript: Bool) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += String(number)
    case .text(let value): Self.write(value, to: &text, forScript)
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text, forScript)
      }
      text += "]"
    case .object(let pairs):
      text += "{"
      for (index, pair) in pairs.enumerated() {
        if index > 0 { text += "," }
        Self.write(pair.key, to: &text, forScript)
        text += ":"
        pair.value.write(to: &text, forScript)
      }
      text += "}"
    }
  }

  private static func write(_ value: String, to text: inout String, _ forScript: Bool) {
    text += "\""
    let needsEscape = value.utf8.contains {
      $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
        || forScript && $0 == UInt8(ascii: "<")
    }
    if needsEscape { writeEscaped(value, to: &text, forScript) } else { text += value }
    text += "\""
  }

  private static func writeEscaped(_ value: String, to text: inout String, _ forScript: Bool) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "<" where forScript: text += "\\u003c"
      case "\0"..."\u{1F}": text += "\\u00" + (scalar.value < 16 ? "0" : "") + hex(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16)
  }
}
