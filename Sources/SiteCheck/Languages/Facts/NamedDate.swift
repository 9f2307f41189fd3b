internal import SiteModel

/// Dates with the month's name: `3 March 2026`, `18.–20. mai`, `March 3, 2026`, `August 2025`.
enum NamedDate {
  /// The date whose month is at a token.
  static func run(in text: borrowing FactText, at index: Int) -> DateRun? {
    let month = text.tokens[index]
    if let first = firstDay(before: index, in: text) {
      let days = (first..<index).map { text.tokens[$0].value }
      let year = year(after: month.end, at: index + 1, in: text)
      return run(text, days, month, first...(year == nil ? index : index + 1), year)
    }
    if let ordinal = text.ordinal(beforeMonth: index) {
      let year = year(after: month.end, at: index + 1, in: text)
      let tokens = ordinal.tokens.lowerBound...(year == nil ? index : index + 1)
      return run(text, [ordinal.value], month, tokens, year)
    }
    if let last = lastDay(after: index, in: text) {
      let days = (index + 1...last).map { text.tokens[$0].value }
      let end = ordinalEnd(of: text.tokens[last], in: text)
      let year = year(after: end, at: last + 1, in: text)
      return run(text, days, month, index...(year == nil ? last : last + 1), year)
    }
    if let year = year(after: month.end, at: index + 1, in: text) {
      return run(text, [], month, index...index + 1, year)
    }
    guard month.kind == .month || opensRange(at: index, in: text) else { return nil }
    var alone = run(text, [], month, index...index, nil)
    alone.isCertain = isSurelyMonth(month, in: text)
    return alone
  }

  private static func run(
    _ text: borrowing FactText, _ days: [Int], _ month: FactToken, _ tokens: ClosedRange<Int>,
    _ year: Int?
  ) -> DateRun {
    let start = text.tokens[tokens.lowerBound].start
    let last = text.tokens[tokens.upperBound]
    let end = year == nil && last.kind == .digits ? ordinalEnd(of: last, in: text) : last.end
    return DateRun(
      days: days, month: month.value, year: year, tokens: tokens, bytes: start..<end)
  }
}

extension NamedDate {
  private static let beforeMonth: Set<PackedWord> = [" ", ". ", ".", " of ", "-"]
  private static let beforeYear: Set<PackedWord> = [" ", ", ", ". ", " of ", " i ", ". i ", "-"]
  private static let following: Set<PackedWord> = [
    "and", "at", "for", "from", "in", "is", "to", "the", "this", "until", "was", "were", "will",
    "with", "we", "when", "as", "by", "on", "or", "that", "it", "he", "she", "they", "there", "but",
    "which", "who", "before", "after",
  ]
  private static let beforeMay: Set<PackedWord> = [
    "in", "of", "by", "from", "until", "since", "to", "and", "during", "early", "late", "mid",
    "this", "next", "last", "before", "after", "between", "every",
  ]
  private static let monthBeforeDay: Set<PackedWord> = [" ", " the ", ". "]

  /// The token of the first day before a month, where one or more stand there.
  private static func firstDay(before month: Int, in text: borrowing FactText) -> Int? {
    guard let day = day(at: month - 1, in: text),
      let gap = text.gap(from: ordinalEnd(of: day, in: text), to: text.tokens[month].start),
      beforeMonth.contains(gap)
    else { return nil }
    var first = month - 1
    var mayList = false
    while let day = self.day(at: first - 1, in: text), day.value < text.tokens[first].value {
      let (end, start) = (ordinalEnd(of: day, in: text), text.tokens[first].start)
      let gap = text.gap(from: end, to: start)
      guard
        DateRun.areLinked(end, start, in: text) || (mayList && (gap == ", " || gap == "., "))
      else { break }
      mayList = true
      first -= 1
    }
    return first
  }

