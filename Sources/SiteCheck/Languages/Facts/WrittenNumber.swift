internal import SiteModel

/// A number as it is written in a text, in figures or in words.
struct WrittenNumber {
  private let decimal: ExactDecimal
  /// The power of ten that a word such as "million" gives it.
  var scale = 0
  var isPercentage = false
  let isCertain: Bool
  let tokens: ClosedRange<Int>
  let bytes: Range<Int>

  var value: FactValue { decimal.value(scaledBy: scale, isPercentage: isPercentage) }

  /// Whether it has no unit yet and is no year.
  var isBare: Bool {
    scale == 0 && !isPercentage && !decimal.isYear
  }

  /// Hundreds in words and the number below a hundred in words that follows; nil for others.
  func adding(_ rest: WrittenNumber, in text: FactText) -> WrittenNumber? {
    guard scale == 2, !isPercentage, rest.scale == 0, decimal.decimals == 0, decimal.figures < 10,
      rest.decimal.figures < 100, rest.isCertain || rest.decimal.figures == 1,
      !text.bytes[bytes.lowerBound].isDigit, !text.bytes[rest.bytes.lowerBound].isDigit
    else { return nil }
    var sum = WrittenNumber(
      ExactDecimal(decimal.figures * 100 + rest.decimal.figures), isCertain: isCertain,
      tokens: tokens.lowerBound...rest.tokens.upperBound,
      bytes: bytes.lowerBound..<rest.bytes.upperBound, scale: 0)
    sum.isPercentage = rest.isPercentage
    return sum
  }

  /// The number that begins at a token.
  init?(in text: FactText, at index: Int) {
    guard text.isFree(index) else { return nil }
    switch text.tokens[index].kind {
    case .digits:
      guard let figures = NumberFigures(in: text, at: index) else { return nil }
      self.init(figures: figures, in: text)
    case .number, .possibleNumber: self.init(word: index, in: text)
    case .scale: self.init(bareScale: index, in: text)
    case .month, .shortMonth, .address, .series, .dayTime: return nil
    }
  }
}

extension WrittenNumber {
  private init(figures: NumberFigures, in text: FactText) {
    self.init(
      figures.decimal, isCertain: figures.isCertain, tokens: figures.tokens, bytes: figures.bytes,
      in: text)
  }

  /// `twelve`, `twenty-five`, `two` of "two-year", `to` of "toårig".
  private init(word index: Int, in text: FactText) {
    var token = text.tokens[index]
    var value = token.value
    var last = index
    if value >= 20, value < 100, text.isFree(index + 1) {
      let next = text.tokens[index + 1]
      let isOnes = next.kind == .number || (next.kind == .possibleNumber && next.value == 1)
      let gap = text.gap(from: token.end, to: next.start)
      if isOnes, next.value < 10, gap == "-" || gap == " " {
        value += next.value
        last += 1
        token = next
      }
    }
    // "two-way" is "toveis": in compounds the other language often has no number.
    let isCompound =
      text.language == .english && text.bytes.byte(at: token.end) == UInt8(ascii: "-")
      && text.bytes.byte(at: token.end + 1).isWordByte
    self.init(
      ExactDecimal(value), isCertain: text.tokens[index].kind == .number && !isCompound,
      tokens: index...last,
      bytes: text.tokens[index].start..<token.end, in: text)
  }

  /// "a million", "half a million", "hundre"; nil for "several million".
  private init?(bareScale index: Int, in text: FactText) {
    let token = text.tokens[index]
    let before = text.word(before: token.start)
    let isSmall = token.value <= 3 && text.language != .english
    let isHalf = before == "halv" || text.bytes.hasWord("half a ", at: token.start - 7)
    guard Self.articles.contains(before) || isSmall || isHalf else { return nil }
    self.init(
      ExactDecimal(isHalf ? 5 : 1), isCertain: false, tokens: index...index,
      bytes: token.start..<token.end, scale: isHalf ? token.value - 1 : token.value)
  }

  private static let articles: Set<PackedWord> = ["a", "an", "en", "ein", "et", "eit"]

  /// Reads on for a scale and a unit.
  private init(
    _ decimal: ExactDecimal, isCertain: Bool, tokens: ClosedRange<Int>, bytes: Range<Int>,
    in text: FactText
  ) {
    var isCertain = isCertain
    var last = tokens.upperBound
    var end = bytes.upperBound
    var scale = 0
    while text.isFree(last + 1), text.tokens[last + 1].kind == .scale,
      let gap = text.gap(from: end, to: text.tokens[last + 1].start), gap == " " || gap == "-"
    {
      last += 1
      scale += text.tokens[last].value
      end = text.tokens[last].end
      isCertain = true
    }
    let percentage = text.percentage(at: end)
    self.init(
      decimal, isCertain: isCertain || percentage != nil, tokens: tokens.lowerBound...last,
      bytes: bytes.lowerBound..<(percentage ?? end), scale: scale,
      isPercentage: percentage != nil)
  }

  private init(
    _ decimal: ExactDecimal, isCertain: Bool, tokens: ClosedRange<Int>, bytes: Range<Int>,
    scale: Int, isPercentage: Bool = false
  ) {
    self.decimal = decimal
    self.isCertain = isCertain
    self.tokens = tokens
    self.bytes = bytes
    self.scale = scale
    self.isPercentage = isPercentage
  }
}

extension FactText {
  private static let percentages: [StaticBytes] = [
    "%", "per cent", "percent", "prosent", "pct", "pst.", "per hundre",
  ]

  /// The power of ten of a letter right after English figures: "30m", "2bn".
  func shortScale(at end: Int) -> Int? {
    guard language == .english, bytes.byte(at: end).isPlainLetter else { return nil }
    return Self.shortScales.first {
      bytes.hasWord($0.0, at: end) && !bytes.byte(at: end + $0.0.bytes.count).isWordByte
    }?.1
  }

  private static let shortScales: [(StaticBytes, Int)] = [("m", 6), ("mn", 6), ("bn", 9)]

  /// The end of a sign or word for per cent that follows; nil where none does.
  func percentage(at end: Int) -> Int? {
    var start = bytes.skippingSpaces(from: end)
    start += bytes.dashLength(at: start)
    // Of all letters only p and the sign itself begin one.
    let first = bytes.byte(at: start)
    guard first == UInt8(ascii: "%") || first.folded == UInt8(ascii: "p") else { return nil }
    guard let form = Self.percentages.first(where: { bytes.hasWord($0, at: start) }) else {
      return nil
    }
    return start + form.bytes.count
  }

  /// Whether a percentage or a scale follows, so that figures before it are no time.
  func isFollowedByUnit(_ end: Int) -> Bool {
    if percentage(at: end) != nil { return true }
    return tokens.contains {
      $0.kind == .scale && $0.start >= end && gap(from: end, to: $0.start) == " "
    }
  }
}
