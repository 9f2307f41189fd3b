internal import SiteModel

/// Finds what the texts of a page speak of, in one pass over the bytes of each.
///
/// One value reads all texts of a page.
struct PhraseReader {
  private let index: PhraseIndex
  private let subjects: [Subject]
  private var block = 0
  private(set) var mentions: PageMentions
  /// Where the last exception ends, and whose variants may stay in it.
  private var quiet: (end: Int, subject: Int) = (0, 0)

  /// Reads texts in a language; nil where no phrase of it is known.
  init?(of language: Language, _ subjects: Subjects) {
    guard let index = subjects.index(of: language) else { return nil }
    self.index = index
    self.subjects = subjects.all
    mentions = PageMentions(subjects: subjects.all.count)
  }

  /// The words of a text but for those that stand apart: code, and words marked as foreign.
  mutating func read(_ bytes: [UInt8], block: Int, apart: [Range<Int>]) {
    self.block = block
    quiet.end = 0
    var start = 0
    for range in apart {
      read(bytes, from: start, to: range.lowerBound)
      start = Swift.max(start, range.upperBound)
    }
    read(bytes, from: start, to: bytes.count)
  }
}

extension PhraseReader {
  private mutating func read(_ bytes: [UInt8], from start: Int, to end: Int) {
    var place = start
    while let word = index.nextWord(in: bytes, from: place, before: end) {
      place = readWord(in: bytes, at: word, before: end)
    }
  }

  /// Reads a word and the phrase that it begins; gives the index after them.
  private mutating func readWord(in bytes: [UInt8], at start: Int, before limit: Int) -> Int {
    var head = WordHead()
    var end = start
    while end < limit, bytes[end].isWordByte {
      head.append(bytes[end])
      end &+= 1
    }
    let candidates = index.candidates(head.key)
    // An address is no phrase, and the letters of "MAFAR5000a" are no word.
    if candidates.isEmpty || bytes.beginsAddress(at: end) || bytes.byte(at: start &- 1).isDigit {
      return end
    }
    return readPhrase(among: candidates, in: bytes, at: start..<end, before: limit)
  }

  private mutating func readPhrase(
    among candidates: Range<Int>, in bytes: [UInt8], at word: Range<Int>, before limit: Int
  ) -> Int {
    var best: PhraseIndex.Match?
    let next = index.letter(after: word.upperBound, in: bytes)
    for candidate in candidates where index.mayStand(candidate, length: word.count, next: next) {
      guard let match = index.match(candidate, in: bytes, at: word.lowerBound),
        match.end <= limit
      else { continue }
      if index.entries[candidate].role == .exception {
        quiet = (match.end, index.entries[candidate].subject)
      } else if best.map({ match.isBetter(than: $0, in: index) }) ?? true {
        best = match
      }
    }
    guard let best else { return word.upperBound }
    note(best, at: word.lowerBound)
    return best.end
  }

  private mutating func note(_ match: PhraseIndex.Match, at start: Int) {
    let entry = index.entries[match.entry]
    // Within an exception the words are a part of a name and speak of nothing.
    if match.end <= quiet.end, quiet.subject == entry.subject { return }
    let form: Mention.Form =
      if entry.role == .avoided { .avoided } else if match.isCompound { .part } else { .approved }
    mentions.append(
      Mention(
        subject: entry.subject, block: block, start: start, end: match.end, phrase: match.entry,
        form: form),
      isTerm: subjects[entry.subject].kind == .term)
  }
}

extension PhraseIndex.Match {
  /// Whole words before parts of words, the longer before the shorter, an approved word's ending
  /// before a variant's, then the longer phrase.
  fileprivate func isBetter(than other: PhraseIndex.Match, in index: PhraseIndex) -> Bool {
    if isCompound != other.isCompound { return !isCompound }
    if end != other.end { return end > other.end }
    if hasEnding != other.hasEnding { return !hasEnding }
    let (own, others) = (index.entries[entry], index.entries[other.entry])
    if own.role != others.role { return others.role == .avoided }
    return own.bytes.count > others.bytes.count
  }
}

extension PhraseIndex {
  /// Where the next word stands whose first letters are those of a phrase; nil if there is none.
  fileprivate func nextWord(in bytes: [UInt8], from start: Int, before limit: Int) -> Int? {
    var place = start
    while place < limit {
      let byte = bytes[place]
      if byte.isWordByte {
        let (second, third) = (bytes.byte(at: place &+ 1), bytes.byte(at: place &+ 2))
        if mayBegin(byte, second, third) { return place }
        repeat { place &+= 1 } while place < limit && bytes[place].isWordByte
      } else {
        place = byte == 0x20 ? place &+ 1 : bytes.indexAfterMark(at: place)
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// The index after a byte that is no part of a word, or after the address that it is the first
  /// sign of.
  fileprivate func indexAfterMark(at place: Int) -> Int {
    switch self[place] {
    // Marks and spaces of two and three bytes, the last of which look like a letter's.
    case 0xC2: return place &+ 2
    case 0xE2: return place &+ 3
    default: break
    }
    guard byte(at: place &- 1).isWordByte, beginsAddress(at: place) else { return place &+ 1 }
    var end = place
    while end < count, spaceLength(at: end) == 0 { end &+= 1 }
    return end
  }
}
