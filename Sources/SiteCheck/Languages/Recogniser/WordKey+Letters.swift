extension WordKey {
  /// What the letters of a word tell that one of the languages has, the others only in loans.
  ///
  /// Of a word of more than sixteen bytes the middle is not asked.
  @inline(__always)
  var letterWeights: LanguageWeights {
    let isEnglish = Self.englishLetters(in: tail) | Self.englishLetters(in: head)
    var weights = LanguageWeights(english: isEnglish == 0 ? 0 : 1)
    guard (tail | head) & EightBytes.all(0x80) != 0 else { return weights }
    if hasMarked(Self.norwegianLetters) { weights.norwegian = 2 }
    if hasMarked(Self.otherLetters) { weights.other = 4 }
    return weights
  }

  /// The second bytes of å, æ and ø, folded.
  private static let norwegianLetters: [UInt8] = [0xA5, 0xA6, 0xB8]
  /// Those of ß, ä, ö and ü.
  private static let otherLetters: [UInt8] = [0xBF, 0xA4, 0xB6, 0xBC]

  /// Not zero for bytes with one of the letters c, q, w, x and z, or with "th".
  @inline(__always)
  private static func englishLetters(in bytes: UInt64) -> UInt64 {
    letter("c", in: bytes) | letter("q", in: bytes) | letter("w", in: bytes)
      | letter("x", in: bytes) | letter("z", in: bytes)
      | EightBytes.zeros(
        in: bytes >> 8 ^ EightBytes.all(UInt8(ascii: "t"))
          | bytes ^ EightBytes.all(UInt8(ascii: "h")))
  }

  @inline(__always)
  private static func letter(_ letter: Unicode.Scalar, in bytes: UInt64) -> UInt64 {
    EightBytes.zeros(in: bytes ^ EightBytes.all(UInt8(ascii: letter)))
  }

  /// Whether the word has one of the letters with marks; all begin with C3.
  private func hasMarked(_ seconds: [UInt8]) -> Bool {
    seconds.contains { second in
      let (first, second) = (EightBytes.all(0xC3 | 0x20), EightBytes.all(second))
      return EightBytes.zeros(in: tail >> 8 ^ first | tail ^ second)
        | EightBytes.zeros(in: head >> 8 ^ first | head ^ second) != 0
    }
  }
}
