/// Whether a Norwegian text's `to` is the number, and not the English word in a name or title.
///
/// English titles stand in Norwegian pages ("Introduction to Clinical Trials"); the number is
/// followed by an adjective or a noun, in lower case.
enum NorwegianTwo {
  private static let english: [StaticBytes] = [
    "the ", "a ", "an ", "be ", "do ", "make ", "get ", "know ", "use ", "our ", "your ",
  ]

  static func isCertain(in bytes: [UInt8], start: Int, end: Int) -> Bool {
    let next = bytes.skippingSpaces(from: end)
    let isBeforeCapital = bytes.byte(at: next).isPlainLetter && bytes[next] & 0x20 == 0
    // "face-to-face", "business to business"
    let isHyphenated = bytes.byte(at: start - 1) == UInt8(ascii: "-")
    return !isBeforeCapital && !isHyphenated
      && !english.contains { bytes.hasWord($0, at: next) }
      && !isEnglish(word(in: bytes, from: next))
      && !isEnglish(word(in: bytes, before: start - 1))
  }

  /// Whether a word is known to be English, as in "the years to come".
  private static func isEnglish(_ word: WordKey) -> Bool {
    guard let weights = LanguageWords.all.meaning(of: word)?.weights else { return false }
    return weights.english > 0 && weights.norwegian == 0
  }

  private static func word(in bytes: [UInt8], from start: Int) -> WordKey {
    var word = WordKey()
    _ = word.read(bytes, from: start, before: bytes.count)
    return word
  }

  private static func word(in bytes: [UInt8], before end: Int) -> WordKey {
    guard end > 0 else { return WordKey() }
    var start = end
    while bytes.hasLetter(before: start) { start = bytes.scalarStart(before: start) }
    var word = WordKey()
    _ = word.read(bytes, from: start, before: end)
    return word
  }
}

/// Whether a Norwegian text's `andre` or `annen` is the ordinal, and not "other".
enum NorwegianOther {
  static let words: Set<PackedWord> = ["andre", "annen", "annet", "anna"]

  private static let before: [StaticBytes] = [
    "den ", "det ", "hver ", "hvert ", "kvar ", "kvart ", "nest ", "og ", "første- ",
  ]
  private static let after: [StaticBytes] = [
    " kvartal", " halv", " gang", " gong", " fase", " runde", " år", " trinn", " del", " plass",
    " utgave", " etasje", " trimester", " omgang", " og ", " eller ", "-", " jan", " feb", " mars",
    " april", " mai", " jun", " jul", " aug",
    " sept", " okt", " nov", " des",
  ]

  static func isOrdinal(in bytes: [UInt8], start: Int, end: Int) -> Bool {
    before.contains { bytes.hasWord($0, at: start - $0.bytes.count) }
      || after.contains { bytes.hasWord($0, at: end) }
  }

  /// Whether a noun in the singular follows that comes in rows, so that "other" cannot be meant:
  /// "andre gang", but not "andre deler" and "det andre møtet".
  static func isSecond(in bytes: [UInt8], end: Int) -> Bool {
    let start = bytes.skippingSpaces(from: end)
    var last = start
    while bytes.byte(at: last).isWordByte { last += 1 }
    return inRows.contains(PackedWord(bytes[start..<last]))
  }

  private static let inRows: Set<PackedWord> = [
    "gang", "gong", "runde", "plass", "utgave", "etasje", "trimester", "fase", "klasse", "omgang",
    "del",
  ]
}
