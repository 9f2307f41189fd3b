internal import SiteModel

/// Lays the blocks of two versions that differ side by side, section by section.
struct LaidBlocks {
  private let texts: PerEdition<PageText>
  /// Of a heading, what can be told of the texts below it up to the next; made where outlines differ.
  private var below = PerEdition<[Int: BlockTraits]>(english: [:], norwegian: [:])
  private(set) var english: [AlignedBlock] = []
  private(set) var norwegian: [AlignedBlock] = []
  /// The sections that surely correspond, by how many headings stand before each.
  private(set) var sections: [PerEdition<Int>]
  /// The blocks of all sections in the order of the text.
  private(set) var steps: [Pairing.Step] = []
  private var slots = 0

  init(_ english: PageText, _ norwegian: PageText) {
    texts = PerEdition(english: english, norwegian: norwegian)
    let headings = PerEdition(english: english.headings, norwegian: norwegian.headings)
    sections =
      headings.areAlike
      ? (0...english.headings.count).map { PerEdition(english: $0, norwegian: $0) } : []
  }

  /// Gives every block its slot.
  mutating func align() {
    let ranges = PerEdition { Self.sections(of: texts[$0].blocks) }
    let traits = PerEdition { BlockTraits.all(of: texts[$0]) }
    if !sections.isEmpty, ranges.english.count == ranges.norwegian.count {
      for (first, second) in zip(ranges.english, ranges.norwegian) { lay(first, second, traits) }
    } else {
      below = PerEdition { edition in
        Dictionary(
          uniqueKeysWithValues: ranges[edition].dropFirst().map {
            ($0.lowerBound, BlockTraits(joining: traits[edition][$0.dropFirst()]))
          })
      }
      let steps = lay(texts.english.blocks.indices, texts.norwegian.blocks.indices, traits)
      sections = sureSections(by: steps)
    }
  }
}

extension LaidBlocks {
  /// What it costs that the other version lacks a block.
  private static let gap = 8
  /// What it costs at most that two texts stand side by side which surely are twins.
  private static let mostOfTwins = 11

  /// Lays a part of each text side by side.
  @discardableResult
  private mutating func lay(
    _ first: Range<Int>, _ second: Range<Int>, _ traits: PerEdition<[BlockTraits]>
  ) -> [Pairing.Step] {
    let (own, others) = (texts.english.blocks[first], texts.norwegian.blocks[second])
    if own.count == others.count, zip(own, others).allSatisfy({ $0.kind == $1.kind }) {
      for (block, twin) in zip(first, second) {
        add(Pairing.Step(first: block..<(block + 1), second: twin..<(twin + 1)), isCertain: true)
      }
      return []
    }
    guard Pairing.isFeasible(first.count, second.count) else {
      self.steps.append(Pairing.Step(first: first, second: second))
      slots += 1
      english += first.map { _ in AlignedBlock(slot: slots, counterpart: nil) }
      norwegian += second.map { _ in AlignedBlock(slot: slots, counterpart: nil) }
      return []
    }
    let steps = Pairing.steps(first.count, second.count, .joining) { a, b in
      cost(a.shifted(by: first.lowerBound), b.shifted(by: second.lowerBound), traits)
    }.map {
      Pairing.Step(
        first: $0.first.shifted(by: first.lowerBound),
        second: $0.second.shifted(by: second.lowerBound))
    }
    for step in steps {
      let cost = cost(step.first, step.second, traits) ?? Self.gap
      add(step, isCertain: cost <= Self.mostOfTwins)
    }
    return steps
  }

  private func cost(
    _ a: Range<Int>, _ b: Range<Int>, _ traits: PerEdition<[BlockTraits]>
  ) -> Int? {
    guard let first = a.first, let second = b.first else { return Self.gap }
    let kind = texts.english.blocks[first].kind
    let other = texts.norwegian.blocks[second].kind
    guard a.count == 1, b.count == 1 else {
      // Only whole paragraphs are split in two.
      let areAlike =
        kind.maySplit && texts.english.blocks[a].allSatisfy { $0.kind == kind }
        && texts.norwegian.blocks[b].allSatisfy { $0.kind == kind }
      guard areAlike else { return nil }
      return 2
        + BlockTraits(joining: traits.english[a])
        .unlikeness(to: BlockTraits(joining: traits.norwegian[b]))
    }
    // A heading is never the twin of a text.
    guard kind.isHeading == other.isHeading else { return nil }
    var cost =
      traits.english[first].unlikeness(to: traits.norwegian[second]) + (kind == other ? 0 : 6)
    // A few words tell less than what stands below them.
    if let own = below.english[first], let others = below.norwegian[second] {
      cost += own.unlikeness(to: others) / 2
    }
    return cost
  }

  private mutating func add(_ step: Pairing.Step, isCertain: Bool) {
    steps.append(step)
    let isAlone = step.first.isEmpty || step.second.isEmpty
    // What stands alone belongs to what stands before it, but a heading begins something new.
    let alone =
      step.first.first.map { texts.english.blocks[$0] }
      ?? step.second.first.map { texts.norwegian.blocks[$0] }
    if !isAlone || slots == 0 || alone?.kind.isHeading == true { slots += 1 }
    english += step.first.map { _ in
      AlignedBlock(slot: slots, counterpart: isCertain ? step.second.first : nil)
    }
    norwegian += step.second.map { _ in
      AlignedBlock(slot: slots, counterpart: isCertain ? step.first.first : nil)
    }
  }

  /// Where one version lacks a heading, what stands below it may belong to the section before.
  private func sureSections(by steps: [Pairing.Step]) -> [PerEdition<Int>] {
    guard !steps.isEmpty else { return [] }
    let (own, others) = (headings(of: .english), headings(of: .norwegian))
    var sure: [PerEdition<Int>] = []
    var latest: PerEdition<Int>? = PerEdition(english: 0, norwegian: 0)
    for step in steps {
      let first = step.first.first.flatMap { own[$0] }
      let second = step.second.first.flatMap { others[$0] }
      guard first != nil || second != nil else { continue }
      if let first, let second {
        if let latest { sure.append(latest) }
        latest = PerEdition(english: first, norwegian: second)
      } else {
        latest = nil
      }
    }
    return sure + [latest].compactMap(\.self)
  }

  /// For each block that is a heading, the number of its section.
  private func headings(of edition: Edition) -> [Int: Int] {
    let text = texts[edition]
    let lines = text.headings.map { $0.place.start?.line }
    var numbers: [Int: Int] = [:]
    for (index, block) in text.blocks.enumerated() where block.kind.isHeading {
      numbers[index] = lines.firstIndex(of: block.lines.lowerBound).map { $0 + 1 }
    }
    return numbers
  }

  private static func sections(of blocks: [TextBlock]) -> [Range<Int>] {
    let starts = [0] + blocks.indices.filter { blocks[$0].kind.isHeading }
    return zip(starts, starts.dropFirst() + [blocks.count]).map { $0..<$1 }
  }
}

extension TextBlock.Kind {
  var isHeading: Bool { if case .heading = self { true } else { false } }

  fileprivate var maySplit: Bool {
    switch self {
    case .paragraph, .quote, .note, .footnote: true
    case .heading, .item, .cell, .caption, .alternative: false
    }
  }
}

extension Range<Int> {
  fileprivate func shifted(by distance: Int) -> Range<Int> {
    (lowerBound + distance)..<(upperBound + distance)
  }
}
