internal import SiteModel

/// Dates in figures: `03.03.2026`, `3.3.26`, `03/03/2026`, `2026-03-03`, `3/3-2026`, `1.–5.3.2026`,
/// and a month with its year, `06/2026`.
enum NumericDate {
  /// The date that begins at a token of digits.
  static func run(in text: borrowing FactText, at index: Int) -> DateRun? {
    guard let first = text.digits(at: index), first.length <= 4,
      let next = text.digits(at: index + 1), next.start - first.end <= 6,
      !text.bytes.hasLetter(before: first.start)
    else { return nil }
    return whole(in: text, at: index) ?? opening(in: text, at: index)
      ?? withoutYear(in: text, at: index) ?? monthAndYear(in: text, at: index)
  }
}

extension NumericDate {
  /// Three figures and the signs between them.
  private struct Figures {
    let values: (first: FactToken, month: FactToken, last: FactToken)
    let first: PackedWord
    let second: PackedWord

    init?(in text: borrowing FactText, at index: Int) {
      guard let a = text.digits(at: index), let b = text.digits(at: index + 1),
        let c = text.digits(at: index + 2), b.length <= 2, b.start - a.end <= 2,
        let first = text.gap(from: a.end, to: b.start),
        let second = text.gap(from: b.end, to: c.start)
      else { return nil }
      values = (a, b, c)
      (self.first, self.second) = (first, second)
    }
  }

  private static let same: Set<PackedWord> = [".", "/", "-", ". "]
  /// What Norwegians write between month and year after "1/12" or "1.12".
  private static let beforeYear: Set<PackedWord> = ["-", " ", "/", ".", ". ", ".-", " - "]

  private static func whole(in text: borrowing FactText, at index: Int) -> DateRun? {
    guard let figures = Figures(in: text, at: index) else { return nil }
    let isYearFirst = figures.values.first.length == 4
    let (year, day) =
      isYearFirst
      ? (figures.values.first, figures.values.last) : (figures.values.last, figures.values.first)
    guard let yearValue = self.year(year, isFirst: isYearFirst, figures), day.length <= 2,
      !goesOn(text, after: figures.values.last.end, figures.second)
    else { return nil }
    let month = figures.values.month.value
    let bytes = figures.values.first.start..<figures.values.last.end
    if Day(year: yearValue, month: month, day: day.value) != nil {
      return DateRun(
        days: [day.value], month: month, year: yearValue, tokens: index...index + 2, bytes: bytes)
    }
    // Figures too large for a date are a version; "12/31/2026" is a date that cannot be read.
    guard year.length == 4, (1...31).contains(month), (1...31).contains(day.value) else {
      return nil
    }
    var run = DateRun(
      days: [day.value], month: month, year: yearValue, tokens: index...index + 2, bytes: bytes)
    run.unreadable = String(decoding: text.bytes[bytes], as: UTF8.self)
    return run
  }

  private static func year(_ token: FactToken, isFirst: Bool, _ figures: Figures) -> Int? {
    let isSame = figures.first == figures.second && same.contains(figures.first)
    let isMixed =
      !isFirst && (figures.first == "/" || figures.first == "." || figures.first == ". ")
      && beforeYear.contains(figures.second)
    guard isSame || isMixed else { return nil }
    if token.length == 4 { return DateRun.years.contains(token.value) ? token.value : nil }
    // Two figures mean this century: nobody dates a page of the site earlier.
    let isShort =
      (isSame && (figures.first == "." || figures.first == "/"))
      || (figures.first == "/" && figures.second == "-")
    return !isFirst && token.length == 2 && isShort ? 2000 + token.value : nil
  }

  /// Whether a fourth figure follows, as in an address of a network or a version.
  private static func goesOn(_ text: borrowing FactText, after end: Int, _ sign: PackedWord) -> Bool
  {
    sign.count == 1 && UInt64(text.bytes.byte(at: end).folded) == sign.bits
      && text.bytes.byte(at: end + 1).isDigit
  }
}

