internal import SiteModel

/// Adjacent words with capitals that may be the name of a person or a firm.
struct NameRun {
  let block: Int
  /// All its words, and those of them that are no common parts of names.
  private let words: [CapitalWord]
  private let own: [CapitalWord]

  /// From the first byte of the first word to the last one's end.
  var range: Range<Int> {
    (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
  }

  /// Whether the other version has each word of its own with a capital; the first word of a
  /// sentence, which may be any, needs no answer.
  func isAnswered(by others: Set<UInt32>) -> Bool {
    own.allSatisfy { $0.startsSentence || others.contains($0.form.hash) }
  }

  /// Whether it is a name once all words of both pages are known: a word that the page itself also
  /// writes without a capital is none, and one that the other page has in any form is answered.
  func isName(besides page: WrittenWords, and other: WrittenWords) -> Bool {
    own.contains {
      !$0.startsSentence && !page.lower.contains($0.form.hash)
        && !other.all.contains($0.form.hash)
    }
  }

  /// The runs of two words or more that are no common parts of names, in the order of the text.
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
    guard words.count > 1, let first = words.first else { return nil }
    let own = words.filter {
      !$0.isAbbreviation && !common.contains($0.form.hash)
        && !page.isOrdinary($0, byEnding: false)
    }
    return own.isEmpty ? nil : NameRun(block: first.block, words: words, own: own)
  }
}

/// The words of a whole version, those that stand apart too; gathered only when something may be
/// missing.
struct WrittenWords {
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
        let hash = WordForm(bytes[index..<end]).hash
        all.insert(hash)
        if !bytes.isCapital(at: index) { lower.insert(hash) }
        index = end
      }
    }
  }
}
