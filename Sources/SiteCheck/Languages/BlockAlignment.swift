internal import SiteModel

/// Which blocks of two versions belong together, as exactly as their structure tells.
///
/// Two blocks with the same slot correspond: block by block where both versions have the same
/// kinds of blocks in the same order, else section by section where the headings agree, else all.
struct BlockAlignment: Sendable {
  /// How exact the slots are.
  enum Exactness: Sendable {
    case blocks
    case sections
    case nothing
  }

  let exactness: Exactness
  private let sections: PerEdition<[Int]>

  init(_ english: [TextBlock], _ norwegian: [TextBlock]) {
    let areAlike =
      english.count == norwegian.count
      && zip(english, norwegian).allSatisfy { $0.kind == $1.kind }
    if areAlike {
      exactness = .blocks
      sections = PerEdition(english: [], norwegian: [])
      return
    }
    exactness = Self.levels(of: english) == Self.levels(of: norwegian) ? .sections : .nothing
    sections = PerEdition(
      english: Self.sections(of: english), norwegian: Self.sections(of: norwegian))
  }

  /// The slot of a block; title and summary, which have negative numbers, are their own.
  func slot(of block: Int, in edition: Edition) -> Int {
    guard block >= 0 else { return block }
    switch exactness {
    case .blocks: return block
    case .sections: return sections[edition][block]
    case .nothing: return 0
    }
  }

  private static func levels(of blocks: [TextBlock]) -> [Int] {
    blocks.compactMap { if case .heading(let level) = $0.kind { level } else { nil } }
  }

  private static func sections(of blocks: [TextBlock]) -> [Int] {
    var section = 0
    return blocks.map {
      if case .heading = $0.kind { section += 1 }
      return section
    }
  }
}
