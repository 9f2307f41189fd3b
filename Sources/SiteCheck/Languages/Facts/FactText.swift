internal import SiteModel

/// One block's text while facts are taken out of it, spot by spot.
///
/// One value serves all blocks of a page, so that memory is asked for once; it is never copied.
struct FactText: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private(set) var language = Language.english
  /// The number of the block; negative for the texts of front matter.
  private(set) var block = 0
  /// In the order of the text.
  private(set) var tokens: [FactToken] = []
  private(set) var spots: FactSpots = []
  /// The facts of all blocks so far.
  private(set) var facts: [Fact] = []

  init() {
    tokens.reserveCapacity(32)
    facts.reserveCapacity(32)
  }

  /// Goes on to the next block, of whose spots nothing is known yet.
  mutating func begin(_ text: String, block: Int) {
    self.block = block
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
  }

  /// Takes all facts out of the block's text, as a language writes them.
  mutating func takeFacts(at tokens: [FactToken], in language: Language) {
    if tokens.isEmpty { return }
    self.language = language
    self.tokens.removeAll(keepingCapacity: true)
    self.tokens.append(contentsOf: tokens)
    spots = tokens.reduce(into: []) { $0.formUnion($1.kind.spots) }
    FactExtractors.extractAll(from: &self)
  }

  var isEnglish: Bool {
    switch language {
    case .english: true
    case .bokmaal, .nynorsk: false
    }
  }

  /// Whether a token exists and is free.
  func isFree(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !tokens[index].isTaken
  }

  /// A free token of digits.
  func digits(at index: Int) -> FactToken? {
    guard isFree(index), tokens[index].kind == .digits else { return nil }
    return tokens[index]
  }

  mutating func add(
    _ kind: FactKind, _ value: FactValue, _ range: Range<Int>, isCertain: Bool = true,
    isOrdinal: Bool = false
  ) {
    facts.append(
      Fact(
        kind: kind, value: value, block: block, range: range, isCertain: isCertain,
        isOrdinal: isOrdinal))
  }

  /// Hides tokens from the extractors that follow.
  mutating func take(tokens range: ClosedRange<Int>) {
    for index in range { tokens[index].isTaken = true }
  }

  /// Hides the tokens that lie within bytes.
  mutating func take(bytes range: Range<Int>) {
    var index = firstToken(from: range.lowerBound)
    while index < tokens.count, tokens[index].start < range.upperBound {
      tokens[index].isTaken = true
      index += 1
    }
  }

  /// The first token that begins at a byte or after it.
  func firstToken(from place: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension FactText {
  /// What stands between two places, in a form to compare: at most eight letters, every space
  /// as one blank, every dash as a hyphen; nil if it is longer.
  func gap(from start: Int, to end: Int) -> PackedWord? {
    guard end >= start, end - start <= 20 else { return nil }
    var gap = WordPacker()
    var index = start
    while index < end {
      if bytes.spaceLength(at: index) > 0 {
        gap.append(0x20)
        index = bytes.skippingSpaces(from: index)
      } else if bytes.dashLength(at: index) > 0 {
        gap.append(UInt8(ascii: "-"))
        index += bytes.dashLength(at: index)
      } else {
        gap.append(bytes[index])
        index += 1
      }
    }
    return gap.count <= 8 ? gap.word : nil
  }

  /// The word that ends before a place, spaces and one full stop between passed over.
  func word(before place: Int) -> PackedWord {
    var end = place
    while end > 0 {
      let start = bytes.scalarStart(before: end)
      guard bytes.spaceLength(at: start) > 0 || bytes[start] == UInt8(ascii: ".") else { break }
      end = start
    }
    var start = end
    while start > 0, bytes.hasLetter(before: start) { start = bytes.scalarStart(before: start) }
    return word(from: start, to: end)
  }

  /// The word that begins after a place, spaces and hyphens between passed over.
  func word(after place: Int) -> PackedWord {
    var start = bytes.skippingSpaces(from: place)
    start += bytes.dashLength(at: start)
    var end = start
    while bytes.byte(at: end).isWordByte { end += 1 }
    return word(from: start, to: end)
  }

  private func word(from start: Int, to end: Int) -> PackedWord {
    PackedWord(bytes[start..<Swift.max(start, end)])
  }
}
