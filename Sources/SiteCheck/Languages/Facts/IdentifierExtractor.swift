internal import SiteModel

extension Rule {
  /// Names with figures in them that differ.
  static let identifierFact = Rule(
    "language/identifier",
    what: Wording(
      "a name with figures in it differs between the versions",
      nb: "et navn med siffer i er ulikt i de to versjonene"),
    why: Wording(
      "One group of readers searches for a course or a firm that does not exist.",
      nb: "Den ene gruppen lesere leter etter et emne eller et firma som ikke finnes."),
    example: "MAFAR5000 in English, MAFAR5001 in Norwegian")
}

/// Takes names with figures in them, as a whole: `MAFAR5000`, `COVID-19`, `3D`.
///
/// A name is compared only with one of the same letters, because letters may be translated: `WP12`
/// is `AP12` in Norwegian. It leaves its figures to the extractor of numbers, as a possible number:
/// `200kg` of one version may be `200 kg` in the other.
struct IdentifierExtractor: FactExtractor {
  var spots: FactSpots { .digits }

  func extract(from text: inout FactText) {
    var end = 0
    for index in text.tokens.indices {
      guard let token = text.digits(at: index), token.start >= end else { continue }
      let range = Self.name(round: token, in: text.bytes)
      guard range != token.start..<token.end else { continue }
      end = range.upperBound
      let written = String(decoding: text.bytes[range], as: UTF8.self)
      text.add(.identifier, .text(written.lowercased()), range, isCertain: false)
    }
  }

  /// The letters of a name, by which it is compared.
  static func letters(of value: FactValue) -> String {
    String(decoding: value.description.utf8.filter { !$0.isDigit }, as: UTF8.self)
  }

  private static func name(round token: FactToken, in bytes: [UInt8]) -> Range<Int> {
    var start = token.start
    if bytes.byte(at: start - 1) == UInt8(ascii: "-"), bytes.hasLetter(before: start - 1) {
      start -= 1
    }
    while start > 0, bytes.hasLetter(before: start) || bytes[start - 1].isDigit {
      start = bytes.scalarStart(before: start)
    }
    var end = token.end
    while bytes.byte(at: end).isWordByte || bytes.byte(at: end).isDigit { end += 1 }
    return start..<end
  }
}
