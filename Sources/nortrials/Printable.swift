/// Makes foreign text safe to print on one line of a terminal.
enum Printable {
  /// Line breaks become spaces; what could steer the terminal or turn the direction of text
  /// becomes `\u{FFFD}`. The number of scalars stays the same, so that columns hold.
  static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      safe.unicodeScalars.append(isUnsafe(scalar) ? replacement(of: scalar) : scalar)
    }
    return safe
  }

  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": " "
    default: "\u{FFFD}"
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}",
      "\u{2066}"..."\u{2069}":
      true
    default: false
    }
  }
}
