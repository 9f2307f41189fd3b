internal import SiteModel

/// Sentences in a row that lean to one language, as one text: a foreign part of a paragraph.
///
/// A sentence may be short, so that what follows it in the same language has to tell.
struct SentenceRun {
  /// Shorter ones are titles and names more often than sentences.
  private static let leastWords = 8

  private(set) var bytes = 0..<0
  private var tally = WordTally()
  /// All words, also those that were not judged because the language was known by then.
  private var count = 0
  private var leaning: Edition?

  mutating func add(_ sentence: WordTally, count: Int, bytes range: Range<Int>) {
    let leaning = sentence.weights.leaning
    if leaning == self.leaning {
      tally += sentence
      self.count &+= count
      bytes = bytes.lowerBound..<range.upperBound
    } else {
      self.leaning = leaning
      tally = sentence
      self.count = count
      bytes = range
    }
  }

  /// What they are written in, if they are long and sure enough to tell.
  var edition: Edition? {
    guard count >= Self.leastWords, tally.isProse else { return nil }
    return LanguageRecogniser.language(of: tally).edition
  }
}