extension NumericDate {
  /// "06/2026", but not "no. 12/2026"; a bare "6/2026" is the number of an issue as often.
  private static func monthAndYear(in text: borrowing FactText, at index: Int) -> DateRun? {
    let (first, year) = (text.tokens[index], text.tokens[index + 1])
    guard first.length == 2, (1...12).contains(first.value), year.length == 4,
      DateRun.years.contains(year.value), text.gap(from: first.end, to: year.start) == "/",
      !goesOn(first, year.end, in: text), !text.bytes.byte(at: year.end).isWordByte,
      !numbered.contains(text.word(before: first.start))
    else { return nil }
    return DateRun(
      days: [], month: first.value, year: year.value, tokens: index...index + 1,
      bytes: first.start..<year.end)
  }

  /// Words after which a figure and a year are the number of a paper.
  private static let numbered: Set<PackedWord> = [
    "nr", "no", "nos", "number", "nummer", "issue", "utgave", "case", "sak", "circular",
    "rundskriv", "eu", "ec", "regulation", "directive", "forordning", "direktiv", "forskrift",
    "vedtak", "decision", "week", "uke", "veke",
  ]

  /// What opens a range that ends with a whole date: the 1 of "1.–5.12.2026", with the rest; the
  /// 30.11 of "30.11–5.12.2026", alone.
  private static func opening(in text: borrowing FactText, at index: Int) -> DateRun? {
    let first = text.tokens[index]
    guard first.length <= 2, (1...31).contains(first.value) else { return nil }
    if let gap = text.gap(from: first.end, to: text.tokens[index + 1].start),
      DateRun.links.contains(gap), gap != "/",
      let rest = whole(in: text, at: index + 1), rest.unreadable == nil,
      let last = rest.days.first, first.value < last
    {
      return DateRun(
        days: [first.value, last], month: rest.month, year: rest.year,
        tokens: index...rest.tokens.upperBound, bytes: first.start..<rest.bytes.upperBound)
    }
    guard let (month, end) = month(after: first, at: index + 1, in: text),
      let rest = whole(in: text, at: index + 2),
      DateRun.areLinked(end, rest.bytes.lowerBound, in: text)
    else { return nil }
    return DateRun(
      days: [first.value], month: month, year: nil, tokens: index...index + 1,
      bytes: first.start..<end)
  }

  /// "den 1.12." and "1/12", which may be a time, a number or a fraction as well.
  private static func withoutYear(in text: borrowing FactText, at index: Int) -> DateRun? {
    let first = text.tokens[index]
    guard !text.isEnglish, first.length <= 2,
      let (month, end) = month(after: first, at: index + 1, in: text),
      Day(year: 2024, month: month, day: first.value) != nil,
      !text.bytes.byte(at: text.tokens[index + 1].end).isWordByte, !goesOn(first, end, in: text)
    else { return nil }
    let isSlash = text.bytes[first.end] == UInt8(ascii: "/")
    let before = text.word(before: first.start)
    let isDated = before == "den" || FactText.weekdays.contains(before)
    guard isDated || isSlash || end > text.tokens[index + 1].end else { return nil }
    guard isDated || !clockWords.contains(text.word(before: first.start)) else { return nil }
    var run = DateRun(
      days: [first.value], month: month, year: nil, tokens: index...index + 1,
      bytes: first.start..<end)
    run.isCertain = isDated && text.percentage(at: end) == nil
    return run
  }

  private static let clockWords: Set<PackedWord> = ["kl", "klokka", "klokken", "klokkeslett"]

  /// Whether a sign and a further figure follow.
  private static func goesOn(_ first: FactToken, _ end: Int, in text: borrowing FactText) -> Bool {
    let sign = text.bytes.byte(at: end)
    let before = text.bytes.byte(at: first.start - 1)
    let signs = Set(".,/-:".utf8)
    return (signs.contains(sign) && text.bytes.byte(at: end + 1).isDigit)
      || (signs.contains(before) && text.bytes.byte(at: first.start - 2).isDigit)
  }

  /// The month of "1.12." or "1/12", and where it ends with its full stop.
  private static func month(
    after day: FactToken, at index: Int, in text: borrowing FactText
  ) -> (value: Int, end: Int)? {
    guard let token = text.digits(at: index), token.length <= 2, (1...12).contains(token.value),
      let gap = text.gap(from: day.end, to: token.start), gap == "." || gap == "/" || gap == ". "
    else { return nil }
    let hasStop =
      text.bytes.byte(at: token.end) == UInt8(ascii: ".") && gap != "/"
      && !text.bytes.byte(at: token.end + 1).isDigit
    return (token.value, hasStop ? token.end + 1 : token.end)
  }
}
