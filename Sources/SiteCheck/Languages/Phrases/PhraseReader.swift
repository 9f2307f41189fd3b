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

  /// Reads the phrases of a text that begin at some of its words, but for those that go on into what
  /// stands apart: code, and words marked as foreign.
  mutating func read(_ bytes: [UInt8], from starts: [Int], block: Int, apart: [Range<Int>]) {
    self.block = block
    quiet.end = 0
    var place = 0
    for start in starts where start >= place && index.letters.mayBegin(in: bytes, at: start) {
      let limit = apart.first { $0.lowerBound >= start }?.lowerBound ?? bytes.count
      place = readWord(in: bytes, at: start, before: limit)
    }
  }
}

extension PhraseReader {
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
