internal import SiteModel

/// What a word of a text means for its facts.
struct FactWord: Sendable {
  let word: PackedWord
  let kind: FactToken.Kind
  /// The number, the month, or the power of ten.
  let value: Int
}

/// The words that state facts in a language, found by their first letter.
///
/// The words for one are articles and pronouns as well (`one`, `en`, `ett`, `ein`), and `both`,
/// `begge` or `twice` may stand where the other language has a number. They are *possible*
/// numbers: a 1 or 2 of the other version is content with them, but nobody misses them. So are
/// ordinals, as long as the other version has no other ordinal in the same place.
///
/// A reference, because a value would count up and down the uses of all its tables at each block.
final class FactWords: Sendable {
  private let words: WordTable
  /// Number words that Norwegian writes together with what they count: `toårig`, `tjuefem`.
  private let prefixes: WordTable
  private let prefixLetters: FirstLetters
  /// How all of them begin.
  let letters: FirstLetters

  static let english = FactWords(
    EnglishFactWords.numbers + EnglishFactWords.months + EnglishFactWords.scales
      + EnglishFactWords.series + EnglishFactWords.dayTimes + EnglishFactWords.parts
      + CurrencyWords.all, prefixes: [])
  static let norwegian = FactWords(
    NorwegianFactWords.numbers + NorwegianFactWords.months + NorwegianFactWords.scales
      + NorwegianFactWords.series + NorwegianFactWords.dayTimes + NorwegianFactWords.parts
      + CurrencyWords.all,
    prefixes: NorwegianFactWords.prefixes)

  static func of(_ language: Language) -> FactWords {
    switch language {
    case .english: english
    case .bokmaal, .nynorsk: norwegian
    }
  }

  private init(_ words: [FactWord], prefixes: [FactWord]) {
    self.words = WordTable(words)
    // The longest first, so that "seksten…" is not read as "seks".
    self.prefixes = WordTable(prefixes.sorted { $0.word.count > $1.word.count })
    prefixLetters = FirstLetters(prefixes)
    letters = FirstLetters(words).union(prefixLetters)
  }

  /// Whether a word may state a fact, by its length, its first letters and its last.
  func mayMatter(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    let pair = Int(bytes[start] & 31) &<< 5 | Int(bytes.byte(at: start &+ 1) & 31)
    let length = end &- start
    return words.mayHold(pair, length: length, last: bytes[end &- 1])
      || (length > 4 && prefixLetters.mayBegin(in: bytes, at: start))
  }

  /// The meaning of a whole word.
  func meaning(of word: PackedWord) -> FactWord? {
    for index in words.bucket(of: word) where words[index].word == word { return words[index] }
    return nil
  }

  /// The number word that a longer word begins with, if what follows is something counted; of a
  /// written number (`tjueto`, `toogtyve`, `tjueførste`, `femhundre`) the whole.
  func fusedNumber(_ word: PackedWord, in bytes: [UInt8], at start: Int) -> FactWord? {
    guard word.count > 4 else { return nil }
    for index in prefixes.bucket(of: word) where word.hasPrefix(prefixes[index].word) {
      let prefix = prefixes[index]
      let rest = start + prefix.word.count
      if NorwegianFactWords.counted.contains(where: { bytes.hasWord($0, at: rest) }) {
        return prefix
      }
      if NorwegianFactWords.seldomCounted.contains(where: { bytes.hasWord($0, at: rest) }) {
        return FactWord(word: prefix.word, kind: .possibleNumber, value: prefix.value)
      }
      if let whole = whole(of: prefix.value, in: bytes, from: rest, to: start + word.count) {
        return FactWord(word: word, kind: whole.kind, value: whole.value)
      }
    }
    return nil
  }

