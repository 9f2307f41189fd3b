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
    let bytes = withoutMark(read)
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
        "save the file as plain text in UTF-8 (it may be UTF-16 or no text at all)",
        nb:
          "lagre filen som ren tekst i UTF-8 (den kan være UTF-16 eller ikke tekst i det hele tatt)"
      ))
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
