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

/// Takes times of day: `14.30`, `kl. 14`, `2:30 pm`, `9–11 am`, `kl. 9–16`.
///
/// The value is `14:30`. With a colon, two figures are always a time. With a full stop, they are
/// one in Norwegian, where the decimal sign is the comma, unless a version, a percentage or
/// millions are meant; in English only beside a word that times have or another time, because
/// `3.25` is a number there.
struct TimeExtractor: FactExtractor {
  func extract(from text: inout FactText) {
    var previous: ClockTime?
    var index = 0
    while index < text.tokens.count {
      guard let time = ClockTime(in: text, at: index, after: previous) else {
        index += 1
        continue
      }
      for opening in Self.openings(of: time, in: text) {
        text.take(tokens: opening.tokens)
        text.add(.time, .time(opening.minutes), opening.bytes)
      }
      text.take(tokens: time.tokens)
      text.add(.time, .time(time.minutes), time.bytes)
      previous = time
      index = time.tokens.upperBound + 1
    }
  }

  /// The bare hour that opens a range which ends with am or pm: the 9 of "9–11 am".
  private static func openings(of time: ClockTime, in text: FactText) -> [ClockTime] {
    guard let half = time.half, let opening = ClockTime(opening: time, half, in: text) else {
      return []
    }
    return [opening]
  }
}
