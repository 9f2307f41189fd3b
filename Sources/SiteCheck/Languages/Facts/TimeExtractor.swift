internal import SiteModel

extension Rule {
  /// Times of day that differ.
  static let timeFact = Rule(
    "language/time",
    what: Wording(
      "a time of day in the text differs between the versions",
      nb: "et klokkeslett i teksten er ulikt i de to versjonene"),
    why: Wording(
      "One group of readers comes too early or too late.",
      nb: "Den ene gruppen lesere kommer for tidlig eller for sent."),
    example: "2.30 pm in English, kl. 15.30 in Norwegian")
}

/// Takes times of day: `14.30`, `kl. 14`, `klokka ni`, `2:30 pm`, `9–11 am`, `kl. 9–16`.
///
/// The value is `14:30`. With a colon, two figures are always a time. With a full stop, they are
/// one in Norwegian, where the decimal sign is the comma, unless a version, a percentage or
/// millions are meant; in English only beside a word that times have or another time, because
/// `3.25` is a number there.
struct TimeExtractor: FactExtractor {
  var spots: FactSpots { [.digits, .numbers, .dayTimes] }

  func extract(from text: inout FactText) {
    var previous: ClockTime?
    for index in text.tokens.indices where Self.mayBeTime(index, in: text) {
      if let time = ClockTime(in: text, at: index, after: previous) {
        Self.add(time, to: &text)
        previous = time
      } else if let spoken = SpokenTime(in: text, at: index) {
        Self.add(spoken, at: index, to: &text)
      }
    }
  }

  /// Whether a spot is free and may be a time; most number words are told by the word before to be
  /// none.
  private static func mayBeTime(_ index: Int, in text: borrowing FactText) -> Bool {
    let token = text.tokens[index]
    if token.isTaken { return false }
    switch token.kind {
    case .digits, .dayTime: return true
    case .number, .possibleNumber:
      guard (1...12).contains(token.value) else { return false }
      // "nine o'clock"
      if text.bytes.byte(at: token.end + 1).folded == UInt8(ascii: "o"),
        !text.bytes.byte(at: token.end + 2).isPlainLetter
      {
        return true
      }
      return hourWords.contains(text.word(before: token.start))
    case .ordinal, .scale, .month, .shortMonth, .address, .series, .period, .fraction, .currency:
      return false
    }
  }

  /// Words after which a number in words may be an hour.
  private static let hourWords: [PackedWord] = [
    "kl", "klokka", "klokken", "halv", "over", "på", "at", "past", "to",
  ]

  private static func add(_ time: ClockTime, to text: inout FactText) {
    var minutes = time.minutes
    for opening in openings(of: time, in: text) {
      text.take(tokens: opening.tokens)
      text.add(.time, .time(opening.minutes), opening.bytes)
      // Nobody means midnight by "10–12 am".
      if time.half == .am, minutes < 60, opening.minutes > minutes { minutes += 720 }
    }
    // The "noon" of "12 noon" lies within.
    text.take(bytes: time.bytes)
    text.add(.time, .time(minutes), time.bytes)
  }

  private static func add(_ spoken: SpokenTime, at index: Int, to text: inout FactText) {
    text.take(tokens: index...index)
    for minutes in spoken.minutes {
      text.add(.time, .time(minutes), spoken.bytes, isCertain: false)
    }
    guard let number = spoken.number else { return }
    let value = ExactDecimal(number).value()
    text.add(.number, value, spoken.bytes, isCertain: false)
  }

  /// The bare hour that opens a range which ends with am or pm: the 9 of "9–11 am".
  private static func openings(of time: ClockTime, in text: borrowing FactText) -> [ClockTime] {
    guard let half = time.half, let opening = ClockTime(opening: time, half, in: text) else {
      return []
    }
    return [opening]
  }
}
