package import SiteModel

/// The two versions of a page, with what several rules need of both, gathered once.
///
/// A reference, because every rule is handed it, and a value would count up and down the uses of all
/// that it holds.
final class ComparedPair: Sendable {
  let id: PageID
  let pages: PerEdition<MadePage>
  let alignment: BlockAlignment
  let structure: ComparedStructure
  /// Each version with its words.
  let versions: PerEdition<ReadPage>
  let copies: CopiedBlocks
  let factDifferences: [FactDifference]
  /// Whether the texts state the same facts in the same order.
  let haveFactsInOrder: Bool

  init(id: PageID, english: MadePage, norwegian: MadePage, subjects: Subjects = .none) {
    self.id = id
    pages = PerEdition(english: english, norwegian: norwegian)
    alignment = BlockAlignment(english.text, norwegian.text)
    structure = ComparedStructure(english.text, norwegian.text, alignment)
    versions = PerEdition(
      english: ReadPage(id: id, made: english, subjects: subjects),
      norwegian: ReadPage(id: id, made: norwegian, subjects: subjects))
    let comparison = FactComparison(
      PerEdition(english: versions.english.facts, norwegian: versions.norwegian.facts), of: pages,
      alignment)
    let differences = comparison.differences()
    let mayBeExchanged =
      !comparison.areInOrder && differences.isEmpty && alignment.exactness == .blocks
      && structure.differences.isEmpty
    factDifferences =
      mayBeExchanged
      ? ExchangedFacts(versions, english.text.structure).differences() : differences
    haveFactsInOrder = comparison.areInOrder
    copies = CopiedBlocks(versions.english, versions.norwegian, alignment)
  }

  /// Whether the headings have the same levels in the same order: then each has its twin.
  var haveAlikeHeadings: Bool { alignment.exactness == .blocks || pages.headings.areAlike }

  /// Where the other version has what stands in a block of this one, if that is told exactly.
  func related(toCounterpartOf block: Int, in edition: Edition) -> [Diagnostic.Related] {
    guard let counterpart = counterpart(of: block, in: edition) else { return [] }
    let excerpt = TextExcerpt(ofBlock: counterpart, of: pages[edition.other])
    return [
      .init(
        excerpt.place, .hereQuoted(excerpt.words))
    ]
  }

  /// The block of the other version that says what a block of this one says, if that is certain.
  func counterpart(of block: Int, in edition: Edition) -> Int? {
    if let front = FrontText(block: block) {
      return front.text(of: pages[edition.other].page) == nil ? nil : block
    }
    return alignment.counterpart(of: block, in: edition)
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
  package var version: Wording {
    switch self {
    case .english: Wording("the English version", nb: "den engelske versjonen")
    case .norwegian: Wording("the Norwegian version", nb: "den norske versjonen")
    }
  }
}
