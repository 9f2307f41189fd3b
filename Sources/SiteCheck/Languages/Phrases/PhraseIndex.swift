/// The phrases of one language, found by the first letters of their first words.
///
/// Most words of a text end at one look into a table that is mostly empty. A reference, because a
/// value would count up and down the uses of its tables at each block.
final class PhraseIndex: Sendable {
  /// A phrase as bytes to compare with.
  struct Entry: Sendable {
    let subject: Int
    let role: Phrase.Role
    /// Where its folded bytes stand; every gap between words is one blank.
    let bytes: Range<Int>
    /// How many of them are the first word's.
    let firstWord: Int
    /// The first of the second word, folded; zero where there is none.
    let nextLetter: UInt8
    /// Whether it is an abbreviation, whose letters must be capitals in the text too.
    let isAbbreviation: Bool
    /// Whether it may be the first part of a longer word.
    let mayBegin: Bool
  }

  /// A phrase that stands in a text.
  struct Match {
    let entry: Int
    let end: Int
    /// Whether more of a word follows than an ending.
    let isCompound: Bool
    /// Whether an ending follows.
    let hasEnding: Bool
  }

  private let isNorwegian: Bool
  private let endings: WordEnding
  let entries: [Entry]
  /// What to write instead of each entry that is a variant.
  let insteads: [String]
  private let written: [UInt8]
  private let folded: [UInt8]
  /// By place of the first word's key: the key, and the phrases that begin with it.
  private let keys: [UInt64]
  private let buckets: [Range<Int>]
  /// How the phrases begin.
  let letters: FirstLetters

  /// Phrases that mean different things of a kind are in doubt and left out.
  init(_ phrases: [Phrase], isNorwegian: Bool) {
    self.isNorwegian = isNorwegian
    endings = isNorwegian ? .norwegian : .english
    let inflected = isNorwegian ? phrases.flatMap { [$0] + $0.definitePlurals } : phrases
    let groups = Dictionary(grouping: Self.withoutDoubts(inflected), by: { $0.key })
      .sorted { $0.key < $1.key }
    var (written, entries, insteads): ([UInt8], [Entry], [String]) = ([], [], [])
    var size = 64
    while size < groups.count * 4 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var buckets = [Range<Int>](repeating: 0..<0, count: size)
    var letters = FirstLetters()
    for (key, phrases) in groups {
      let start = entries.count
      for phrase in phrases {
        letters.insert(phrase.bytes.prefix(while: \.isWordByte))
        entries.append(phrase.entry(at: written.count, isNorwegian: isNorwegian))
        written += phrase.bytes
        insteads.append(phrase.phrase.instead)
      }
      var place = Self.place(of: key, size)
      while keys[place] != 0 { place = (place + 1) & (size - 1) }
      keys[place] = key
      buckets[place] = start..<entries.count
    }
    self.entries = entries
    self.insteads = insteads
    self.written = written
    self.keys = keys
    self.buckets = buckets
    self.letters = letters
    folded = written.map(\.folded)
  }

  /// The phrases whose first word begins like a word with this head.
  func candidates(_ key: UInt64) -> Range<Int> {
    var place = Self.place(of: key, keys.count)
    while keys[place] != 0 {
      if keys[place] == key { return buckets[place] }
      place = (place &+ 1) & (keys.count &- 1)
    }
    return 0..<0
  }

  /// A phrase as it was given.
  func text(of entry: Int) -> String {
    String(decoding: written[entries[entry].bytes], as: UTF8.self)
  }

  private static func place(of key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (size &- 1)
  }
}

extension PhraseIndex {
  /// The first letter of the word after one that ends here, folded; zero where there is none.
  func letter(after end: Int, in text: [UInt8]) -> UInt8 {
    gapEnd(in: text, at: end).map { text.byte(at: $0).folded } ?? 0
  }

  /// Whether a phrase may stand where a word of a length is followed by a letter.
  func mayStand(_ index: Int, length: Int, next: UInt8) -> Bool {
    let entry = entries[index]
    return length >= entry.firstWord && (entry.nextLetter == 0 || entry.nextLetter == next)
  }

  /// Reads a phrase at a place of a text; nil where it does not stand there.
  func match(_ index: Int, in text: [UInt8], at start: Int) -> Match? {
    let entry = entries[index]
    var (place, wanted) = (start, entry.bytes.lowerBound)
    while wanted < entry.bytes.upperBound {
      if folded[wanted] == 0x20 {
        guard let next = endOfGap(in: text, at: place) else { return nil }
        place = next
      } else {
        guard place < text.count, text[place].folded == folded[wanted],
          !entry.isAbbreviation || text[place] == written[wanted]
        else { return nil }
        place += 1
      }
      wanted += 1
    }
    var end = place
    while end < text.count, text[end].isWordByte { end += 1 }
    if endings.stands(in: text, from: place, to: end) {
      return Match(entry: index, end: end, isCompound: false, hasEnding: place < end)
    }
    return entry.mayBegin && end - place >= Self.leastRest
      ? Match(entry: index, end: end, isCompound: true, hasEnding: false) : nil
  }

  /// A shorter rest is an ending of some other word.
  private static let leastRest = 4

  /// The index after what may stand between two words of a phrase; nil if it is something else.
  private func endOfGap(in text: [UInt8], at start: Int) -> Int? {
    var place = start
    if isNorwegian {
      while text.byte(at: place).isWordByte, place < start + 2 { place += 1 }
      guard WordEnding.adjective.stands(in: text, from: start, to: place) else { return nil }
    }
    return gapEnd(in: text, at: place)
  }

  private func gapEnd(in text: [UInt8], at start: Int) -> Int? {
    var place = start
    switch text.byte(at: place) {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"): place += 1
    case 0xE2 where text.spaceLength(at: place) == 0: place += 3
    default: break
    }
    let next = text.skippingSpaces(from: place)
    return next > start ? next : nil
  }
}

extension PhraseIndex {
  /// A phrase that means two things of a kind names neither; the same one twice is one.
  private static func withoutDoubts(_ phrases: [Phrase]) -> [PhraseBytes] {
    var known: [[UInt8]: PhraseBytes] = [:]
    var doubtful: Set<[UInt8]> = []
    var order: [[UInt8]] = []
    for phrase in phrases.map(PhraseBytes.init) where phrase.key != 0 {
      let folded = phrase.bytes.map(\.folded)
      if let first = known[folded] {
        if first.phrase.subject != phrase.phrase.subject { doubtful.insert(folded) }
      } else {
        known[folded] = phrase
        order.append(folded)
      }
    }
    return order.filter { !doubtful.contains($0) }.compactMap { known[$0] }
  }
}
