/// The endings that a known word may have in a text.
struct WordEnding {
  /// Whether the rest of a word is an ending of English nouns.
  static func isEnglish(_ rest: ArraySlice<UInt8>) -> Bool {
    switch packed(rest) {
    case "", "s", "es": true
    default: false
    }
  }

  /// Whether the rest of a word is an ending of Norwegian nouns, bokmål or nynorsk, genitive too.
  static func isNorwegian(_ rest: ArraySlice<UInt8>) -> Bool {
    switch packed(rest) {
    case "", "s", "n", "ns", "r", "rs", "t", "ts", "a", "as", "e", "es", "en", "ens", "et", "ets",
      "er", "ers", "ar", "ars", "ne", "nes", "ene", "enes", "ane", "anes":
      true
    default: false
    }
  }

  /// Whether the rest of a word is an ending of adjectives: `medisinske` beside `medisinsk`.
  static func isOfAdjective(_ rest: ArraySlice<UInt8>) -> Bool {
    switch packed(rest) {
    case "", "e", "t": true
    default: false
    }
  }

  /// No ending has more than four letters.
  private static func packed(_ rest: ArraySlice<UInt8>) -> PackedWord {
    rest.count > 4 ? PackedWord(bits: 0, count: 9) : PackedWord(rest)
  }
}
