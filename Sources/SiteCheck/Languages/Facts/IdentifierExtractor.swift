internal import SiteModel

extension Rule {
  /// Names with figures in them that differ.
  static let identifierFact = Rule(
    "language/identifier",
    what: Wording(
      "the number of a study, or a name with figures in it, differs between the versions",
      nb: "nummeret på en studie, eller et navn med siffer i, er ulikt i de to versjonene"),
    why: Wording(
      "One group of readers searches for a study, a course or a firm that does not exist.",
      nb: "Den ene gruppen lesere leter etter en studie, et emne eller et firma som ikke finnes."),
    example: "MAFAR5000 in English, MAFAR5001 in Norwegian")
}

/// Takes the numbers of registers (`RegistryNumber`), and names with figures in them as a whole:
/// `MAFAR5000`, `COVID-19`, `3D`.
///
/// Of two or more capitals and four or more figures (`NCT01234567`, `MAFAR5000`), a name is a fact
/// that nobody translates. Any other name is compared only with one of the same letters, because
/// letters may be translated: `WP12` is `AP12` in Norwegian. A name leaves its figures to the
/// extractor of numbers, as a possible number: `200kg` of one version may be `200 kg` in the other.
struct IdentifierExtractor: FactExtractor {
  var spots: FactSpots { .digits }

  func extract(from text: inout FactText) {
    var end = 0
    for index in text.tokens.indices {
      guard let token = text.digits(at: index), token.start >= end else { continue }
      if let registered = RegistryNumber(in: text, at: index) {
        text.take(bytes: registered.bytes)
        text.add(.identifier, .text(registered.value), registered.bytes)
        end = registered.bytes.upperBound
        continue
      }
      let range = Self.name(round: token, in: text.bytes)
      guard range != token.start..<token.end else { continue }
      end = range.upperBound
      if Self.isPrice(index, in: text) { continue }
      let written = String(decoding: text.bytes[range], as: UTF8.self)
      text.add(
        .identifier, .text(written.lowercased()), range,
        isCertain: Self.isCode(token, in: range, of: text.bytes))
    }
  }

  /// The letters of a name, by which it is compared.
  static func letters(of value: FactValue) -> String {
    String(decoding: value.description.utf8.filter { !$0.isDigit }, as: UTF8.self)
  }
}

extension IdentifierExtractor {
  /// Whether a name is two or more capitals and four or more figures.
  private static func isCode(
    _ token: FactToken, in range: Range<Int>, of bytes: [UInt8]
  ) -> Bool {
    token.length >= 4 && range.upperBound == token.end && token.start - range.lowerBound >= 2
      && bytes[range.lowerBound..<token.start].allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// "NOK500" and "500kr" are no names.
  private static func isPrice(_ index: Int, in text: borrowing FactText) -> Bool {
    let token = text.tokens[index]
    let isBefore =
      text.isFree(index - 1) && text.tokens[index - 1].kind == .currency
      && text.tokens[index - 1].end == token.start
    let isAfter =
      text.isFree(index + 1) && text.tokens[index + 1].kind == .currency
      && text.tokens[index + 1].start == token.end
    return isBefore || isAfter
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
