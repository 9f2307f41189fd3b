internal import SiteModel

extension Rule {
  static let sourceEncoding = Rule(
    "source/encoding",
    what: Wording(
      "a source that is not UTF-8 text", nb: "en kildefil som ikke er tekst i UTF-8"),
    why: Wording(
      "Letters such as æ, ø and å would reach the reader as other signs.",
      nb: "Bokstaver som æ, ø og å ville blitt til andre tegn hos leseren."),
    example: "title: Nye forsøk   (saved as Windows-1252)")
}

/// The text of a source: UTF-8 without byte order mark and without NUL bytes.
enum SourceEncoding {
  /// Bytes that are valid UTF-8 whatever was read, and the finding that says where they were not.
  ///
  /// What is invalid is replaced by U+FFFD, so that the rest of the file is judged all the same.
  static func checked(
    _ read: [UInt8], file: String, page: PageID? = nil, language: Language? = nil
  ) -> (bytes: [UInt8], finding: Diagnostic?) {
    let decoded = fromUTF16(read)
    let bytes = decoded ?? withoutMark(read)
    if decoded != nil {
      let finding = utf16(file: file, page: page, language: language)
      return (bytes.map { $0 == 0 ? UInt8(ascii: " ") : $0 }, finding)
    }
    if let offset = invalidOffset(in: bytes) {
      let finding = invalid(bytes, at: offset, file: file, page: page, language: language)
      let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
      return (repaired.map { $0 == 0 ? UInt8(ascii: " ") : $0 }, finding)
    }
    if let offset = nulOffset(in: bytes) {
      let finding = nul(bytes, at: offset, file: file, page: page, language: language)
      return (bytes.map { $0 == 0 ? UInt8(ascii: " ") : $0 }, finding)
    }
    return (bytes, nil)
  }

  /// The bytes without the mark that some editors put in front.
  static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// The text of a file in UTF-16, with or without byte order mark, as UTF-8; nil for other files.
  static func fromUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle: Bool
    var start = 0
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      isLittle = bytes[0] == 0xFF
      start = 2
    } else if bytes.count >= 4, bytes[1] == 0, bytes[3] == 0, bytes[0] != 0, bytes[2] != 0 {
      isLittle = true
    } else if bytes.count >= 4, bytes[0] == 0, bytes[2] == 0, bytes[1] != 0, bytes[3] != 0 {
      isLittle = false
    } else {
      return nil
    }
    let units = stride(from: start, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  static func utf16(
    file: String, page: PageID? = nil, language: Language? = nil
  ) -> Diagnostic {
    Rule.sourceEncoding.finding(
      at: Place(file: file, line: 1, column: 1), page: page, language: language, about: "UTF-16",
      Wording("the file is UTF-16, not UTF-8", nb: "filen er i UTF-16, ikke UTF-8"),
      hint: Wording("save the file as UTF-8", nb: "lagre filen som UTF-8"))
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool { invalidOffset(in: bytes) == nil }

  static func nulOffset(in bytes: [UInt8]) -> Int? {
    // A minimum is taken of many bytes at once, which pays because nearly no file has a NUL.
    var least = UInt8.max
    for byte in bytes { least = min(least, byte) }
    return least == 0 ? bytes.firstIndex(of: 0) : nil
  }

  static func nul(
    _ bytes: [UInt8], at offset: Int, file: String, page: PageID? = nil, language: Language? = nil
  ) -> Diagnostic {
    Rule.sourceEncoding.finding(
      at: Place(file: file, start: bytes.position(of: offset)), page: page, language: language,
      Wording("the file has a NUL byte here", nb: "filen har en NUL-byte her"),
      hint: Wording(
        "save the file as plain text in UTF-8 (it may be no text at all)",
        nb: "lagre filen som ren tekst i UTF-8 (det er kanskje ikke tekst i det hele tatt)"))
  }

  private static func invalidOffset(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func invalid(
    _ bytes: [UInt8], at offset: Int, file: String, page: PageID?, language: Language?
  ) -> Diagnostic {
    let letter = Windows1252.decoded([bytes[offset]])
    return Rule.sourceEncoding.finding(
      at: Place(file: file, start: bytes.position(of: offset)), page: page, language: language,
      about: letter,
      Wording(
        "the file is not UTF-8: the sign here was probably “\(letter)”",
        nb: "filen er ikke i UTF-8: tegnet her var trolig «\(letter)»"),
      hint: Wording("save the file as UTF-8", nb: "lagre filen som UTF-8"))
  }
}

/// The encoding that spreadsheets on Windows save CSV in.
enum Windows1252 {
  /// Every byte has a letter; the five that Windows leaves open are control characters (WHATWG).
  static func decoded(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let isSpecial = (0x80...0x9F).contains(byte)
      text.append(isSpecial ? special[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  private static let special: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
