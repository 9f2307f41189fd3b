internal import SiteModel

/// The facts of two versions, and by what it is told which of them stand in the same part.
struct ComparedFacts {
  /// In the order of the text.
  let facts: PerEdition<[Fact]>
  let pages: PerEdition<MadePage>
  let alignment: BlockAlignment

  /// The part of the page that a fact stands in.
  func slot(of fact: Fact, in edition: Edition) -> Int {
    alignment.slot(of: fact.block, in: edition)
  }
}
