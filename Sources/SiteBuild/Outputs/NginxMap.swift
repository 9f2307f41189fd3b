/// A list of addresses as nginx includes it in a `map` of `$uri`.
///
/// A name of the list means an address in any letters, small or capital; it is compared after
/// nginx has put percent signs right (nginx's documentation, "ngx_http_map_module").
struct NginxMap {
  let text: String

  init(_ ways: [(from: String, to: String)]) {
    let lines = ways.sorted { $0.from < $1.from }.map { way in
      "\"\(Self.name(way.from))\" \"\(Self.value(way.to))\";\n"
    }
    text = "# Old addresses, and where they lead; for a map of $uri.\n" + lines.joined()
  }

  private static func name(_ text: String) -> String {
    text.reduce(into: "") { name, sign in
      if sign == "\\" || sign == "\"" { name.append("\\") }
      name.append(sign)
    }
  }

  /// An address for a header: other signs than ASCII's in per cent, and those that mean something
  /// to nginx, for which it has no other way (`$` begins a variable).
  private static func value(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { value, byte in
      if byte > 0x20, byte < 0x7F, !"$\"\\".utf8.contains(byte) {
        value.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        value += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 0xF)])"
      }
    }
  }
}
