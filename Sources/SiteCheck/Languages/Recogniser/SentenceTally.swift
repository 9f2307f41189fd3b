internal import SiteModel

/// What the sentences of a text tell of its language, word by word.
///
/// Once the language of a sentence is beyond doubt its further words are not judged; of a text whose
/// language is known already, the first words of each sentence that go on in it are enough.
struct SentenceTally {
  /// What the texts should be written in.
  private let edition: Edition
  private let known = LanguageWords.all
  private let endings = WordEndings.all
  /// What the sentences so far say outside quotation marks, and what stands within.
  private(set) var text = WordTally()
  private(set) var quoted = WordTally()
  /// A number that is the same for texts that begin with the same words, as many as were judged.
  private(set) var fingerprint: UInt64 = 0
  /// The bytes of the first sentences in a row, of eight words or more, that are in the other
  /// language; empty where none is.
  private(set) var foreign = 0..<0
  /// Whether the language of the sentence is known.
  private(set) var isSettled = false
  /// What the sentence that is being read says, where it begins, and how many words stand before it.
  private var sentence = WordTally()
  private var start = 0
  private var countBefore = 0
  private var run = SentenceRun()
  /// What the sentences before were written in, if beyond doubt.
  private var settled: Edition?
  private var followsAuxiliary = false
  private var followsLowerCase = false

  init(in edition: Edition) { self.edition = edition }
}

extension SentenceTally {
  /// Goes on to the next text.
  mutating func restart() {
    (text, quoted, sentence) = (WordTally(), WordTally(), WordTally())
    fingerprint = 0
    foreign = 0..<0
    (isSettled, followsAuxiliary, followsLowerCase) = (false, false, false)
    (start, countBefore) = (0, 0)
    run = SentenceRun()
    settled = nil
  }

  /// Judges the next word. One with a capital is a name, which tells nothing of the language round
  /// it, unless it begins a sentence and is no abbreviation.
  mutating func add(
    _ word: WordKey, at range: Range<Int>, in bytes: [UInt8], isCapital: Bool, beginsSentence: Bool,
    isQuoted: Bool
  ) {
    fingerprint = (fingerprint ^ word.mixed) &* 0x9E37_79B9_7F4A_7C15
    var weights = LanguageWeights()
    var isAuxiliary = false
    if isCapital, !beginsSentence || (word.count > 1 && bytes[range.lowerBound &+ 1] & 0x20 == 0) {
    } else if word.count == 1, bytes[range.lowerBound] == UInt8(ascii: "i") {
      // English has it as a capital only.
      weights.norwegian = 4
    } else if let meaning = known.meaning(of: word) {
      weights = meaning.weights
      isAuxiliary = meaning.isAuxiliary
    } else if word.count >= 5 {
      weights = endings.weights(of: word, followsAuxiliary: followsAuxiliary)
      // An ending tells more than letters do.
      if !isCapital, weights.english == weights.norwegian {
        weights += word.letterWeights
      }
    }
    let runsOn = !isCapital && followsLowerCase
    (followsAuxiliary, followsLowerCase) = (isAuxiliary, !isCapital)
    if isQuoted {
      quoted.add(weights, isPlain: !isCapital && word.count >= 4, runsOn: runsOn)
    } else {
      if sentence.words == 0 { start = range.lowerBound }
      sentence.add(weights, isPlain: !isCapital && word.count >= 4, runsOn: runsOn)
      isSettled = goesOn || sentence.weights.isBeyondDoubt
    }
  }

  /// The words outside quotation marks, but all where a quotation of some words is nearly the whole,
  /// and the few words round it are of its language: «…», sier hun.
  var whole: WordTally {
    guard text.words < ReadPage.leastWords,
      text.words == 0
        || (quoted.words >= Self.leastQuoted && quoted.weights.leaning == text.weights.leaning)
    else { return text }
    var all = text
    all += quoted
    return all
  }

  /// Shorter quotations are titles more often than sentences.
  private static let leastQuoted = 8

  /// Whether the sentence goes on in what the sentences before it were surely written in.
  private var goesOn: Bool {
    guard let settled else { return false }
    return sentence.weights.goesOn(in: settled)
  }

  /// Something that is no word stands between the words.
  mutating func interrupt() { followsAuxiliary = false }

  /// Goes on to the next sentence; `count` words have been read, judged or not.
  mutating func endSentence(at end: Int, count: Int) {
    defer {
      countBefore = count
      isSettled = false
    }
    guard sentence.words > 0 else { return }
    text += sentence
    run.add(sentence, count: count &- countBefore, bytes: start..<end)
    sentence = WordTally()
    settled = text.weights.isBeyondDoubt ? text.weights.leaning : nil
    if foreign.isEmpty, run.edition == edition.other { foreign = run.bytes }
  }
}
