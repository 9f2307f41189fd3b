/// The endings that a known word may have in a text.
///
/// A reference, because a value would count up and down the uses of its list at each word.
final class WordEnding: Sendable {
  /// Of English nouns.
  static let english = WordEnding(["s", "es"])
  /// Of Norwegian nouns, bokmål and nynorsk, genitive too.
  static let norwegian = WordEnding([
    "et", "en", "er", "ene", "ne", "n", "r", "s", "e", "a", "t", "ar", "ane", "ns", "rs", "ts",
    "as", "es", "ens", "ets", "ers", "ars", "nes", "enes", "anes",
  ])
  /// Of Norwegian adjectives: `medisinske` beside `medisinsk`.
  static let adjective = WordEnding(["e", "t"])

  /// At most four bytes each, the last lowest.
  private let endings: [UInt32]

  private init(_ endings: [String]) {
    self.endings = endings.map { ending in
      ending.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// Whether the bytes of a text from one place to another are such an ending, or none at all.
  func stands(in text: [UInt8], from start: Int, to end: Int) -> Bool {
    if start == end { return true }
    guard end &- start <= 4 else { return false }
    var packed: UInt32 = 0
    var place = start
    while place < end {
      packed = packed << 8 | UInt32(text[place].folded)
      place &+= 1
    }
    return endings.contains(packed)
  }
}
