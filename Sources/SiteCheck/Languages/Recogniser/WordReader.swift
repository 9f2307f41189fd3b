internal import SiteModel

/// Reads the words of texts in one pass over their bytes.
///
/// Once the language of a sentence is beyond doubt its further words are only counted; of a text
/// whose language is known already, the first words of each sentence that go on in it are enough. One
/// value reads all texts of a page.
struct WordReader {
  private let known = LanguageWords.all
  private let endings = WordEndings.all
  private var words = BlockWords(block: 0)
  /// The words with a capital of all blocks so far.
  private(set) var capitals: [CapitalWord] = []
  private var quoted = WordTally()
  private var isQuoted = false
  private var startsSentence = true
  /// The bytes of the word before; empty where more than white space stands between.
  private var previous = 0..<0
  /// What the sentence that is being read says, and where it and its words begin.
  private var sentence = WordTally()
  private var sentenceStart = 0
  private var countBefore = 0
  private var run = SentenceRun()
  /// Whether the language of the sentence is known.
  private var isSettled = false
  /// What the sentences before were written in, if beyond doubt.
  private var settled: Edition?
  private var followsAuxiliary = false
  private var followsLowerCase = false

  /// The words of a text but for those that stand apart: code, and words marked as foreign.
  mutating func read(_ bytes: [UInt8], block: Int, apart: [Range<Int>] = []) -> BlockWords {
    words = BlockWords(block: block)
    quoted = WordTally()
    isQuoted = false
    startsSentence = true
    previous = 0..<0
    sentence = WordTally()
    (sentenceStart, countBefore) = (0, 0)
    run = SentenceRun()
    isSettled = false
    settled = nil
    followsAuxiliary = false
    followsLowerCase = false
    var start = 0
    for range in apart {
      read(bytes, from: start, to: range.lowerBound)
      start = Swift.max(start, range.upperBound)
      previous = 0..<0
      followsAuxiliary = false
    }
    read(bytes, from: start, to: bytes.count)
    endSentence(at: bytes.count)
    if words.tally.words == 0 { words.tally = quoted }
    return words
  }
}

extension WordReader {
  private mutating func read(_ bytes: [UInt8], from start: Int, to end: Int) {
    var index = start
    while index < end {
      if bytes[index].isWordByte {
        index = readWord(in: bytes, at: index, before: end)
      } else {
        index = readMark(in: bytes, at: index)
      }
    }
  }

  /// Notes what a byte between words means; gives the index after it.
  private mutating func readMark(in bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A: return index + 1
    case 0xC2: return readLatinMark(bytes.byte(at: index + 1), at: index)
    case 0xE2: return readGeneralMark(in: bytes, at: index)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      startsSentence = true
      if bytes.endsSentence(at: index &+ 1) { endSentence(at: index + 1) }
    case UInt8(ascii: ":"): startsSentence = true
    case UInt8(ascii: "\""): isQuoted.toggle()
    default: break
    }
    previous = 0..<0
    return index + 1
  }

  /// Marks of two bytes: `«`, `»` and the space that does not break.
  private mutating func readLatinMark(_ second: UInt8, at index: Int) -> Int {
    if second != 0xA0 { previous = 0..<0 }
    if second == 0xAB { isQuoted = true }
    if second == 0xBB { isQuoted = false }
    return index + 2
  }

  /// Marks of three bytes: the spaces, dashes and curled quotation marks.
  private mutating func readGeneralMark(in bytes: [UInt8], at index: Int) -> Int {
    if bytes.spaceLength(at: index) == 0 { previous = 0..<0 }
    if bytes.byte(at: index + 1) == 0x80 {
      if bytes.byte(at: index + 2) == 0x9C { isQuoted = true }
      if bytes.byte(at: index + 2) == 0x9D { isQuoted = false }
    }
    return index + 3
  }

  /// Reads a word; gives the index after it, or after the address that it begins.
  private mutating func readWord(in bytes: [UInt8], at start: Int, before limit: Int) -> Int {
    var word = WordKey()
    var end = start
    if isSettled {
      while end < limit, bytes[end].isWordByte { end &+= 1 }
    } else {
      while end < limit, bytes[end].isWordByte {
        word.append(bytes[end])
        end &+= 1
      }
    }
    if bytes.beginsAddress(at: end) { return endOfAddress(in: bytes, from: end, before: limit) }
    // The “s” of “Parkinson's”, and the "t" of "don't", are no words.
    if bytes.isAfterApostrophe(start) {
      previous = 0..<0
      return end
    }
    words.count &+= 1
    if previous.count == end &- start { noteDoubled(start..<end, in: bytes) }
    if !isSettled { count(word, at: start..<end, in: bytes) }
    if bytes.isCapital(at: start) { noteCapital(start..<end, in: bytes) }
    startsSentence = false
    previous = bytes.byte(at: start &- 1) == UInt8(ascii: "-") ? 0..<0 : start..<end
    return end
  }

  private mutating func endOfAddress(in bytes: [UInt8], from start: Int, before limit: Int) -> Int {
    previous = 0..<0
    followsAuxiliary = false
    var end = start
    while end < limit, bytes.spaceLength(at: end) == 0 { end += 1 }
    return end
  }
}

