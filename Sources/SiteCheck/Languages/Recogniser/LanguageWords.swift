/// What a known word tells of its text's language.
struct WordMeaning: Hashable, Sendable {
  var weights = LanguageWeights()
  /// Whether an infinitive or a participle follows, whose ending tells bokmål from nynorsk.
  var isAuxiliary = false
}

/// The known words of all languages, found by a hash that is computed once for them all.
///
/// A reference, because a value would count up and down the uses of its tables at each block.
final class LanguageWords: Sendable {
  static let all = LanguageWords()

  /// Half of each word's number, the other half of which is its place; zero where there is none.
  private let keys: [UInt32]
  /// Which of the meanings each word has; a byte each, so that the tables stay near the processor.
  private let kinds: [UInt8]
  private let meanings: [WordMeaning]

  private init() {
    let words = Self.words()
    // At most a quarter of the places is taken: most looks end at the first.
    var size = 1024
    while size < words.count * 4 { size *= 2 }
    var keys = [UInt32](repeating: 0, count: size)
    var kinds = [UInt8](repeating: 0, count: size)
    var meanings: [WordMeaning] = []
    for (word, meaning) in words {
      var place = Self.place(word.mixed) & (size - 1)
      while keys[place] != 0 { place = (place + 1) & (size - 1) }
      keys[place] = Self.check(word.mixed)
      let kind = meanings.firstIndex(of: meaning) ?? meanings.count
      if kind == meanings.count { meanings.append(meaning) }
      kinds[place] = UInt8(kind)
    }
    self.keys = keys
    self.kinds = kinds
    self.meanings = meanings
  }

  /// What a word tells; nil for one that is not known.
  @inline(__always)
  func meaning(of word: WordKey) -> WordMeaning? {
    let mixed = word.mixed
    let check = Self.check(mixed)
    var place = Self.place(mixed) & (keys.count &- 1)
    while keys[place] != 0 {
      if keys[place] == check { return meanings[Int(kinds[place])] }
      place = (place &+ 1) & (keys.count &- 1)
    }
    return nil
  }
}

extension LanguageWords {
  @inline(__always)
  private static func place(_ mixed: UInt64) -> Int { Int(truncatingIfNeeded: mixed >> 40) }

  @inline(__always)
  private static func check(_ mixed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: mixed) }

  private static func words() -> [WordKey: WordMeaning] {
    var words: [WordKey: WordMeaning] = [:]
    func add(_ list: String, _ weights: LanguageWeights) {
      for word in list.split(whereSeparator: \.isWhitespace) {
        words[WordKey(word), default: WordMeaning()].weights = weights
      }
    }
    add(OtherWords.all, LanguageWeights(other: 4))
    add(EnglishWords.likely, LanguageWeights(english: 2))
    add(EnglishWords.sure, LanguageWeights(english: 4))
    add(NorwegianWords.shared, LanguageWeights(norwegian: 4))
    add(NorwegianWords.bokmaal, LanguageWeights(norwegian: 4, bokmaal: 4))
    add(NorwegianWords.nynorsk, LanguageWeights(norwegian: 4, nynorsk: 4))
    add(NorwegianWords.silent, LanguageWeights())
    for word in NorwegianWords.auxiliaries.split(whereSeparator: \.isWhitespace) {
      words[WordKey(word), default: WordMeaning()].isAuxiliary = true
    }
    return words
  }
}
