internal import SiteModel

/// A number in figures, read by the language of its text.
///
/// English groups by comma and has a decimal point; Norwegian groups by space or full stop and has
/// a decimal comma; both may group by any space of Unicode. A sign that the language does not use
/// that way ("3,5" in English) is read as the decimal sign too: how it is written is not judged here.
struct NumberFigures {
  private(set) var decimal: ExactDecimal
  private(set) var isCertain = false
  /// Whether they say which one of a row is meant: `10th`, `10.`.
  private(set) var isOrdinal = false
  private(set) var tokens: ClosedRange<Int>
  private(set) var bytes: Range<Int>

  /// The number that begins at a free token of digits; nil for a run of figures too long for one.
  init?(in text: borrowing FactText, at index: Int) {
    let token = text.tokens[index]
    guard token.value >= 0 else { return nil }
    decimal = ExactDecimal(token.value)
    tokens = index...index
    bytes = token.start..<token.end
    let isVersion = readVersion(in: text)
    if !isVersion {
      readGroups(in: text)
      readDecimals(in: text)
    }
    let isPlain = tokens.count == 1
    if isPlain, let century = FigureSurroundings.century(before: index, in: text) {
      decimal = ExactDecimal(century * 100 + token.value)
    } else if isPlain, FigureSurroundings.isDecade(token, in: text) {
      decimal = ExactDecimal(1900 + token.value)
    }
    let sign = Self.minus(before: token.start, in: text)
    decimal.isNegative = sign != nil
    let last = text.tokens[tokens.upperBound]
    isOrdinal =
      !isVersion && decimal.decimals == 0 && sign == nil
      && FigureSurroundings.areOrdinal(from: token, to: last, in: text)
    isCertain =
      !isVersion && !isOrdinal
      && FigureSurroundings.areNumber(from: token, to: last, isPlain: isPlain, in: text)
    bytes = (sign ?? token.start)..<last.end
  }
}

extension NumberFigures {
  /// No version has more parts.
  private static let mostParts = 16

  /// Takes all of `1.2.3`, a version or a section and no number; 1.234.567 is one.
  private mutating func readVersion(in text: borrowing FactText) -> Bool {
    let first = tokens.lowerBound
    var end = first
    while end < first + Self.mostParts, mark(after: end, in: text) == UInt8(ascii: ".") { end += 1 }
    guard end >= first + 2 else { return false }
    let isGrouped = (first + 1...end).allSatisfy { text.tokens[$0].length == 3 }
    guard !isGrouped || text.tokens[first].length > 3 else { return false }
    tokens = first...end
    return true
  }

  private mutating func readGroups(in text: borrowing FactText) {
    let first = text.tokens[tokens.lowerBound]
    guard first.length <= 3, text.bytes[first.start] != UInt8(ascii: "0") else { return }
    let sign = text.isEnglish ? UInt8(ascii: ",") : UInt8(ascii: ".")
    var usedSign: Bool?
    while let next = text.digits(at: tokens.upperBound + 1), next.length == 3 {
      let isSign = mark(after: tokens.upperBound, in: text) == sign
      guard isSign || isSpace(after: tokens.upperBound, in: text), usedSign ?? isSign == isSign,
        !text.bytes.byte(at: next.end).isWordByte || isOrdinal(next, in: text),
        append(next, areDecimals: false)
      else { return }
      usedSign = isSign
    }
  }

  /// "1,000th"
  private func isOrdinal(_ token: FactToken, in text: borrowing FactText) -> Bool {
    text.isEnglish && NamedDate.ordinalEnd(of: token, in: text) > token.end
  }

  private mutating func readDecimals(in text: borrowing FactText) {
    let last = tokens.upperBound
    guard let mark = mark(after: last, in: text) else { return }
    let isSign = mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",")
    // "1,2,3" is a list.
    guard isSign, self.mark(after: last + 1, in: text) != mark else { return }
    _ = append(text.tokens[last + 1], areDecimals: true)
  }

  /// Reads on over a token; false leaves it out, because the figures are too many.
  private mutating func append(_ token: FactToken, areDecimals: Bool) -> Bool {
    guard decimal.append(token.value, length: token.length, areDecimals: areDecimals) else {
      return false
    }
    tokens = tokens.lowerBound...tokens.upperBound + 1
    return true
  }

  /// The single byte between a token and the next token of digits.
  private func mark(after index: Int, in text: borrowing FactText) -> UInt8? {
    guard text.digits(at: index) != nil, let next = text.digits(at: index + 1),
      next.start == text.tokens[index].end + 1
    else { return nil }
    return text.bytes[next.start - 1]
  }

  private func isSpace(after index: Int, in text: borrowing FactText) -> Bool {
    let end = text.tokens[index].end
    let length = text.bytes.spaceLength(at: end)
    return length > 0 && end + length == text.tokens[index + 1].start
  }

  private static let minus: StaticBytes = "minus "

  /// Where a minus begins that belongs to the number: the word, or the sign right before it, after a
  /// space or bracket.
  private static func minus(before start: Int, in text: borrowing FactText) -> Int? {
    guard start > 0 else { return nil }
    let word = start - minus.bytes.count
    if text.bytes.hasWord(minus, at: word), !text.bytes.hasLetter(before: word) { return word }
    let sign = text.bytes.scalarStart(before: start)
    guard text.bytes.dashLength(at: sign) == start - sign else { return nil }
    if sign == 0 || text.bytes[sign - 1] == UInt8(ascii: "(") { return sign }
    let space = text.bytes.scalarStart(before: sign)
    return text.bytes.spaceLength(at: space) > 0 ? sign : nil
  }
}
