internal import SiteModel

/// The hard facts of a page: of its front matter and its blocks, in this order.
struct PageFacts: Sendable {
  /// Of all kinds, each kind in the order of the text.
  let all: [Fact]

  init(of version: ReadPage) {
    var text = FactText()
    for words in version.words.all {
      Self.gather(
        TextPlace.text(ofBlock: words.block, in: version.made),
        in: Self.language(of: words, version),
        block: words.block, into: &text)
    }
    all = text.facts
  }

  /// The language that a block's facts are read in: that of its own words, where they tell one, so
  /// that a forgotten translation is not told figure by figure as well.
  private static func language(of words: BlockWords, _ version: ReadPage) -> Language {
    if words.block >= 0, let tag = version.made.text.blocks[words.block].languageTag {
      // Facts of another language are read as the page's: figures and addresses are the same.
      return Language(tag: tag) ?? version.language
    }
    switch version.foreignEdition(of: words) {
    case .english: return .english
    case .norwegian: return .bokmaal
    case nil: return version.language
    }
  }

  private static func gather(
    _ written: String, in language: Language, block: Int, into text: inout FactText
  ) {
    guard text.read(written, in: language, block: block) else { return }
    for extractor in FactExtractors.all where !extractor.spots.isDisjoint(with: text.spots) {
      extractor.extract(from: &text)
    }
  }
}
