internal import SiteModel

/// Reads the texts of a page, those of its front matter and then its blocks: the bytes of each are
/// taken once, for its words, for what it speaks of and for its facts.
struct PageReader {
  private let made: MadePage
  private var bytes: [UInt8] = []
  private var reader: WordReader
  private var phrases: PhraseReader?
  private var text = FactText()
  private var all: [BlockWords] = []
  private let subjects: Subjects

  init(_ made: MadePage, _ subjects: Subjects) {
    self.made = made
    self.subjects = subjects
    reader = WordReader(of: made.page.language, besides: subjects)
    phrases = PhraseReader(of: made.page.language, subjects)
    all.reserveCapacity(made.text.blocks.count + 3)
    for front in FrontText.allCases {
      guard let text = front.text(of: made.page) else { continue }
      read(text, block: front.block, tag: nil, apart: [])
    }
    for (index, block) in made.text.blocks.enumerated() {
      read(block.text, block: index, tag: block.languageTag, apart: block.apart)
    }
  }

  var words: PageWords { PageWords(all: all, capitals: reader.capitals) }
  var mentions: PageMentions { phrases?.mentions ?? PageMentions(subjects: subjects.all.count) }
  /// The hard facts of all kinds, each kind in the order of the text.
  var facts: [Fact] { text.facts }
}

extension PageReader {
  private mutating func read(_ written: String, block: Int, tag: String?, apart: [Range<Int>]) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: written.utf8)
    var words = reader.read(bytes, block: block, apart: apart)
    words.isMarked = tag != nil
    if !words.isMarked {
      phrases?.read(bytes, from: reader.phraseStarts, block: block, apart: apart)
    }
    let language = language(of: words, tag: tag)
    if text.read(bytes, tokens(in: language), in: language, block: block) { takeFacts() }
    all.append(words)
  }

  /// The spots that may belong to facts: what the reader noted, unless the text has a language of its
  /// own.
  private func tokens(in language: Language) -> [FactToken] {
    if language == made.page.language { return reader.tokens }
    var tokens: [FactToken] = []
    FactScanner(words: .of(language)).scan(bytes, from: 0, to: bytes.count, into: &tokens)
    return tokens
  }

  /// The language that a text's facts are read in: that of its own words, where they tell one, so
  /// that a forgotten translation is not told figure by figure as well.
  private func language(of words: BlockWords, tag: String?) -> Language {
    let own = made.page.language
    // Facts of another language are read as the page's: figures and addresses are the same.
    if let tag { return Language(tag: tag) ?? own }
    switch words.foreignEdition(besides: own) {
    case .english: return .english
    case .norwegian: return .bokmaal
    case nil: return own
    }
  }

  private mutating func takeFacts() {
    for extractor in FactExtractors.all where !extractor.spots.isDisjoint(with: text.spots) {
      extractor.extract(from: &text)
    }
  }
}
