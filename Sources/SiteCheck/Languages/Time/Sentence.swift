internal import SiteModel

/// The words of one sentence, and where its clauses part.
///
/// Made only where a date or a number of the sentence is in doubt.
struct Sentence: Sendable {
  /// A word or a number.
  struct Word: Sendable {
    let key: WordKey
    /// The bytes of the block's text.
    let range: Range<Int>
    /// What parts it from the word before.
    let gap: Gap
  }

  /// What stands between two words.
  enum Gap: Sendable {
    case space
    case colon
    /// A comma, a semicolon, a bracket or a dash.
    case mark
    /// Nothing, but the word itself opens a clause: "and", "som".
    case joint
  }

  let words: [Word]

  /// The sentence of a text that holds some bytes of it.
  init(around range: Range<Int>, in text: [UInt8], _ language: Language) {
    let start = Self.start(of: range, in: text)
    let end = Self.end(of: range, in: text)
    words = Self.words(in: text, start..<end, keeping: range, language)
  }

  /// The words that lie within bytes of the text.
  func indices(of range: Range<Int>) -> Range<Int> {
    let first = words.firstIndex { $0.range.upperBound > range.lowerBound } ?? words.count
    let last = words.lastIndex { $0.range.lowerBound < range.upperBound } ?? -1
    return first..<Swift.max(first, last + 1)
  }

  /// The clause that a word stands in.
  func clause(of index: Int) -> Range<Int> {
    var first = index
    while first > 0, words[first].gap == .space { first -= 1 }
    var end = index + 1
    while end < words.count, words[end].gap == .space { end += 1 }
    return first..<end
  }
}

extension Sentence {
  private static let joints: Set<WordKey> = ["and", "but", "which", "og", "men", "som"]

  private static func words(
    in text: [UInt8], _ bounds: Range<Int>, keeping range: Range<Int>, _ language: Language
  ) -> [Word] {
    var words: [Word] = []
    var gap = Gap.space
    var index = bounds.lowerBound
    while index < bounds.upperBound {
      guard isWordPart(text, at: index) else {
        // A comma within a date parts nothing.
        if !range.contains(index) || index == range.lowerBound {
          gap = Self.gap(text, at: index) ?? gap
        }
        index += 1
        continue
      }
      let start = index
      var key = WordKey()
      while index < bounds.upperBound, isWordPart(text, at: index) {
        key.append(text[index])
        index += 1
      }
      let isJoint = gap == .space && !range.contains(start) && joints.contains(key)
      words.append(Word(key: key, range: start..<index, gap: isJoint ? .joint : gap))
      gap = .space
    }
    return words
  }

  /// A letter, a figure, or an apostrophe within a word.
  private static func isWordPart(_ text: [UInt8], at index: Int) -> Bool {
    let byte = text[index]
    if byte.isDigit || byte.isPlainLetter { return true }
    if byte == UInt8(ascii: "'") { return text.hasLetter(before: index) }
    // The later bytes of a letter, but not of a space, a dash or a quotation mark.
    let start = text.scalarStart(before: index + 1)
    return byte >= 0x80 && text[start] >= 0xC3 && text[start] != 0xE2
  }

  private static func gap(_ text: [UInt8], at index: Int) -> Gap? {
    switch text[index] {
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"):
      return .mark
    case UInt8(ascii: "-"), 0xE2:
      let length = text.dashLength(at: index)
      return length > 0 && text.spaceLength(at: index + length) > 0 ? .mark : nil
    default: return nil
    }
  }

  /// How far a sentence is read to both sides, in bytes: in a text without full stops it would be
  /// the whole text, for each of its dates.
  private static let reach = 2_000

  private static func start(of range: Range<Int>, in text: [UInt8]) -> Int {
    let first = Swift.max(0, range.lowerBound - reach)
    var index = range.lowerBound - 1
    while index > first, !endsSentence(text, at: index) { index -= 1 }
    return index > 0 ? index + 1 : 0
  }

  private static func end(of range: Range<Int>, in text: [UInt8]) -> Int {
    let last = Swift.min(text.count, range.upperBound + reach)
    var index = range.upperBound
    while index < last, !endsSentence(text, at: index) { index += 1 }
    return index
  }

  /// Whether a full stop, or another sign, ends a sentence: a capital follows, or after a whole
  /// word a figure. "3. mars", "kl. 14" and "2.5" go on.
  private static func endsSentence(_ text: [UInt8], at index: Int) -> Bool {
    let byte = text[index]
    guard [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(byte) else {
      return false
    }
    let spaces = text.skippingSpaces(from: index + 1)
    guard spaces > index + 1 else { return spaces == text.count }
    var next = spaces
    // A quotation mark or a bracket in front of the next sentence.
    while next < text.count, !isWordPart(text, at: next), text.spaceLength(at: next) == 0 {
      next += 1
    }
    let first = text.byte(at: next)
    if first.isDigit {
      return !text.byte(at: index - 1).isDigit && wordLength(text, before: index) > 3
    }
    if first.isPlainLetter { return first & 0x20 == 0 }
    return first == 0xC3 && text.byte(at: next + 1) < 0xA0
  }

  private static func wordLength(_ text: [UInt8], before index: Int) -> Int {
    var start = index
    while start > 0, text[start - 1].isWordByte { start -= 1 }
    return index - start
  }
}
