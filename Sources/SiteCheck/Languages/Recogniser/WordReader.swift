internal import SiteModel

/// Reads the words of texts in one pass over their bytes.
///
/// Once the language of a sentence is beyond doubt its further words are only counted; of a text
/// whose language is known already, the first words of each sentence that go on in it are enough. One
/// value reads all blocks of a page, so that memory is asked for once.
struct WordReader {
  private let known = LanguageWords.all
  private let endings = WordEndings.all
  private var bytes: [UInt8] = []
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
  mutating func read(_ text: String, block: Int, apart: [Range<Int>] = []) -> BlockWords {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
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
      read(from: start, to: range.lowerBound)
      start = Swift.max(start, range.upperBound)
      previous = 0..<0
      followsAuxiliary = false
    }
    read(from: start, to: bytes.count)
    endSentence(at: bytes.count)
    if words.tally.words == 0 { words.tally = quoted }
    return words
  }
}

extension WordReader {
  private mutating func read(from start: Int, to end: Int) {
    var index = start
    while index < end {
      if bytes[index].isWordByte {
        index = readWord(at: index, before: end)
      } else {
        index = readMark(at: index)
      }
    }
  }

  /// Notes what a byte between words means; gives the index after it.
  private mutating func readMark(at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A: return index + 1
    case 0xC2: return readLatinMark(bytes.byte(at: index + 1), at: index)
    case 0xE2: return readGeneralMark(at: index)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      startsSentence = true
      if endsSentence(at: index + 1) { endSentence(at: index + 1) }
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
  private mutating func readGeneralMark(at index: Int) -> Int {
    if bytes.spaceLength(at: index) == 0 { previous = 0..<0 }
    if bytes.byte(at: index + 1) == 0x80 {
      if bytes.byte(at: index + 2) == 0x9C { isQuoted = true }
      if bytes.byte(at: index + 2) == 0x9D { isQuoted = false }
    }
    return index + 3
  }

  /// Reads a word; gives the index after it, or after the address that it begins.
  private mutating func readWord(at start: Int, before limit: Int) -> Int {
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
    if beginsAddress(at: end) { return endOfAddress(from: end, before: limit) }
    // The “s” of “Parkinson's”, and the "t" of "don't", are no words.
    if isAfterApostrophe(start) {
      previous = 0..<0
      return end
    }
    words.count &+= 1
    if previous.count == end &- start { noteDoubled(start, end) }
    if !isSettled { count(word, start: start, end: end) }
    if bytes.isCapital(at: start) { noteCapital(start..<end) }
    startsSentence = false
    previous = bytes.byte(at: start &- 1) == UInt8(ascii: "-") ? 0..<0 : start..<end
    return end
  }

  private func beginsAddress(at end: Int) -> Bool {
    switch bytes.byte(at: end) {
    case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "\\"): true
    case UInt8(ascii: "."): bytes.byte(at: end + 1).isWordByte
    case UInt8(ascii: ":"): bytes.byte(at: end + 1) == UInt8(ascii: "/")
    default: false
    }
  }

  private mutating func endOfAddress(from start: Int, before limit: Int) -> Int {
    previous = 0..<0
    followsAuxiliary = false
    var end = start
    while end < limit, bytes.spaceLength(at: end) == 0 { end += 1 }
    return end
  }

  private func isAfterApostrophe(_ start: Int) -> Bool {
    let before = bytes.byte(at: start - 1)
    guard before == UInt8(ascii: "'") || before == 0x99 else { return false }
    let mark = before == 0x99 ? 3 : 1
    guard mark == 1 || bytes.byte(at: start - 2) == 0x80 else { return false }
    return bytes.byte(at: start - mark - 1).isWordByte
  }
}

