internal import SiteModel

/// The two versions of a page, with what several rules need of both, gathered once.
struct ComparedPair: Sendable {
  let id: PageID
  let pages: PerEdition<MadePage>
  let alignment: BlockAlignment
  /// Each version with its words.
  let versions: PerEdition<ReadPage>
  let copies: CopiedBlocks
  let factDifferences: [FactDifference]

  init(id: PageID, english: MadePage, norwegian: MadePage) {
    self.id = id
    pages = PerEdition(english: english, norwegian: norwegian)
    alignment = BlockAlignment(english.text.blocks, norwegian.text.blocks)
    versions = PerEdition(
      english: ReadPage(id: id, made: english), norwegian: ReadPage(id: id, made: norwegian))
    let facts = PerEdition(
      english: PageFacts(of: versions.english), norwegian: PageFacts(of: versions.norwegian))
    factDifferences = FactComparison(facts, of: pages, alignment).differences()
    copies = CopiedBlocks(versions.english.words, versions.norwegian.words, alignment)
  }

  /// Where the other version has what stands in a block of this one, if that is told exactly.
  func counterpart(of block: Int, in edition: Edition) -> [Diagnostic.Related] {
    let twin = pages[edition.other]
    if let front = FrontText(block: block) {
      guard front.text(of: twin.page) != nil else { return [] }
    } else {
      guard alignment.exactness == .blocks else { return [] }
    }
    let excerpt = TextExcerpt(ofBlock: block, of: twin)
    return [
      .init(
        excerpt.place, Wording("“\(excerpt.words)” here", nb: "«\(excerpt.words)» her"))
    ]
  }

  /// A finding of a rule in one of the two files.
  func finding(
    _ rule: Rule, in edition: Edition, at place: Place, about subject: String, _ message: Wording,
    hint: Wording, related: [Diagnostic.Related]
  ) -> Diagnostic {
    rule.finding(
      at: place, page: id, language: pages[edition].page.language, about: subject, message,
      hint: hint, related: related)
  }
}

extension Edition {
  /// How messages call the page of this edition.
  var version: Wording {
    switch self {
    case .english: Wording("the English version", nb: "den engelske versjonen")
    case .norwegian: Wording("the Norwegian version", nb: "den norske versjonen")
    }
  }
}
