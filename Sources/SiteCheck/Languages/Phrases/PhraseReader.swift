internal import SiteModel

/// Finds what the texts of a page speak of, in one pass over the bytes of each.
///
/// One value reads all texts of a page, so that memory is asked for once.
struct PhraseReader {
  private let index: PhraseIndex
  private let subjects: [Subject]
  private var bytes: [UInt8] = []
  private var block = 0
  private(set) var mentions: PageMentions
  /// Where the last exception ends, and whose variants may stay in it.
  private var quiet: (end: Int, subject: Int) = (0, 0)

  /// What a version speaks of by the words of its language, but for texts marked as foreign.
  static func mentions(in made: MadePage, _ words: PageWords, _ subjects: Subjects) -> PageMentions
  {
    guard let index = subjects.index(of: made.page.language) else {
      return PageMentions(subjects: subjects.all.count)
    }
    var reader = PhraseReader(index: index, subjects: subjects.all)
    for words in words.all where !words.isMarked {
      reader.read(
        TextPlace.text(ofBlock: words.block, in: made), block: words.block,
        apart: words.block < 0 ? [] : made.text.blocks[words.block].apart)
    }
    return reader.mentions
  }

  private init(index: PhraseIndex, subjects: [Subject]) {
    self.index = index
    self.subjects = subjects
    mentions = PageMentions(subjects: subjects.count)
  }
}

extension PhraseReader {
  /// The words but for those that stand apart: code, and words marked as foreign.
  private mutating func read(_ text: String, block: Int, apart: [Range<Int>]) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    self.block = block
    quiet.end = 0
    var start = 0
    for range in apart {
      read(from: start, to: range.lowerBound)
      start = Swift.max(start, range.upperBound)
    }
    read(from: start, to: bytes.count)
  }

  private mutating func read(from start: Int, to end: Int) {
    var place = start
    while let word = nextWord(from: place, before: end) {
      place = readWord(at: word, before: end)
    }
  }

  /// Where the next word stands whose first letters are those of a phrase; nil if there is none.
  private func nextWord(from start: Int, before limit: Int) -> Int? {
    let bytes = bytes
    var place = start
    while place < limit {
      let byte = bytes[place]
      if byte.isWordByte {
        let (second, third) = (bytes.byte(at: place &+ 1), bytes.byte(at: place &+ 2))
        if index.mayBegin(byte, second, third) { return place }
        repeat { place &+= 1 } while place < limit && bytes[place].isWordByte
      } else {
        place = byte == 0x20 ? place &+ 1 : bytes.indexAfterMark(at: place)
      }
    }
    return nil
  }

  /// Reads a word and the phrase that it begins; gives the index after them.
  private mutating func readWord(at start: Int, before limit: Int) -> Int {
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
    return readPhrase(among: candidates, at: start, wordEnd: end, before: limit)
  }

  private mutating func readPhrase(
    among candidates: Range<Int>, at start: Int, wordEnd: Int, before limit: Int
  ) -> Int {
    var best: PhraseIndex.Match?
    let next = index.letter(after: wordEnd, in: bytes)
    for candidate in candidates
    where index.mayStand(candidate, length: wordEnd - start, next: next) {
      guard let match = index.match(candidate, in: bytes, at: start), match.end <= limit else {
        continue
      }
      if index.entries[candidate].role == .exception {
        quiet = (match.end, index.entries[candidate].subject)
      } else if best.map({ match.isBetter(than: $0, in: index) }) ?? true {
        best = match
      }
    }
    guard let best else { return wordEnd }
    note(best, at: start)
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
