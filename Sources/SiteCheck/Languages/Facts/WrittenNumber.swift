internal import SiteModel

/// A number as it is written in a text, in figures or in words.
struct WrittenNumber {
  private let decimal: ExactDecimal
  /// The power of ten that a word such as "million" gives it.
  var scale = 0
  var unit = FactUnit.none
  let isCertain: Bool
  private let mayBeOrdinal: Bool
  let tokens: ClosedRange<Int>
  let bytes: Range<Int>

  var value: FactValue { decimal.value(scaledBy: scale, unit) }

  /// Whether it has no unit yet and is no year.
  var isBare: Bool { scale == 0 && unit == .none && !decimal.isYear }

  /// Whether it says which one of a row is meant, and counts nothing.
  var isOrdinal: Bool { mayBeOrdinal && !isCertain && scale == 0 && unit == .none }

  /// The number as a year of the last century: the 1970 of "the 70s"; nil for others.
  var asDecade: FactValue? {
    guard isBare, decimal.decimals == 0, (30...90).contains(decimal.figures),
      decimal.figures % 10 == 0
    else { return nil }
    return ExactDecimal(1900 + decimal.figures).value()
  }

  /// The number that begins at a token, at or after the first that is free.
  init?(in text: borrowing FactText, at index: Int, notBefore free: Int) {
    guard text.isFree(index) else { return nil }
    switch text.tokens[index].kind {
    case .digits:
      guard let figures = NumberFigures(in: text, at: index) else { return nil }
      self.init(
        figures.decimal, isCertain: figures.isCertain, isOrdinal: figures.isOrdinal,
        tokens: figures.tokens, bytes: figures.bytes, notBefore: free, in: text)
    case .number, .possibleNumber, .ordinal: self.init(word: index, notBefore: free, in: text)
    case .scale: self.init(bareScale: index, notBefore: free, in: text)
    case .month, .shortMonth, .address, .series, .dayTime, .period, .fraction, .currency:
      return nil
    }
  }
}

extension WrittenNumber {
  /// `twelve`, `twenty-five`, `two dozen`, `two` of "two-year", `to` of "toårig".
  private init(word index: Int, notBefore free: Int, in text: borrowing FactText) {
    var token = text.tokens[index]
    var value = token.value
    var last = index
    if let (changed, next) = text.wordNumber(goingOnFrom: index) {
      value = changed
      last += 1
      token = next
    }
    // "two-way" is "toveis": in compounds the other language often has no number.
    let isCompound =
      text.isEnglish && text.bytes.byte(at: token.end) == UInt8(ascii: "-")
      && text.bytes.byte(at: token.end + 1).isWordByte
    let isNumber = text.tokens[index].kind == .number && token.kind != .ordinal
    self.init(
      ExactDecimal(value), isCertain: isNumber && !isCompound && !text.isTwin(index),
      isOrdinal: token.kind == .ordinal, tokens: index...last,
      bytes: text.tokens[index].start..<token.end, notBefore: free, in: text)
  }

  /// "a million", "half a million", "halvannen million", "hundre"; nil for "several million".
  private init?(bareScale index: Int, notBefore free: Int, in text: borrowing FactText) {
    let token = text.tokens[index]
    let before = text.word(before: token.start)
    let isSmall = token.value <= 3 && !text.isEnglish
    let isHalf = before == "halv" || text.bytes.hasWord("half a ", at: token.start - 7)
    let isOneAndHalf = Self.oneAndHalf.contains(before)
    guard Self.articles.contains(before) || isSmall || isHalf || isOneAndHalf else { return nil }
    var reading = UnitReading(
      ExactDecimal(isOneAndHalf ? 15 : isHalf ? 5 : 1), isCertain: false, tokens: index...index,
      bytes: token.start..<token.end,
      scale: isHalf || isOneAndHalf ? token.value - 1 : token.value)
    if token.value == 2 { reading.readScale(in: text) }
    reading.readUnit(in: text, notBefore: free)
    // "A hundred per cent" is surely a number; "a thousand kroner" may be many thousand.
    let isCertain = reading.unit == .percent
    self.init(
      reading.decimal, isCertain: isCertain, tokens: reading.tokens, bytes: reading.bytes,
      scale: reading.scale, unit: reading.unit)
  }

