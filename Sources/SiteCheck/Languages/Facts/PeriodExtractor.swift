internal import SiteModel

/// Takes parts of a year and hundreds of years: `the second quarter`, `2. kvartal`, `Q2`,
/// `first half of 2025`, `1. halvår`, `the 20th century`, `1900-tallet`.
///
/// A part of a year is a date with the value `Q2` or `H1`; a century is the number of its first
/// year, which Norwegian calls it by.
struct PeriodExtractor: FactExtractor {
  var spots: FactSpots { [.digits, .periods] }

  func extract(from text: inout FactText) {
    for index in text.tokens.indices where text.isFree(index) {
      switch text.tokens[index].kind {
      case .period: Self.takePeriod(at: index, from: &text)
      case .digits: Self.noteShortForm(at: index, in: &text)
      default: break
      }
    }
  }
}

extension PeriodExtractor {
  private static func takePeriod(at index: Int, from text: inout FactText) {
    let period = text.tokens[index]
    guard let ordinal = text.ordinal(before: index) else { return }
    let isCertain = isPartOfYear(period, at: index, in: text)
    var next: (value: Int, tokens: ClosedRange<Int>)? = ordinal
    var end = period.end
    while let step = next, step.value > (period.value == 100 ? 1 : 0), step.value <= 100,
      step.value <= period.value
    {
      let bytes = text.tokens[step.tokens.lowerBound].start..<end
      add(step.value, of: period.value, at: bytes, isCertain, to: &text)
      end = text.tokens[step.tokens.lowerBound].start - 1
      next = text.ordinal(linkedBefore: step.tokens.lowerBound)
      text.take(tokens: step.tokens)
    }
    text.take(tokens: index...index)
  }

  private static func add(
    _ ordinal: Int, of parts: Int, at bytes: Range<Int>, _ isCertain: Bool, to text: inout FactText
  ) {
    if parts == 100 {
      text.add(.number, ExactDecimal((ordinal - 1) * 100).value(), bytes)
      return
    }
    text.add(
      .date, .text("\(parts == 4 ? "Q" : "H")\(ordinal)"), bytes, isCertain: isCertain)
    text.add(.number, ExactDecimal(ordinal).value(), bytes, isCertain: false)
  }

  /// "The second half" may be one of anything, unless a year follows.
  private static func isPartOfYear(
    _ period: FactToken, at index: Int, in text: borrowing FactText
  ) -> Bool {
    if period.value == 4 || text.bytes.hasWord("halvår", at: period.start) { return true }
    guard let year = text.digits(at: index + 1), year.length == 4,
      let gap = text.gap(from: period.end, to: year.start)
    else { return false }
    return beforeYear.contains(gap)
  }

  private static let beforeYear: Set<PackedWord> = [" ", " of ", " i ", " av ", " in "]

  /// "Q2" and "H1", which may be a name.
  private static func noteShortForm(at index: Int, in text: inout FactText) {
    let token = text.tokens[index]
    let letter = text.bytes.byte(at: token.start - 1)
    let most = letter == UInt8(ascii: "Q") ? 4 : letter == UInt8(ascii: "H") ? 2 : 0
    guard token.length == 1, (1...4).contains(token.value), token.value <= most,
      !text.bytes.hasLetter(before: token.start - 1), !text.bytes.hasLetterOrFigure(at: token.end)
    else { return }
    text.add(
      .date, .text("\(Character(UnicodeScalar(letter)))\(token.value)"),
      token.start - 1..<token.end, isCertain: false)
  }
}

extension FactText {
  private static let ordinalLinks: Set<PackedWord> = [" and ", " og ", " or ", " eller ", ". og "]

  /// The first ordinal of "first and second quarters".
  func ordinal(linkedBefore index: Int) -> (value: Int, tokens: ClosedRange<Int>)? {
    guard isFree(index - 1) else { return nil }
    let token = tokens[index - 1]
    let end = token.kind == .digits ? NamedDate.ordinalEnd(of: token, in: self) : token.end
    guard let gap = gap(from: end, to: tokens[index].start), Self.ordinalLinks.contains(gap) else {
      return nil
    }
    switch token.kind {
    case .ordinal: return (token.value, index - 1...index - 1)
    case .digits where end > token.end || gap == ". og ":
      return token.length <= 2 ? (token.value, index - 1...index - 1) : nil
    default: return nil
    }
  }

  /// The ordinal right before a token: `second`, `twenty-first`, `2nd`, `2.`.
  func ordinal(before index: Int) -> (value: Int, tokens: ClosedRange<Int>)? {
    guard isFree(index - 1) else { return nil }
    let token = tokens[index - 1]
    let end = token.kind == .digits ? NamedDate.ordinalEnd(of: token, in: self) : token.end
    guard let gap = gap(from: end, to: tokens[index].start) else { return nil }
    switch token.kind {
    case .digits:
      let isOrdinal =
        isEnglish
        ? end > token.end && (gap == " " || gap == "-") : gap == ". " || gap == "."
      return isOrdinal && token.length <= 2 ? (token.value, index - 1...index - 1) : nil
    case .ordinal:
      guard gap == " " || gap == "-" else { return nil }
      if let tens = tens(before: index - 1) {
        return (tens + token.value, index - 2...index - 1)
      }
      return (token.value, index - 1...index - 1)
    default: return nil
    }
  }

  /// The 20 of "twenty-first".
  func tens(before index: Int) -> Int? {
    guard isFree(index - 1), tokens[index - 1].kind == .number,
      (20..<100).contains(tokens[index - 1].value), tokens[index].value < 10,
      gap(from: tokens[index - 1].end, to: tokens[index].start) == "-"
    else { return nil }
    return tokens[index - 1].value
  }
}
