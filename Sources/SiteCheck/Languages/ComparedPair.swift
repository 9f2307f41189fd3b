internal import SiteModel

/// The two versions of a page, with what several rules need of both, gathered once.
struct ComparedPair: Sendable {
  let id: PageID
  let pages: PerEdition<MadePage>
  let facts: PerEdition<PageFacts>
  let alignment: BlockAlignment

  init(id: PageID, english: MadePage, norwegian: MadePage) {
    self.id = id
    pages = PerEdition(english: english, norwegian: norwegian)
    facts = PerEdition(english: PageFacts(of: english), norwegian: PageFacts(of: norwegian))
    alignment = BlockAlignment(english.text.blocks, norwegian.text.blocks)
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