  private static let articles: Set<PackedWord> = ["a", "an", "en", "ein", "et", "eit"]
  private static let oneAndHalf: Set<PackedWord> = ["halvannen", "halvanna", "halvtannan"]

  /// Reads on for a half, a scale and a unit, and back for a currency.
  private init(
    _ decimal: ExactDecimal, isCertain: Bool, isOrdinal: Bool, tokens: ClosedRange<Int>,
    bytes: Range<Int>, notBefore free: Int, in text: borrowing FactText
  ) {
    var reading = UnitReading(decimal, isCertain: isCertain, tokens: tokens, bytes: bytes)
    reading.readHalf(in: text)
    reading.readScale(in: text)
    reading.readUnit(in: text, notBefore: free)
    self.init(reading, isOrdinal: isOrdinal)
  }

  private init(_ reading: UnitReading, isOrdinal: Bool) {
    self.init(
      reading.decimal, isCertain: reading.isCertain, isOrdinal: isOrdinal, tokens: reading.tokens,
      bytes: reading.bytes, scale: reading.scale, unit: reading.unit)
  }

  private init(
    _ decimal: ExactDecimal, isCertain: Bool, isOrdinal: Bool = false, tokens: ClosedRange<Int>,
    bytes: Range<Int>, scale: Int, unit: FactUnit
  ) {
    self.decimal = decimal
    self.isCertain = isCertain
    mayBeOrdinal = isOrdinal
    self.tokens = tokens
    self.bytes = bytes
    self.scale = scale
    self.unit = unit
  }
}

extension WrittenNumber {
  /// Hundreds or thousands in words and the smaller number in words that follows; nil for others.
  func adding(_ rest: WrittenNumber, in text: borrowing FactText) -> WrittenNumber? {
    let areWords =
      !text.bytes[bytes.lowerBound].isDigit && !text.bytes[rest.bytes.lowerBound].isDigit
    guard areWords, unit == .none, rest.scale < scale,
      let sum = decimal.adding(rest.decimal, scaledBy: rest.scale, to: scale),
      rest.isCertain || rest.decimal.figures == 1
    else { return nil }
    return WrittenNumber(
      sum, isCertain: isCertain, tokens: tokens.lowerBound...rest.tokens.upperBound,
      bytes: bytes.lowerBound..<rest.bytes.upperBound, scale: 0, unit: rest.unit)
  }
}

extension FactText {
  /// Whether a number in words is said twice: "fifty-fifty" often is "likt".
  fileprivate func isTwin(_ index: Int) -> Bool {
    areTwins(index - 1, index) || areTwins(index, index + 1)
  }

  private func areTwins(_ first: Int, _ second: Int) -> Bool {
    first >= 0 && second < tokens.count && tokens[first].kind == tokens[second].kind
      && tokens[first].value == tokens[second].value
      && gap(from: tokens[first].end, to: tokens[second].start) == "-"
  }

  /// The value of a number in words that goes on over the next token: `twenty-five`,
  /// `twenty-first`, `two dozen`, `to tiår`.
  fileprivate func wordNumber(goingOnFrom index: Int) -> (value: Int, last: FactToken)? {
    guard isFree(index + 1), tokens[index].kind == .number else { return nil }
    let (token, next) = (tokens[index], tokens[index + 1])
    guard let gap = gap(from: token.end, to: next.start), gap == "-" || gap == " " else {
      return nil
    }
    switch next.kind {
    case .number, .ordinal:
      let isOnes = (20..<100).contains(token.value) && next.value < 10
      return isOnes && (next.kind == .number || gap == "-")
        ? (token.value + next.value, next) : nil
    case .possibleNumber:
      if (20..<100).contains(token.value), next.value == 1 { return (token.value + 1, next) }
      // Of all such words only decades and dozens are counted.
      return gap == " " && (next.value == 10 || next.value == 12)
        ? (token.value * next.value, next) : nil
    default: return nil
    }
  }
}