extension WordReader {
  /// Whether a full stop before a byte ends a sentence; after an abbreviation a small letter follows.
  private func endsSentence(at index: Int) -> Bool {
    var index = index
    switch bytes.byte(at: index) {
    case UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"): index += 1
    case 0xC2 where bytes.byte(at: index + 1) == 0xBB: index += 2
    case 0xE2 where bytes.byte(at: index + 1) == 0x80: index += 3
    default: break
    }
    let space = bytes.spaceLength(at: index)
    let next = bytes.byte(at: index + space)
    return space > 0 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next)
  }

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
  private mutating func noteCapital(_ range: Range<Int>) {
    capitals.append(
      CapitalWord(
        block: words.block, range: range, startsSentence: startsSentence, isQuoted: isQuoted,
        isAbbreviation: range.count > 1 && bytes.isCapital(at: range.lowerBound + 1),
        form: WordForm(bytes[range])))
  }

  private mutating func count(_ word: WordKey, start: Int, end: Int) {
    words.fingerprint = (words.fingerprint ^ word.mixed) &* 0x9E37_79B9_7F4A_7C15
    let isCapital = bytes.isCapital(at: start)
    var tally = WordTally(
      words: 1, plainWords: !isCapital && word.count >= 4 ? 1 : 0,
      runningWords: !isCapital && followsLowerCase ? 1 : 0)
    followsLowerCase = !isCapital
    // Names and abbreviations tell nothing of the language round them.
    let isName =
      isCapital && (!startsSentence || (word.count > 1 && bytes[start &+ 1] & 0x20 == 0))
    if isName {
      followsAuxiliary = false
    } else if let meaning = known.meaning(of: word) {
      tally.weights = meaning.weights
      followsAuxiliary = meaning.isAuxiliary
    } else {
      if word.count >= 5 { tally.weights = weights(of: word, start, end, isCapital) }
      followsAuxiliary = false
    }
    if isQuoted {
      quoted += tally
    } else {
      if sentence.words == 0 { sentenceStart = start }
      sentence += tally
      if let settled, sentence.weights.goesOn(in: settled) {
        isSettled = true
      } else {
        isSettled = sentence.weights.isBeyondDoubt
      }
    }
  }

  /// What the form of a word that is not known tells.
  private func weights(
    of word: WordKey, _ start: Int, _ end: Int, _ isCapital: Bool
  ) -> LanguageWeights {
    var weights = endings.weights(of: word)
    if followsAuxiliary {
      // "kan bruka" and "er lagra", "kan brukes"; "er lagret", but also "vil programmet".
      switch word.tail & 0xFFFF {
      case let ending where ending & 0xFF == 0x61: weights.nynorsk = Swift.max(weights.nynorsk, 2)
      case 0x6573: weights.bokmaal = 3
      case 0x6574: weights.bokmaal = 2
      default: break
      }
    }
    // An ending tells more than letters do.
    if !isCapital, weights.english == weights.norwegian { addLetters(start, end, to: &weights) }
    return weights
  }

  /// Letters that one of the languages has, the others only in loans.
  private func addLetters(_ start: Int, _ end: Int, to weights: inout LanguageWeights) {
    var (isNorwegian, isOther, isEnglish) = (false, false, false)
    var index = start
    while index < end {
      switch bytes[index] {
      case 0xC3:
        switch bytes.byte(at: index &+ 1) {
        case 0xA5, 0xA6, 0xB8: isNorwegian = true
        case 0x9F, 0xA4, 0xB6, 0xBC: isOther = true
        default: break
        }
        index &+= 1
      case UInt8(ascii: "c"), UInt8(ascii: "q"), UInt8(ascii: "w"), UInt8(ascii: "x"),
        UInt8(ascii: "z"):
        isEnglish = true
      case UInt8(ascii: "h"):
        if index > start, bytes[index &- 1].folded == UInt8(ascii: "t") { isEnglish = true }
      default: break
      }
      index &+= 1
    }
    if isNorwegian { weights.norwegian &+= 2 }
    if isOther { weights.other &+= 4 }
    if isEnglish { weights.english &+= 1 }
  }

  /// Notes a word that is the same as the one before. Two with capitals are a name, one with a
  /// hyphen is a part of a longer word, and no more than the first letter may differ in case.
  private mutating func noteDoubled(_ start: Int, _ end: Int) {
    guard bytes[previous.lowerBound].folded == bytes[start].folded, !bytes.isCapital(at: start),
      bytes[(previous.lowerBound + 1)..<previous.upperBound].elementsEqual(
        bytes[(start + 1)..<end]), bytes.dashLength(at: end) == 0
    else { return }
    words.doubled.append(previous.lowerBound..<end)
  }
}