  /// The token of the last day after an English month, where one or more stand there.
  private static func lastDay(after month: Int, in text: borrowing FactText) -> Int? {
    guard text.isEnglish, let day = day(at: month + 1, in: text),
      let gap = text.gap(from: text.tokens[month].end, to: day.start),
      monthBeforeDay.contains(gap)
    else { return nil }
    var last = month + 1
    while let next = self.day(at: last + 1, in: text), next.value > text.tokens[last].value,
      DateRun.areLinked(ordinalEnd(of: text.tokens[last], in: text), next.start, in: text)
    { last += 1 }
    return countsNothing(text.tokens[last], in: text) ? last : nil
  }

  /// "In March 20 patients came" has no date: the number counts what follows.
  private static func countsNothing(_ day: FactToken, in text: borrowing FactText) -> Bool {
    let end = ordinalEnd(of: day, in: text)
    if text.percentage(at: end) != nil { return false }
    let next = text.bytes.skippingSpaces(from: end)
    guard end == day.end, next > end, text.bytes.byte(at: next).isWordByte else { return true }
    return following.contains(text.word(after: end))
  }

  private static let endings: [StaticBytes] = ["st", "nd", "rd", "th"]

  private static func day(at index: Int, in text: borrowing FactText) -> FactToken? {
    guard let token = text.digits(at: index), token.end - token.start <= 2,
      (1...31).contains(token.value), !text.bytes.hasLetter(before: token.start)
    else { return nil }
    // "2.3 March" has no day 3.
    let before = text.bytes.byte(at: token.start - 1)
    let isFraction =
      (before == UInt8(ascii: ".") || before == UInt8(ascii: ","))
      && text.bytes.byte(at: token.start - 2).isDigit
    return isFraction ? nil : token
  }

  private static func year(after end: Int, at index: Int, in text: borrowing FactText) -> Int? {
    guard let token = text.digits(at: index), token.end - token.start == 4,
      DateRun.years.contains(token.value), let gap = text.gap(from: end, to: token.start),
      beforeYear.contains(gap)
    else { return nil }
    return token.value
  }

  /// The end of a day with its English ending: `3rd`.
  static func ordinalEnd(of token: FactToken, in text: borrowing FactText) -> Int {
    guard text.bytes.byte(at: token.end).isPlainLetter else { return token.end }
    let isOrdinal = endings.contains { text.bytes.hasWord($0, at: token.end) }
    return isOrdinal && !text.bytes.byte(at: token.end + 2).isWordByte ? token.end + 2 : token.end
  }

  /// Whether a short form begins "Jan.–Mar. 2026".
  private static func opensRange(at month: Int, in text: borrowing FactText) -> Bool {
    guard text.isFree(month + 1), [.month, .shortMonth].contains(text.tokens[month + 1].kind),
      let gap = text.gap(from: text.tokens[month].end, to: text.tokens[month + 1].start)
    else { return false }
    return gap == "-" || gap == ".-" || gap == " - " || gap == ". - "
  }

  /// "May" and "March" at the start of a sentence may be verbs: they need a word that times have.
  private static func isSurelyMonth(_ month: FactToken, in text: borrowing FactText) -> Bool {
    guard text.isEnglish, month.value == 5 || month.value == 3 else { return true }
    if month.value == 3, text.bytes.hasLetter(before: month.start - 1) { return true }
    return beforeMay.contains(text.word(before: month.start))
  }
}

extension FactText {
  /// The day in words before a month: `the third of June`, `tredje juni`.
  fileprivate func ordinal(beforeMonth index: Int) -> (value: Int, tokens: ClosedRange<Int>)? {
    guard isFree(index - 1), tokens[index - 1].kind == .ordinal,
      let gap = gap(from: tokens[index - 1].end, to: tokens[index].start),
      gap == (isEnglish ? " of " : " ")
    else { return nil }
    let token = tokens[index - 1]
    let tens = tens(before: index - 1)
    let value = (tens ?? 0) + token.value
    return value <= 31 ? (value, index - (tens == nil ? 1 : 2)...index - 1) : nil
  }
}
