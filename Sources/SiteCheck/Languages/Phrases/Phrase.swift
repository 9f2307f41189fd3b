/// A phrase that speaks of a subject.
struct Phrase: Sendable {
  /// What its standing in a text means.
  enum Role: Sendable {
    /// It names the subject as it should.
    case approved
    /// It names the subject, but another phrase should.
    case avoided
    /// Words within it speak of nothing: it is a name.
    case exception
  }

  /// Of the subjects' list.
  let subject: Int
  let text: String
  let role: Role
  /// What to write instead of a variant.
  var instead = ""
}

extension Phrase {
  /// `forespørslene` beside `forespørsler`, which no ending makes.
  var definitePlurals: [Phrase] {
    guard text.utf8.count > 5, text.hasSuffix("er") || text.hasSuffix("ar") else { return [] }
    let vowel = text.dropLast().suffix(1)
    return [
      Phrase(
        subject: subject, text: "\(text.dropLast(2))\(vowel)ne", role: role, instead: instead)
    ]
  }
}

/// A phrase in the form that texts are compared with.
struct PhraseBytes {
  /// More letters make an abbreviation a word.
  private static let longestAbbreviation = 6
  /// Shorter words begin too many others.
  private static let shortestFirstPart = 5

  let phrase: Phrase
  /// As written, but with one blank between words whatever stands there.
  let bytes: [UInt8]

  init(_ phrase: Phrase) {
    self.phrase = phrase
    var bytes: [UInt8] = []
    for byte in phrase.text.utf8.map({ $0.isPhraseByte ? $0 : 0x20 })
    where byte != 0x20 || bytes.last ?? 0x20 != 0x20 {
      bytes.append(byte)
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    self.bytes = bytes
  }

  /// By which it is found; zero for a phrase that begins with no letter.
  var key: UInt64 {
    var head = WordHead()
    for byte in bytes.prefix(while: \.isWordByte) { head.append(byte) }
    return head.key
  }

  func entry(at start: Int, isNorwegian: Bool) -> PhraseIndex.Entry {
    let isOneWord = !bytes.contains(0x20)
    let isAbbreviation =
      isOneWord && bytes.count <= Self.longestAbbreviation
      && bytes.allSatisfy { $0.isPlainLetter && $0 & 0x20 == 0 }
    let firstWord = bytes.prefix { $0 != 0x20 && $0 != UInt8(ascii: ",") }.count
    let isFollowedByBlank = bytes.byte(at: firstWord) == 0x20
    return PhraseIndex.Entry(
      subject: phrase.subject, role: phrase.role, bytes: start..<(start + bytes.count),
      firstWord: firstWord,
      nextLetter: isFollowedByBlank ? bytes.byte(at: firstWord + 1).folded : 0,
      isAbbreviation: isAbbreviation,
      mayBegin: isNorwegian && isOneWord && phrase.role == .approved && !isAbbreviation
        && bytes.count >= Self.shortestFirstPart)
  }
}

extension UInt8 {
  /// Whether it counts within a phrase; all else is a gap between words.
  fileprivate var isPhraseByte: Bool { isWordByte || isDigit || self == UInt8(ascii: ",") }
}

/// The first letters of a word, by which phrases are found: four bytes, or all of a shorter word.
struct WordHead {
  private var bits: UInt64 = 0
  private var count = 0

  mutating func append(_ byte: UInt8) {
    if count < 4 { bits = bits << 8 | UInt64(byte.folded) }
    count &+= 1
  }

  /// Zero for no word; a word of four bytes or more never has that of a shorter one.
  var key: UInt64 { bits }
}
