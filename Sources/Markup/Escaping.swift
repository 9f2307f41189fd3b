extension String {
  /// The text as HTML: `& < > " '` become references, so that it is safe in content and in a
  /// quoted attribute. Byte by byte: half the cost of going by scalars.
  package var escapedForMarkup: String {
    guard utf8.contains(where: \.isMarkup) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 16)
    for byte in utf8 {
      if let reference = byte.markupReference {
        bytes += reference.utf8
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An address for a quoted attribute, written as the Markdown renderer writes it: letters beyond
  /// ASCII, spaces and quotes in per cent.
  var escapedAddress: String {
    var escaped = ""
    for byte in utf8 {
      if byte <= 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x3C || byte == 0x3E {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += byte < 0x10 ? "%0" + digits : "%" + digits
      } else if byte == 0x26 {
        escaped += "&amp;"
      } else {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return escaped
  }
}

extension UInt8 {
  /// Asked of every byte of every page, so it makes no text.
  fileprivate var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  fileprivate var markupReference: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
