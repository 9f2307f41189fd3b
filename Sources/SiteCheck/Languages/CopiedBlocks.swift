internal import SiteModel

/// The blocks that stand word for word the same in both versions of a page, and are prose.
struct CopiedBlocks: Sendable {
  /// A block of the English version and its copy in the Norwegian one.
  struct Copy: Sendable {
    let english: Int
    let norwegian: Int
    /// What both are written in.
    let language: RecognisedLanguage
  }

  let all: [Copy]

  init(_ english: ReadPage, _ norwegian: ReadPage, _ alignment: BlockAlignment) {
    let copies = Self.likely(english.words, norwegian.words, alignment)
    // The fingerprints tell of the first words.
    all = copies.filter {
      Self.areSameWords(
        TextPlace.text(ofBlock: $0.english, in: english.made),
        TextPlace.text(ofBlock: $0.norwegian, in: norwegian.made))
    }
  }

  /// Whether a block of one version has a copy in the other.
  func contains(_ block: Int, in edition: Edition) -> Bool {
    all.contains { block == (edition == .english ? $0.english : $0.norwegian) }
  }
}

extension CopiedBlocks {
  /// A text whose language is not recognised may be a list of names.
  private static let leastPlainWords = 4

  private static func likely(
    _ english: PageWords, _ norwegian: PageWords, _ alignment: BlockAlignment
  ) -> [Copy] {
    let areAlike =
      alignment.exactness == .blocks
      && english.all.count == norwegian.all.count
      && zip(english.all, norwegian.all).allSatisfy { $0.block == $1.block }
    return areAlike
      ? zip(english.all, norwegian.all).compactMap(copy)
      : copies(english.all, norwegian.all, alignment)
  }

  /// Whether two texts have the same letters; figures, marks and capitals do not count.
  private static func areSameWords(_ english: String, _ norwegian: String) -> Bool {
    func letters(_ text: String) -> some Sequence<UInt8> {
      text.utf8.lazy.filter(\.isWordByte).map(\.folded)
    }
    return letters(english).elementsEqual(letters(norwegian))
  }

  private static func copies(
    _ english: [BlockWords], _ norwegian: [BlockWords], _ alignment: BlockAlignment
  ) -> [Copy] {
    var free = Dictionary(grouping: english, by: \.fingerprint)
    return norwegian.compactMap { words in
      let slot = alignment.slot(of: words.block, in: .norwegian)
      let match = free[words.fingerprint]?.firstIndex {
        alignment.slot(of: $0.block, in: .english) == slot
      }
      guard let match, let twin = free[words.fingerprint]?.remove(at: match) else { return nil }
      return copy(twin, words)
    }
  }

  private static func copy(_ english: BlockWords, _ norwegian: BlockWords) -> Copy? {
    guard english.fingerprint == norwegian.fingerprint, english.count == norwegian.count,
      norwegian.count >= ReadPage.leastWords, norwegian.whole.isProse,
      !english.isMarked, !norwegian.isMarked
    else { return nil }
    let language = LanguageRecogniser.language(of: norwegian.whole)
    guard language != .unknown || norwegian.whole.plainWords >= leastPlainWords else { return nil }
    return Copy(english: english.block, norwegian: norwegian.block, language: language)
  }
}
