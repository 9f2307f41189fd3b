internal import SiteModel

/// A time of day in words, or without a word for the clock: `noon`, `half past two`, `at 10`.
///
/// It may be another thing (`at 10` a place), or leave the half of the day open: it is a *possible*
/// time, which answers one of the other version and is missed by nobody.
struct SpokenTime {
  /// Since midnight.
  let minutes: [Int]
  /// The figure, which may be a number and no time.
  let number: Int?
  let bytes: Range<Int>

  init?(in text: borrowing FactText, at index: Int) {
    guard text.isFree(index) else { return nil }
    let token = text.tokens[index]
    bytes = token.start..<token.end
    if token.kind == .dayTime {
      minutes = [token.value]
      number = nil
      return
    }
    let mayBeHour =
      token.kind == .digits
      ? text.isEnglish
      : (token.kind == .number || token.kind == .possibleNumber) && token.value <= 12
    guard mayBeHour, (1...24).contains(token.value), token.length < 8 else {
      return nil
    }
    guard let shift = Self.shift(before: token, in: text) else { return nil }
    let time = (token.value * 60 + shift + 1440) % 1440
    minutes = time < 720 ? [time, time + 720] : [time]
    number = token.value
  }
}

extension SpokenTime {
  /// By how many minutes a phrase before an hour moves it; nil where none makes it one.
  private static func shift(before token: FactToken, in text: borrowing FactText) -> Int? {
    let word = text.word(before: token.start)
    switch text.language {
    case .english:
      if word == "past" || word == "to" { return phrase(before: token, word, in: text) }
      return word == "at" && isAlone(token, in: text) ? 0 : nil
    case .bokmaal, .nynorsk:
      if word == "halv" { return -30 }
      return word == "over" || word == "på" ? phrase(before: token, word, in: text) : nil
    }
  }

  /// "half past", "quarter to", "kvart over".
  private static func phrase(
    before token: FactToken, _ word: PackedWord, in text: borrowing FactText
  ) -> Int? {
    var start = token.start
    while start > 0, text.bytes.spaceLength(at: text.bytes.scalarStart(before: start)) > 0 {
      start = text.bytes.scalarStart(before: start)
    }
    let earlier = text.word(before: start - word.count)
    let isAfter = word == "past" || word == "over"
    if earlier == "half" { return word == "past" ? 30 : nil }
    return quarters.contains(earlier) ? (isAfter ? 15 : -15) : nil
  }

  private static let quarters: Set<PackedWord> = ["quarter", "kvart", "kvarter"]
  private static let following: Set<PackedWord> = [
    "on", "in", "and", "to", "until", "sharp", "with", "for", "each", "every", "the",
  ]

  /// Whether an hour after "at" counts nothing: "at 10 on Friday", but not "at 10 hospitals".
  private static func isAlone(_ token: FactToken, in text: borrowing FactText) -> Bool {
    guard !text.bytes.hasLetterOrFigure(at: token.end), text.percentage(at: token.end) == nil else {
      return false
    }
    let next = text.bytes.skippingSpaces(from: token.end)
    guard next > token.end else { return text.bytes.dashLength(at: next) == 0 }
    return !text.bytes.byte(at: next).isWordByte && !text.bytes.byte(at: next).isDigit
      || following.contains(text.word(after: token.end))
  }
}
