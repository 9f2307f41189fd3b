internal import SiteModel

extension Wording {
  /// "did you mean “summary”?"
  static func didYouMean(_ name: String) -> Wording {
    Wording("did you mean “\(name)”?", nb: "mente du «\(name)»?")
  }

  /// The nearest name, or all of them where none is near; nil where there are none.
  static func nearest(to text: String, in names: [String]) -> Wording? {
    if let name = names.nearest(to: text) { return didYouMean(name) }
    return oneOf(names)
  }

  /// The nearest name, or all of them, or that none is there yet.
  static func nearest(to text: String, inTable names: [String]) -> Wording {
    nearest(to: text, in: names)
      ?? Wording(
        "add it to its table in Content/data first",
        nb: "legg det først til i tabellen sin i Content/data")
  }

  /// "use one of: en, nb, nn"; the first twelve are told.
  static func oneOf(_ names: [String]) -> Wording? {
    guard !names.isEmpty else { return nil }
    let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    return Wording("use one of: \(list)", nb: "bruk en av: \(list)")
  }

  /// "write `title: "…"`", with the repaired text.
  static func write(_ text: String) -> Wording {
    Wording("write \(text)", nb: "skriv \(text)")
  }

  /// "write title: …", the whole line, not shortened.
  static func writeLine(_ name: String, _ value: String) -> Wording {
    .write("\(name): \(value)")
  }
}

extension StringProtocol {
  /// The text as a message quotes it: one line, at most 60 characters.
  var brief: String {
    let line = String(
      String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    return line.count <= 60 ? line : line.prefix(59) + "…"
  }

  /// The text in the quotation marks of YAML that leave it most readable.
  var quotedForYAML: String {
    if !contains("\""), !contains("\\") { return "\"\(self)\"" }
    if !contains("'") { return "'\(self)'" }
    let escaped = flatMap { (letter: Character) -> String in
      letter == "\"" || letter == "\\" ? "\\\(letter)" : String(letter)
    }
    return "\"" + String(escaped) + "\""
  }

  /// The text as a value of YAML, in quotation marks only where it needs them.
  var asWrittenInYAML: String {
    let signs = "[]{},&*!|>%@`#-?:"
    let isPlain = first.map { !signs.contains($0) } ?? true
    return isPlain && !contains(": ") && !contains(" #") ? String(self) : quotedForYAML
  }
}

/// Letters that names of files, folders, ids and slugs are made of.
enum NameLetters {
  static func contain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Whether a name is made of `[a-z0-9-]+`.
  static func make(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy(contain)
  }

  /// The repair of a name that is not allowed.
  static func hint(for text: some StringProtocol) -> Wording {
    nearest(to: text).map(Wording.didYouMean)
      ?? Wording("use only a–z, 0–9 and -", nb: "bruk bare a–z, 0–9 og -")
  }

  /// The nearest name that is allowed: `Fagområder 2` becomes `fagomrader-2`; nil if nothing is left.
  static func nearest(to text: some StringProtocol) -> String? {
    var name = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
      case "æ", "ä": name += "ae"
      case "ø", "ö": name += "o"
      case "å", "à", "á": name += "a"
      case "é", "è": name += "e"
      case "ü": name += "u"
      default: if !name.isEmpty, !name.hasSuffix("-") { name += "-" }
      }
    }
    while name.hasSuffix("-") { name.removeLast() }
    return name.isEmpty ? nil : name
  }
}
