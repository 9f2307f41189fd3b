internal import SiteModel

/// Reads texts word by word in one pass over their bytes: what the words tell of their language, and
/// on the way where facts, names and known phrases may stand.
///
/// One value reads all texts of a page; it is too large to be copied on the way.
struct WordReader: ~Copyable {
  private let scanner: FactScanner
  /// How words begin that may belong to facts or begin a known phrase.
  private let letters: FirstLetters
  /// The words with a capital of all texts so far.
  private(set) var capitals: [CapitalWord] = []
  /// The words that stand twice in a row.
  private(set) var doubled: [DoubledSpot] = []
  /// The spots of the last text that may belong to facts, and the words that may begin a phrase.
  private(set) var tokens: [FactToken] = []
  private(set) var phraseStarts: [Int] = []
  private var tally: SentenceTally
  private var words = BlockWords(block: 0, isMarked: false)
  private var isQuoted = false
  private var startsSentence = true
  /// The bytes of the word before; empty where more than white space stands between.
  private var previous = 0..<0

  /// Reads pages in a language, whose facts are noted, and the phrases that begin like its words.
  init(of language: Language, besides subjects: Subjects = .none) {
    scanner = FactScanner(words: .of(language))
    tally = SentenceTally(in: language.edition)
    letters = subjects.letters(in: language)
    capitals.reserveCapacity(64)
    tokens.reserveCapacity(32)
    phraseStarts.reserveCapacity(64)
  }

  /// The words of a text but for those that stand apart: code, and words marked as foreign.
  mutating func read(
    _ bytes: [UInt8], block: Int, isMarked: Bool = false, apart: [Range<Int>] = []
  ) -> BlockWords {
    tokens.removeAll(keepingCapacity: true)
    phraseStarts.removeAll(keepingCapacity: true)
    tally.restart()
    words = BlockWords(block: block, isMarked: isMarked)
    (isQuoted, startsSentence, previous) = (false, true, 0..<0)
    var start = 0
    for range in apart where range.upperBound > start {
      read(bytes, from: start, to: range.lowerBound)
      skip(bytes, from: Swift.max(start, range.lowerBound), to: range.upperBound)
      start = range.upperBound
    }
    read(bytes, from: start, to: bytes.count)
    tally.endSentence(at: bytes.count, count: words.count)
    words.tally = tally.text.words == 0 ? tally.quoted : tally.text
    words.whole = tally.whole
    words.fingerprint = tally.fingerprint
    words.foreign = tally.foreign
    return words
  }
}

extension WordReader {
  private mutating func read(_ bytes: [UInt8], from start: Int, to end: Int) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte.isWordByte {
        index = readWord(in: bytes, at: index, before: end)
      } else if byte == 0x20 {
        index &+= 1
      } else if byte.isDigit {
        previous = 0..<0
        index = scanner.readDigits(in: bytes, at: index, into: &tokens)
      } else {
        scanner.readMark(in: bytes, at: index, into: &tokens)
        index = readMark(in: bytes, at: index)
      }
    }
  }

  /// Passes over what holds no words of the text, but may hold facts.
  private mutating func skip(_ bytes: [UInt8], from start: Int, to end: Int) {
    previous = 0..<0
    tally.interrupt()
    scanner.scan(bytes, from: start, to: end, into: &tokens)
  }

  /// Reads a word; gives the index after it, or after the address that it begins.
  private mutating func readWord(in bytes: [UInt8], at start: Int, before limit: Int) -> Int {
    var word = WordKey()
    let end = word.read(bytes, from: start, before: limit)
    if letters.mayBegin(in: bytes, at: start) {
      phraseStarts.append(start)
      scanner.readWord(in: bytes, at: start..<end, into: &tokens)
    }
    // Nearly every word stands between spaces, which say that it is no part of something else.
    if bytes.byte(at: end) != 0x20, bytes.beginsAddress(at: end) {
      let next = bytes.endOfAddress(from: end, before: limit)
      skip(bytes, from: end, to: next)
      return next
    }
    let before = bytes.byte(at: start &- 1)
    // The “s” of “Parkinson's”, and the "t" of "don't", are no words.
    if before != 0x20, bytes.isAfterApostrophe(start) {
      previous = 0..<0
      return end
    }
    words.count &+= 1
    if previous.count == end &- start { noteDoubled(start..<end, in: bytes) }
    let first = bytes[start]
    let isCapital = first < 0x80 ? first & 0x20 == 0 : bytes.isCapital(at: start)
    if !tally.isSettled {
      tally.add(
        word, at: start..<end, in: bytes, isCapital: isCapital, beginsSentence: startsSentence,
        isQuoted: isQuoted)
    }
    if isCapital { noteCapital(start..<end, in: bytes) }
    startsSentence = false
    previous = before == UInt8(ascii: "-") ? 0..<0 : start..<end
    return end
  }
}

extension WordReader {
  /// Notes what a byte between words means; gives the index after it.
  private mutating func readMark(in bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x09, 0x0A: return index + 1
    case 0xC2: return readLatinMark(bytes.byte(at: index + 1), at: index)
    case 0xE2: return readGeneralMark(in: bytes, at: index)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      startsSentence = true
      if bytes.endsSentence(at: index + 1) {
        tally.endSentence(at: index + 1, count: words.count)
      }
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

  private mutating func noteCapital(_ range: Range<Int>, in bytes: [UInt8]) {
    capitals.append(
      CapitalWord(
        block: words.block, range: range, startsSentence: startsSentence, isQuoted: isQuoted,
        isAbbreviation: range.count > 1 && bytes.isCapital(at: range.lowerBound + 1),
        followsHyphen: bytes.byte(at: range.lowerBound - 1) == UInt8(ascii: "-"),
        form: WordForm(bytes, range)))
  }

  /// Notes a word that is the same as the one before. Two with capitals are a name, one with a
  /// hyphen is a part of a longer word, and no more than the first letter may differ in case.
  private mutating func noteDoubled(_ word: Range<Int>, in bytes: [UInt8]) {
    let (first, second) = (previous.lowerBound, word.lowerBound)
    guard !words.isMarked, bytes[first].folded == bytes[second].folded,
      !bytes.isCapital(at: second),
      bytes[(first + 1)..<previous.upperBound].elementsEqual(
        bytes[(second + 1)..<word.upperBound]), bytes.dashLength(at: word.upperBound) == 0
    else { return }
    doubled.append(DoubledSpot(block: words.block, range: first..<word.upperBound))
  }
}
