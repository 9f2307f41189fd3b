internal import SiteModel

/// Reads the texts of a page, those of its front matter and then its blocks: the bytes of each are
/// taken once, for its words, for what it speaks of and for its facts.
///
/// One value reads a page; it is too large to be copied on the way.
struct PageReader: ~Copyable {
  /// That of the page.
  private let language: Language
  private var reader: WordReader
  private var phrases: PhraseReader?
  private var text = FactText()
  private var blocks: [BlockWords] = []
  private let subjects: Subjects

  init(_ made: MadePage, _ subjects: Subjects) {
    self.subjects = subjects
    language = made.page.language
    reader = WordReader(of: language, besides: subjects)
    phrases = PhraseReader(of: language, subjects)
    blocks.reserveCapacity(made.text.blocks.count + 3)
    for front in FrontText.allCases {
      guard let text = front.text(of: made.page) else { continue }
      read(text, block: front.block, tag: nil, apart: [])
    }
    for index in made.text.blocks.indices {
      read(
        made.text.blocks[index].text, block: index, tag: made.text.blocks[index].languageTag,
        apart: made.text.blocks[index].apart)
    }
  }

  var words: PageWords {
    PageWords(all: blocks, capitals: reader.capitals, doubled: reader.doubled)
  }
  var mentions: PageMentions { phrases?.mentions ?? PageMentions(subjects: subjects.all.count) }
  /// The hard facts of all kinds, each kind in the order of the text.
  var facts: [Fact] { text.facts }
}

extension PageReader {
  private mutating func read(_ written: String, block: Int, tag: String?, apart: [Range<Int>]) {
    text.begin(written, block: block)
    var words = reader.read(text.bytes, block: block, isMarked: tag != nil, apart: apart)
    words.foreignEdition = foreignEdition(of: words)
    blocks.append(words)
    if !words.isMarked {
      phrases?.read(text.bytes, from: reader.phraseStarts, block: block, apart: apart)
    }
    let own = language(of: words, tag: tag)
    if own == language {
      text.takeFacts(at: reader.tokens, in: own)
    } else {
      // What the reader noted are the spots of another language.
      let scanner = FactScanner(words: .of(own))
      var tokens: [FactToken] = []
      scanner.scan(text.bytes, from: 0, to: text.bytes.count, into: &tokens)
      text.takeFacts(at: tokens, in: own)
    }
  }

  private func foreignEdition(of words: BlockWords) -> Edition? {
    guard words.whole.words >= ReadPage.leastWords, words.whole.isProse, !words.isMarked else {
      return nil
    }
    let edition = LanguageRecogniser.language(of: words.whole).edition
    return edition == language.edition ? nil : edition
  }

  /// The language that a text's facts are read in: that of its own words, where they tell one, so
  /// that a forgotten translation is not told figure by figure as well.
  private func language(of words: BlockWords, tag: String?) -> Language {
    // Facts of another language are read as the page's: figures and addresses are the same.
    if let tag { return Language(tag: tag) ?? language }
    switch words.foreignEdition {
    case .english: return .english
    case .norwegian: return .bokmaal
    case nil: return language
    }
  }
}
