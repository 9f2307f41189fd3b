internal import SiteModel

/// A number in figures, read by the language of its text.
///
/// English groups by comma and has a decimal point; Norwegian groups by space or full stop and has
/// a decimal comma; both may group by any space of Unicode. A sign that the language does not use
/// that way ("3,5" in English) is read as the decimal sign too: how it is written is not judged here.
struct NumberFigures {
  let decimal: ExactDecimal
  let isCertain: Bool
  let tokens: ClosedRange<Int>
  let bytes: Range<Int>

  /// The number that begins at a free token of digits.
  init(in text: FactText, at index: Int) {
    var reader = FigureReader(text: text, first: index)
    let isVersion = reader.readVersion()
    if !isVersion {
      reader.readGroups()
      reader.readDecimals()
    }
    let start = text.tokens[index].start
    let end = text.tokens[reader.last].end
    let sign = Self.minus(before: start, in: text)
    let surroundings = FigureSurroundings(text: text, first: index, last: reader.last)
    let century = surroundings.century(before: index)
    let prefix = century.map { Array(String($0).utf8) } ?? []
    decimal = ExactDecimal(
      figures: prefix + reader.figures, decimals: reader.decimals, isNegative: sign != nil)
    isCertain = !isVersion && surroundings.isNumber(isPlain: reader.last == index)
    tokens = index...reader.last
    bytes = (sign ?? start)..<end
  }

  /// Where a minus begins that belongs to the number: right before it, after a space or bracket.
  private static func minus(before start: Int, in text: FactText) -> Int? {
    guard start > 0 else { return nil }
    let sign = text.bytes.scalarStart(before: start)
    guard text.bytes.dashLength(at: sign) == start - sign else { return nil }
    if sign == 0 || text.bytes[sign - 1] == UInt8(ascii: "(") { return sign }
    let space = text.bytes.scalarStart(before: sign)
    return text.bytes.spaceLength(at: space) > 0 ? sign : nil
  }
}

/// Reads groups and decimals from token to token.
private struct FigureReader {
  let text: FactText
  private(set) var last: Int
  private(set) var figures: [UInt8]
  private(set) var decimals = 0
  private let first: Int

  init(text: FactText, first: Int) {
    self.text = text
    self.first = first
    last = first
    figures = Array(text.bytes[text.tokens[first].start..<text.tokens[first].end])
  }

  /// Takes all of `1.2.3`, a version or a section and no number; 1.234.567 is one.
  mutating func readVersion() -> Bool {
    var end = first
    while let mark = mark(after: end), mark == UInt8(ascii: ".") { end += 1 }
    guard end >= first + 2 else { return false }
    let isGrouped = (first + 1...end).allSatisfy { length(of: $0) == 3 }
    guard !(isGrouped && length(of: first) <= 3) else { return false }
    for index in first + 1...end { append(index) }
    return true
  }

  mutating func readGroups() {
    guard length(of: first) <= 3, text.bytes[text.tokens[first].start] != UInt8(ascii: "0") else {
      return
    }
    let sign: UInt8 = text.language == .english ? UInt8(ascii: ",") : UInt8(ascii: ".")
    var usedSign: Bool?
    while text.digits(at: last + 1) != nil, length(of: last + 1) == 3 {
      let isSign = mark(after: last) == sign
      guard isSign || isSpace(after: last), usedSign ?? isSign == isSign,
        !text.bytes.byte(at: text.tokens[last + 1].end).isWordByte
      else { return }
      usedSign = isSign
      append(last + 1)
    }
  }

  mutating func readDecimals() {
    guard let mark = mark(after: last) else { return }
    let isSign = mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",")
    // "1,2,3" is a list.
    guard isSign, self.mark(after: last + 1) != mark else { return }
    append(last + 1)
    decimals = length(of: last)
  }

  private mutating func append(_ index: Int) {
    figures += text.bytes[text.tokens[index].start..<text.tokens[index].end]
    last = index
  }

  private func length(of index: Int) -> Int { text.tokens[index].end - text.tokens[index].start }

  /// The single byte between a token and the next token of digits.
  private func mark(after index: Int) -> UInt8? {
    guard text.digits(at: index) != nil, let next = text.digits(at: index + 1),
      next.start == text.tokens[index].end + 1
    else { return nil }
    return text.bytes[next.start - 1]
  }

  private func isSpace(after index: Int) -> Bool {
    let end = text.tokens[index].end
    let length = text.bytes.spaceLength(at: end)
    return length > 0 && end + length == text.tokens[index + 1].start
  }
}

/// What stands round figures, and whether they count something.
private struct FigureSurroundings {
  private let text: FactText
  private let first: FactToken
  private let last: FactToken

  init(text: FactText, first: Int, last: Int) {
    self.text = text
    self.first = text.tokens[first]
    self.last = text.tokens[last]
  }

  /// `isPlain` says that the number has neither groups nor decimals.
  func isNumber(isPlain: Bool) -> Bool {
    let year = isPlain && isYear(first)
    if text.bytes.hasLetter(before: first.start) { return false }
    // "COVID-19" is a name; "mid-2025" names a year.
    if isHyphenatedName && !year { return false }
    if text.bytes.byte(at: last.end).isWordByte {
      let isDecade = text.bytes.hasWord("s", at: last.end)
      return year && isDecade && !text.bytes.byte(at: last.end + 1).isWordByte
    }
    return !(isPlain && isNorwegianOrdinal)
  }

  /// The first two figures of a year that is written short: the 20 before 25 in "2021–25".
  func century(before index: Int) -> Int? {
    guard last.end - last.start == 2, index > 0, text.tokens[index - 1].kind == .digits,
      isYear(text.tokens[index - 1]),
      let gap = text.gap(from: text.tokens[index - 1].end, to: first.start),
      gap == "-" || gap == "/", last.value > text.tokens[index - 1].value % 100
    else { return nil }
    return text.tokens[index - 1].value / 100
  }

  private func isYear(_ token: FactToken) -> Bool {
    token.end - token.start == 4 && (1900...2099).contains(token.value)
  }

  private var isHyphenatedName: Bool {
    let hyphen = first.start - 1
    return text.bytes.byte(at: hyphen) == UInt8(ascii: "-") && text.bytes.hasLetter(before: hyphen)
  }

  /// "2. kvartal", "3.–5. plass"; a full stop at the end of a sentence is followed by a capital.
  private var isNorwegianOrdinal: Bool {
    guard text.language != .english, last.end - last.start <= 2,
      text.bytes.byte(at: last.end) == UInt8(ascii: ".")
    else { return false }
    if text.bytes.dashLength(at: last.end + 1) > 0 { return true }
    let next = text.bytes.skippingSpaces(from: last.end + 1)
    guard next > last.end + 1, text.bytes.byte(at: next).isWordByte else { return false }
    return text.bytes[next].isPlainLetter
      ? text.bytes[next] & 0x20 != 0 : text.bytes.byte(at: next + 1) >= 0xA0
  }
}