extension WordReader {
  private mutating func endSentence(at end: Int) {
    defer {
      countBefore = words.count
      isSettled = false
    }
    guard sentence.words > 0 else { return }
    words.tally += sentence
    run.add(sentence, count: words.count &- countBefore, bytes: sentenceStart..<end)
    sentence = WordTally()
    let weights = words.tally.weights
    settled = weights.isBeyondDoubt ? weights.leaning : nil
    if let edition = run.edition, words.passages[edition].isEmpty {
      words.passages[edition] = run.bytes
    }
  }
}

extension WordReader {
  private mutating func noteCapital(_ range: Range<Int>, in bytes: [UInt8]) {
    capitals.append(
      CapitalWord(
        block: words.block, range: range, startsSentence: startsSentence, isQuoted: isQuoted,
        isAbbreviation: range.count > 1 && bytes.isCapital(at: range.lowerBound + 1),
        followsHyphen: bytes.byte(at: range.lowerBound - 1) == UInt8(ascii: "-"),
        form: WordForm(bytes, range)))
  }

  private mutating func count(_ word: WordKey, at range: Range<Int>, in bytes: [UInt8]) {
    words.fingerprint = (words.fingerprint ^ word.mixed) &* 0x9E37_79B9_7F4A_7C15
    let isCapital = bytes.isCapital(at: range.lowerBound)
    var tally = WordTally(
      words: 1, plainWords: !isCapital && word.count >= 4 ? 1 : 0,
      runningWords: !isCapital && followsLowerCase ? 1 : 0)
    followsLowerCase = !isCapital
    // Names and abbreviations tell nothing of the language round them.
    let isName =
      isCapital && (!startsSentence || (word.count > 1 && bytes[range.lowerBound &+ 1] & 0x20 == 0))
    if isName {
      followsAuxiliary = false
    } else if let meaning = known.meaning(of: word) {
      tally.weights = meaning.weights
      followsAuxiliary = meaning.isAuxiliary
    } else {
      if word.count >= 5 {
        tally.weights = endings.weights(of: word, followsAuxiliary: followsAuxiliary)
        // An ending tells more than letters do.
        if !isCapital, tally.weights.english == tally.weights.norwegian {
          tally.weights += bytes.weightsOfLetters(range)
        }
      }
      followsAuxiliary = false
    }
    if isQuoted {
      quoted += tally
    } else {
      if sentence.words == 0 { sentenceStart = range.lowerBound }
      sentence += tally
      if let settled, sentence.weights.goesOn(in: settled) {
        isSettled = true
      } else {
        isSettled = sentence.weights.isBeyondDoubt
      }
    }
  }

  /// Notes a word that is the same as the one before. Two with capitals are a name, one with a
  /// hyphen is a part of a longer word, and no more than the first letter may differ in case.
  private mutating func noteDoubled(_ word: Range<Int>, in bytes: [UInt8]) {
    let (first, second) = (previous.lowerBound, word.lowerBound)
    guard bytes[first].folded == bytes[second].folded, !bytes.isCapital(at: second),
      bytes[(first + 1)..<previous.upperBound].elementsEqual(
        bytes[(second + 1)..<word.upperBound]), bytes.dashLength(at: word.upperBound) == 0
    else { return }
    words.doubled.append(first..<word.upperBound)
  }
}
