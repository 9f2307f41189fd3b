internal import SiteModel

/// What stands round figures, and whether they count something.
enum FigureSurroundings {
  /// Whether whole figures are surely a number, and no part of a name; no ordinal is asked about.
  ///
  /// `isPlain` says that they have neither groups nor decimals.
  static func areNumber(
    from first: FactToken, to last: FactToken, isPlain: Bool, in text: borrowing FactText
  ) -> Bool {
    let bytes = text.bytes
    let isYear = isPlain && first.isYear
    if bytes.hasLetter(before: first.start) { return false }
    // "COVID-19" is a name; "mid-2025" names a year.
    if !isYear, isHyphenated(first, in: bytes) { return false }
    if bytes.byte(at: last.end).isWordByte {
      let isDecade = bytes[last.end].folded == UInt8(ascii: "s")
      return isYear && isDecade && !bytes.byte(at: last.end + 1).isWordByte
    }
    return !isRoundTheClock(first, in: bytes) && !isOneInMany(first, in: bytes)
  }

  /// Whether whole figures say which one of a row is meant: "1st", "1,000th", "2. kvartal".
  static func areOrdinal(from first: FactToken, to last: FactToken, in text: borrowing FactText)
    -> Bool
  {
    if text.bytes.hasLetter(before: first.start) { return false }
    switch text.language {
    case .english: return NamedDate.ordinalEnd(of: last, in: text) > last.end
    case .bokmaal, .nynorsk: return !first.isYear && isOrdinal(last, in: text.bytes)
    }
  }

  /// The 7 of "24/7", which says "always".
  private static func isRoundTheClock(_ token: FactToken, in bytes: [UInt8]) -> Bool {
    token.value == 7 && token.length == 1 && bytes.hasWord("24/", at: token.start - 3)
      && !bytes.byte(at: token.start - 4).isDigit
  }

  /// The 1 of "1 in 5", which may be «hver femte».
  private static func isOneInMany(_ token: FactToken, in bytes: [UInt8]) -> Bool {
    token.value == 1 && token.length == 1
      && many.contains {
        bytes.hasWord($0, at: token.end) && bytes.byte(at: token.end + $0.bytes.count).isDigit
      }
  }

  private static let many: [StaticBytes] = [" in ", " out of ", " av ", " of "]

  /// The first two figures of a year that is written short: the 20 before 25 in "2021–25".
  static func century(before index: Int, in text: borrowing FactText) -> Int? {
    let token = text.tokens[index]
    guard token.length == 2, index > 0, text.tokens[index - 1].isYear,
      token.value > text.tokens[index - 1].value % 100,
      let gap = text.gap(from: text.tokens[index - 1].end, to: token.start),
      gap == hyphen || gap == slash
    else { return nil }
    return text.tokens[index - 1].value / 100
  }

  /// "70-tallet"; the tens and twenties of which century would be meant is not sure.
  static func isDecade(_ token: FactToken, in text: borrowing FactText) -> Bool {
    token.length == 2 && token.value >= 30 && token.value % 10 == 0
      && text.bytes.byte(at: token.end) == UInt8(ascii: "-")
      && text.bytes.hasWord("tal", at: token.end + 1)
  }

  private static let hyphen: PackedWord = "-"
  private static let slash: PackedWord = "/"

  private static func isHyphenated(_ token: FactToken, in bytes: [UInt8]) -> Bool {
    let hyphen = token.start - 1
    return bytes.byte(at: hyphen) == UInt8(ascii: "-") && bytes.hasLetter(before: hyphen)
  }

  /// "2. kvartal", "3.–5. plass"; a full stop at the end of a sentence is followed by a capital.
  private static func isOrdinal(_ token: FactToken, in bytes: [UInt8]) -> Bool {
    guard token.length <= 4, bytes.byte(at: token.end) == UInt8(ascii: ".") else { return false }
    if bytes.dashLength(at: token.end + 1) > 0 { return true }
    let next = bytes.skippingSpaces(from: token.end + 1)
    guard next > token.end + 1, bytes.byte(at: next).isWordByte else { return false }
    let isPlain = bytes[next].isPlainLetter
    return isPlain ? bytes[next] & 0x20 != 0 : bytes.byte(at: next + 1) >= 0xA0
  }
}

extension FactToken {
  /// Whether it is a year of our time in four figures.
  fileprivate var isYear: Bool {
    kind == .digits && length == 4 && (1900...2099).contains(value)
  }
}
