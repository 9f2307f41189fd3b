internal import SiteModel

/// Adjacent words with capitals that may be the name of a person or a firm.
struct NameRun {
  let block: Int
  /// All its words, and those of them that are no common parts of names.
  let words: [CapitalWord]
  let own: [CapitalWord]
  /// Whether it may be a firm's, whose words are everyday ones, as far as its own version tells.
  let mayBeFirm: Bool

  init(
    _ words: [CapitalWord], own: [CapitalWord], in page: ReadPage, besides common: CommonCapitals
  ) {
    block = words.first?.block ?? 0
    self.words = words
    self.own = own
    mayBeFirm = Self.mayBeFirm(words, own: own, in: page, besides: common)
  }

  /// From the first byte of the first word to the last one's end.
  var range: Range<Int> {
    (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
  }

  /// Whether the other version has each word of its own with a capital.
  func isAnswered(by others: Set<UInt32>) -> Bool {
    own.allSatisfy { others.contains($0.form.hash) }
  }

  /// Whether the other version has every word of it with a capital, everyday ones too.
  func isWhollyAnswered(by others: Set<UInt32>) -> Bool {
    words.allSatisfy { others.contains($0.form.hash) }
  }

  /// Whether it is a name once all words of both pages are known: a word that the page itself also
  /// writes without a capital is none, and one that the other page has in any form is answered.
  func isName(besides page: WrittenWords, and other: WrittenWords) -> Bool {
    own.contains {
      !$0.startsSentence && !page.lower.contains($0.form.hash)
        && !other.all.contains($0.form.hash)
    }
  }

  /// The words but for the first.
  var others: [UInt32] { words.dropFirst().map(\.form.hash) }

  /// Whether a word of its own stands where only names have a capital.
  var mayBeMissing: Bool { own.contains { !$0.startsSentence } }

  /// Whether its first word begins a sentence and may be a name all the same, since one follows.
  var hasNameAtStart: Bool {
    guard own.count > 1, let first = words.first else { return false }
    return first.startsSentence && own.first?.range == first.range
  }

  /// Whether the other page has its first word nowhere.
  func isNewAtStart(besides other: WrittenWords) -> Bool {
    words.first.map { !other.all.contains($0.form.hash) } ?? false
  }

  /// Whether one of the words of a name is among its own.
  func has(oneOf name: [WordForm]) -> Bool {
    own.contains { word in name.contains { $0.hash == word.form.hash } }
  }

  /// The runs of two words or more that are no common parts of names, or may be a firm's all the
  /// same, in the order of the text.
  static func all(in page: ReadPage, besides common: CommonCapitals) -> [NameRun] {
    let words = page.words.capitals
    var runs: [NameRun] = []
    var start = 0
    for number in words.indices {
      if number + 1 < words.count, words[number + 1].follows(words[number]) { continue }
      if number > start, let run = run(of: words[start...number], page, common) { runs.append(run) }
      start = number + 1
    }
    return runs
  }

  private static func run(
    of words: ArraySlice<CapitalWord>, _ page: ReadPage, _ common: CommonCapitals
  ) -> NameRun? {
    let words = words.filter { word in
      !word.isQuoted && word.range.count > 1 && !(word.startsSentence && page.isOrdinary(word))
    }
    // A hyphen makes one word of two.
    guard words.count(where: { !$0.followsHyphen }) > 1, !isWholeTitle(words, page) else {
      return nil
    }
    let own = words.filter {
      !$0.isAbbreviation && !common.contains($0.form.hash) && !page.isTitle($0)
        && !page.isOrdinary($0, byEnding: false)
    }
    let run = NameRun(words, own: own, in: page, besides: common)
    return own.isEmpty && !run.mayBeFirm ? nil : run
  }

  /// English writes every word of a title with a capital, if it likes.
  private static func isWholeTitle(_ words: [CapitalWord], _ page: ReadPage) -> Bool {
    guard let first = words.first, let last = words.last, first.block == FrontText.title.block
    else { return false }
    return first.range.lowerBound == 0 && last.range.upperBound == page.made.page.title.utf8.count
  }
}

/// The words of a whole version, those that stand apart too; gathered only when something may be
/// missing.
struct WrittenWords {
  /// What Norwegian adds to a name that English has by itself: "Barents Sea" is «Barentshavet».
  private static let places: [StaticBytes] = [
    "havet", "sjøen", "fjorden", "dalen", "øya", "øyene", "halvøya",
  ]

  private(set) var all: Set<UInt32> = []
  /// Those that stand somewhere without a capital.
  private(set) var lower: Set<UInt32> = []

  init(of page: ReadPage) {
    for words in page.words.all {
      let bytes = Array(TextPlace.text(ofBlock: words.block, in: page.made).utf8)
      var index = 0
      while index < bytes.count {
        guard bytes[index].isWordByte else {
          index += bytes[index] == 0xC2 ? 2 : bytes[index] == 0xE2 ? 3 : 1
          continue
        }
        let end = bytes[index...].firstIndex { !$0.isWordByte } ?? bytes.count
        let hash = WordForm(bytes, index..<end).hash
        all.insert(hash)
        if !bytes.isCapital(at: index) { lower.insert(hash) }
        if let name = Self.places.first(where: { bytes.hasWord($0, at: end - $0.bytes.count) }),
          end - index > name.bytes.count
        {
          all.insert(WordForm(bytes, index..<(end - name.bytes.count)).hash)
        }
        index = end
      }
    }
  }
}
