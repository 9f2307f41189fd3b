internal import SiteModel

/// Which blocks of two versions belong together, as exactly as their structure tells.
///
/// Two blocks with the same slot correspond. Each section is judged by itself: block by block where
/// both versions have the same kinds of blocks in the same order, else by what can be told of the
/// texts without their language; a paragraph that was split in two has one slot. A block that the
/// other version lacks has the slot of the block before it.
struct BlockAlignment: Sendable {
  /// How exact the slots are.
  enum Exactness: Sendable {
    /// Every block of both versions has its counterpart in order.
    case blocks
    /// Some section differs.
    case parts
  }

  let exactness: Exactness
  /// For each block, where some section differs.
  private let places: PerEdition<[AlignedBlock]>
  /// The sections that surely correspond, where some section differs.
  private let sureSections: [PerEdition<Int>]
  private let headings: Int
  /// The blocks in the order of the text, where some section differs.
  private let laid: [Pairing.Step]

  init(_ english: PageText, _ norwegian: PageText) {
    headings = english.headings.count
    let areAlike =
      english.blocks.count == norwegian.blocks.count
      && english.blocks.indices.allSatisfy { english.blocks[$0].kind == norwegian.blocks[$0].kind }
    guard !areAlike else {
      exactness = .blocks
      (places, sureSections, laid) = (PerEdition(english: [], norwegian: []), [], [])
      return
    }
    exactness = .parts
    var blocks = LaidBlocks(english, norwegian)
    blocks.align()
    places = PerEdition(english: blocks.english, norwegian: blocks.norwegian)
    sureSections = blocks.sections
    laid = blocks.steps
  }

  /// The sections that surely correspond, by how many headings stand before each.
  var sections: [PerEdition<Int>] {
    exactness == .parts
      ? sureSections : (0...headings).map { PerEdition(english: $0, norwegian: $0) }
  }

  /// The slot of a block; title and summary, which have negative numbers, are their own.
  func slot(of block: Int, in edition: Edition) -> Int {
    guard block >= 0, exactness == .parts else { return block }
    return places[edition][block].slot
  }

  /// The block of the other version that says what a block of this one says; nil where it is not
  /// certain that there is one.
  func counterpart(of block: Int, in edition: Edition) -> Int? {
    guard block >= 0, exactness == .parts else { return block }
    return places[edition].indices.contains(block) ? places[edition][block].counterpart : nil
  }

  /// All blocks in the order of the text, beside those that they belong to; `count` is that of the
  /// blocks of a version where all have their counterpart.
  func steps(count: Int) -> [Pairing.Step] {
    guard exactness == .blocks else { return laid }
    return (0..<count).map { Pairing.Step(first: $0..<($0 + 1), second: $0..<($0 + 1)) }
  }

  /// The last block of the other version in the slot of a block.
  func last(besides block: Int, in edition: Edition) -> Int? {
    guard block >= 0, exactness == .parts else { return block }
    let slot = places[edition][block].slot
    return places[edition.other].lastIndex { $0.slot == slot }
  }
}

/// A block among those of the other version.
struct AlignedBlock: Sendable {
  let slot: Int
  let counterpart: Int?
}
