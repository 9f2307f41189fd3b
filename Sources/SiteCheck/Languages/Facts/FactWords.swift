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
/// numbers: a 1 or 2 of the other version is content with them, but nobody misses them.
struct FactWords: Sendable {
  private let buckets: [[FactWord]]
  /// Which lengths the words of a bucket have, a bit a length.
  private let lengths: [UInt32]
  /// Number words that Norwegian writes together with what they count: `toårig`, `tjuefem`.
  private let prefixes: [[FactWord]]

  static let english = FactWords(
    EnglishFactWords.numbers + EnglishFactWords.months + EnglishFactWords.scales, prefixes: [])
  static let norwegian = FactWords(
    NorwegianFactWords.numbers + NorwegianFactWords.months + NorwegianFactWords.scales,
    prefixes: NorwegianFactWords.numbers.filter { $0.kind == .number })

  static func of(_ language: Language) -> FactWords {
    switch language {
    case .english: english
    case .bokmaal, .nynorsk: norwegian
    }
  }

  private init(_ words: [FactWord], prefixes: [FactWord]) {
    var buckets = [[FactWord]](repeating: [], count: 32)
    var lengths = [UInt32](repeating: 0, count: 32)
    for word in words {
      buckets[word.bucket].append(word)
      lengths[word.bucket] |= 1 << UInt32(word.word.count)
    }
    self.buckets = buckets
    self.lengths = lengths
    // The longest first, so that "seksten…" is not read as "seks".
    self.prefixes = (0..<32).map { bucket in
      prefixes.filter { $0.bucket == bucket }.sorted { $0.word.count > $1.word.count }
    }
  }

  /// The meaning of a whole word.
  func meaning(of word: PackedWord) -> FactWord? {
    let bucket = Int(word.bits & 31)
    guard word.count < 32, lengths[bucket] & (1 << UInt32(word.count)) != 0 else { return nil }
    return buckets[bucket].first { $0.word == word }
  }

  /// The number word that a longer word begins with, if what follows is something counted.
  func fusedNumber(_ word: PackedWord, in bytes: [UInt8], at start: Int) -> FactWord? {
    guard word.count > 4 else { return nil }
    for prefix in prefixes[Int(word.bits & 31)] where word.hasPrefix(prefix.word) {
      let rest = start + prefix.word.count
      if NorwegianFactWords.counted.contains(where: { bytes.hasWord($0, at: rest) }) {
        return prefix
      }
      if prefix.value >= 20, let ones = ones(in: bytes, from: rest, to: start + word.count) {
        return FactWord(word: word, kind: .number, value: prefix.value + ones)
      }
    }
    return nil
  }

  private func ones(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var word = PackedWord()
    for index in start..<end { word.append(bytes[index]) }
    guard let meaning = meaning(of: word), meaning.kind == .number || meaning.value == 1,
      (1...9).contains(meaning.value)
    else { return nil }
    return meaning.value
  }
}

extension FactWord {
  fileprivate var bucket: Int { Int(word.bits & 31) }
}

extension [FactWord] {
  static func of(_ groups: [[FactWord]]) -> [FactWord] { Array(groups.joined()) }

  static func number(_ value: Int, _ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .number, value: value) }
  }

  static func possible(_ value: Int, _ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .possibleNumber, value: value) }
  }

  static func scale(_ powerOfTen: Int, _ words: PackedWord...) -> [FactWord] {
    words.map { FactWord(word: $0, kind: .scale, value: powerOfTen) }
  }

  static func month(_ month: Int, _ name: PackedWord, short: PackedWord...) -> [FactWord] {
    [FactWord(word: name, kind: .month, value: month)]
      + short.map { FactWord(word: $0, kind: .shortMonth, value: month) }
  }
}