  /// What a number word and the rest of its word say together.
  private func whole(
    of value: Int, in bytes: [UInt8], from start: Int, to end: Int
  ) -> (kind: FactToken.Kind, value: Int)? {
    if bytes.hasWord("tal", at: start) {
      // "Syttitallet" is a decade, "et syttitall" are about seventy.
      let isDecade =
        value >= 20 && (bytes.hasWord("tallet", at: start) || bytes.hasWord("talet", at: start))
      return (.possibleNumber, isDecade ? 1900 + value : value)
    }
    // The 20 of "toogtyve"; the prefix "enog" has its "og" already.
    let link = bytes.hasWord("og", at: start) ? 2 : bytes.hasWord("og", at: start - 2) ? 0 : nil
    let rest = start + (link ?? 0)
    guard rest < end, let meaning = meaning(of: PackedWord(bytes[rest..<end])) else { return nil }
    switch meaning.kind {
    case .scale where value < 20 && link == nil && meaning.value <= 3:
      return (.number, value * (meaning.value == 2 ? 100 : 1000))
    case .number, .ordinal, .possibleNumber:
      let isOnes = value >= 20 && link == nil && (1...9).contains(meaning.value)
      let isTens = value < 10 && link != nil && meaning.value >= 20
      let isKnown = meaning.kind != .possibleNumber || meaning.value == 1
      guard isKnown, isOnes || isTens else { return nil }
      return (meaning.kind == .ordinal ? .ordinal : .number, value + meaning.value)
    default: return nil
    }
  }
}

/// Words in one array, those with the same first letter side by side.
private struct WordTable: Sendable {
  private let words: [FactWord]
  /// Where each first letter's words begin, and one past the end.
  private let starts: [Int]
  /// Which lengths the words with the same two first letters have, a bit a length.
  private let lengths: [UInt32]
  /// Which last letters they have, a bit a letter.
  private let lasts: [UInt32]

  init(_ words: [FactWord]) {
    let buckets = (0..<32).map { bucket in words.filter { $0.word.bucket == bucket } }
    self.words = Array(buckets.joined())
    starts = buckets.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    lengths = words.reduce(into: Array(repeating: 0, count: 1024)) {
      $0[$1.word.pair] |= 1 << UInt32($1.word.count)
    }
    // Of words of more than eight letters the last is not known.
    lasts = words.reduce(into: Array(repeating: 0, count: 1024)) {
      let last = UInt64(8 * ($1.word.count - 1))
      $0[$1.word.pair] |= $1.word.count > 8 ? .max : 1 << UInt32(($1.word.bits >> last) & 31)
    }
  }

  subscript(index: Int) -> FactWord { words[index] }

  /// Whether a word of this length and with this last letter may be one of the words.
  func mayHold(_ pair: Int, length: Int, last: UInt8) -> Bool {
    length < 32 && lengths[pair] & (1 &<< UInt32(truncatingIfNeeded: length)) != 0
      && lasts[pair] & (1 &<< UInt32(last & 31)) != 0
  }

  func bucket(of word: PackedWord) -> Range<Int> {
    starts[word.bucket]..<starts[word.bucket + 1]
  }
}

extension FirstLetters {
  fileprivate init(_ words: [FactWord]) {
    self.init()
    for word in words { insert(word.word.firstBytes) }
  }
}

extension PackedWord {
  /// At most the first eight bytes.
  fileprivate var firstBytes: [UInt8] {
    (0..<Swift.min(count, 8)).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
  }

  fileprivate var bucket: Int { Int(bits & 31) }
  /// The two first letters as one number below 1024.
  fileprivate var pair: Int { bucket << 5 | Int((bits >> 8) & 31) }
}

extension [FactWord] {
  static func of(_ groups: [[FactWord]]) -> [FactWord] { Array(groups.joined()) }

  static func number(_ value: Int, _ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .number, value: value) }
  }

  static func possible(_ value: Int, _ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .possibleNumber, value: value) }
  }

  static func ordinal(_ value: Int, _ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .ordinal, value: value) }
  }

  static func period(_ value: Int, _ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .period, value: value) }
  }

  static func fraction(tenths: Int, _ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .fraction, value: tenths) }
  }

  static func series(_ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .series, value: 0) }
  }

  static func dayTime(_ minutes: Int, _ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .dayTime, value: minutes) }
  }

  static func scale(_ powerOfTen: Int, _ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .scale, value: powerOfTen) }
  }

  static func month(_ month: Int, _ name: PackedWord, short: PackedWord...) -> [FactWord] {
    [FactWord(word: name, kind: .month, value: month)]
      + short.map { FactWord(word: $0, kind: .shortMonth, value: month) }
  }
}
