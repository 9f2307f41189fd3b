internal import SiteModel

/// A date in its sentence, and whether the sentence speaks of it as to come.
///
/// The verb nearest before the date in its clause decides, else the first after it; a clause without
/// one is read with its neighbour. Told as past are also plans and promises that somebody made at
/// some time ("it was to open", "according to the plan"), and a date with a colon behind it, which
/// is an entry of a chronicle.
struct StatedDate {
  private let sentence: Sentence
  private let date: Range<Int>
  private let words: TenseWords

  init(_ range: Range<Int>, in text: [UInt8], _ language: Language) {
    sentence = Sentence(around: range, in: text, language)
    date = sentence.indices(of: range)
    words = .of(language)
  }

  /// What speaks of a date as to come.
  struct Announcement {
    let word: Sentence.Word
    /// Whether the reader is told to act by then.
    let isCall: Bool
  }

  /// What speaks of the date as to come; nil where nothing does.
  var announcement: Announcement? {
    guard !date.isEmpty, !isReported, !isEntry, !isAttribute else { return nil }
    var clause = sentence.clause(of: date.lowerBound)
    if clause.upperBound < date.upperBound {
      clause = clause.lowerBound..<sentence.clause(of: date.upperBound - 1).upperBound
    }
    // Two neighbours are enough: "On 3 March 2024, in Oslo, the centre opens".
    for _ in 0..<3 {
      switch verdict(in: clause) {
      case .announced(let announcement): return announcement
      case .past: return nil
      case .open:
        guard let wider = widened(clause) else { return nil }
        clause = wider
      }
    }
    return nil
  }
}

extension StatedDate {
  /// What a clause says of the date.
  private enum Verdict {
    case announced(Announcement)
    case past
    case open
  }

  private var isReported: Bool {
    sentence.words.indices.contains { index in
      guard words.reports.contains(sentence.words[index].key) else { return false }
      return !isAfterAuxiliary(index)
    }
  }

  /// "14 December 2022: the centre opens", alone or at the start of a clause.
  private var isEntry: Bool {
    guard date.upperBound < sentence.words.count else { return false }
    return sentence.words[date.upperBound].gap == .colon
  }

  /// "the plan of 23 March 2026", "the plan from 23 March 2026".
  private var isAttribute: Bool {
    guard let before = word(date.lowerBound - 1),
      sentence.words[date.lowerBound].gap == .space
    else { return false }
    if words.attributes.contains(before) {
      return !(word(date.lowerBound - 2).map(words.parts.contains) ?? false)
    }
    guard words.beginnings.contains(before) else { return false }
    let clause = sentence.clause(of: date.lowerBound)
    let isOpening = clause.lowerBound == date.lowerBound - 1
    return !isOpening
      && !(clause.lowerBound..<date.lowerBound).contains { tense(at: $0) != nil }
  }

  private func verdict(in clause: Range<Int>) -> Verdict {
    let before = (clause.lowerBound..<Swift.max(clause.lowerBound, date.lowerBound)).reversed()
    let after = Swift.min(date.upperBound, clause.upperBound)..<clause.upperBound
    for index in Array(before) + Array(after) {
      switch verdict(of: index, in: clause) {
      case .open: continue
      case let told: return told
      }
    }
    return .open
  }

  private func verdict(of index: Int, in clause: Range<Int>) -> Verdict {
    guard let tense = tense(at: index) else { return .open }
    let word = sentence.words[index]
    let announcement = Announcement(word: word, isCall: isDeadline(clause) || tense == .call)
    switch tense {
    case .past: return .past
    case .future: return .announced(announcement)
    case .announced: return isAfterModal(index) ? .past : .announced(announcement)
    case .being: return announces(index) ? .announced(announcement) : .open
    case .ahead: return isTold(clause) ? .past : .announced(announcement)
    case .call:
      guard isLimit, index < date.lowerBound else { return .open }
      return isTold(clause) ? .past : .announced(announcement)
    }
  }

  /// What a word tells; nothing, where a participle follows a form of "be".
  private func tense(at index: Int) -> Tense? {
    let text = sentence.words[index].key
    if text.isDeadline { return .ahead }
    // "a building to open in September 2024"
    if text == "to", word(index + 1).map(words.infinitives.contains) == true { return .ahead }
    // "Haukeland var vert for møtet": a host, and no verb of nynorsk.
    if text == "vert", word(index + 1) == "for" { return nil }
    guard let tense = words.tense(of: text) else { return nil }
    return tense == .past && isAfterAuxiliary(index) ? nil : tense
  }

  private func isAfterAuxiliary(_ index: Int) -> Bool {
    (1...2).contains { distance in word(index - distance).map(words.auxiliaries.contains) ?? false }
  }

  private func isDeadline(_ clause: Range<Int>) -> Bool {
    clause.contains { sentence.words[$0].key.isDeadline }
  }

  private func isAfterModal(_ index: Int) -> Bool {
    (1...3).contains { distance in word(index - distance).map(words.modals.contains) ?? false }
  }

  private func isTold(_ clause: Range<Int>) -> Bool {
    clause.contains { tense(at: $0) == .past }
  }

  /// "is planned for", "is to open", "is on 3 March 2024"; not "is dated", "is from", "is updated".
  private func announces(_ index: Int) -> Bool {
    guard index < date.lowerBound else {
      return word(index + 1).map { words.announcing.contains($0) || $0.isDeadline } ?? false
    }
    let between = (index + 1..<date.lowerBound).map { sentence.words[$0].key }
    return between.allSatisfy(words.fillers.contains)
      || between.prefix(2).contains { words.announcing.contains($0) }
  }

  /// "by 3 March 2024", «senest 3. mars», «innen den 3. mars», «innen utgangen av mars».
  private var isLimit: Bool {
    for distance in 1...4 {
      guard let word = word(date.lowerBound - distance) else { return false }
      if words.limits.contains(word) { return true }
      let isBetween =
        words.fillers.contains(word) || words.parts.contains(word) || word == "of" || word == "av"
        || word.hasSuffix("day") || word.hasSuffix("dag")
      guard isBetween else { return false }
    }
    return false
  }

  private func word(_ index: Int) -> WordKey? {
    sentence.words.indices.contains(index) ? sentence.words[index].key : nil
  }

  /// A clause with its neighbour: a date that opens one speaks of what follows.
  private func widened(_ clause: Range<Int>) -> Range<Int>? {
    let opens = date.lowerBound - clause.lowerBound <= 2
    if opens, clause.upperBound < sentence.words.count,
      sentence.words[clause.upperBound].gap == .mark
    {
      return clause.lowerBound..<sentence.clause(of: clause.upperBound).upperBound
    }
    guard clause.lowerBound > 0 else { return nil }
    return sentence.clause(of: clause.lowerBound - 1).lowerBound..<clause.upperBound
  }
}

extension WordKey {
  /// "deadline", «frist», «søknadsfristen».
  fileprivate var isDeadline: Bool {
    self == "deadline" || self == "deadlines" || hasSuffix("frist") || hasSuffix("fristen")
      || hasSuffix("fristene") || hasSuffix("fristane")
  }
}
