/// A JSON value that keeps the order of its keys, so that the same report has the same bytes.
indirect enum JSON {
  case null
  case number(Int)
  case text(String)
  case list([JSON])
  case object([(key: String, value: JSON)])

  static func text(orNull text: String?) -> JSON { text.map(JSON.text) ?? .null }
  static func number(orNull number: Int?) -> JSON { number.map(JSON.number) ?? .null }

  /// Without spaces and line breaks.
  var written: String {
    switch self {
    case .null: "null"
    case .number(let number): String(number)
    case .text(let text): Self.quoted(text)
    case .list(let values): "[\(values.map(\.written).joined(separator: ","))]"
    case .object(let pairs): "{\(Self.written(pairs))}"
    }
  }

  /// An object that ends with a list of one value a line, so that a difference shows what changed.
  static func document(
    _ pairs: [(key: String, value: JSON)], list name: String, of values: [JSON]
  ) -> String {
    let lines = values.isEmpty ? "" : "\n\(values.map(\.written).joined(separator: ",\n"))\n"
    return "{\(written(pairs)),\(quoted(name)):[\(lines)]}\n"
  }

  private static func written(_ pairs: [(key: String, value: JSON)]) -> String {
    pairs.map { "\(quoted($0.key)):\($0.value.written)" }.joined(separator: ",")
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..."\u{1F}": result += "\\u00" + (scalar.value < 16 ? "0" : "") + hex(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16)
  }
}
