internal import SiteModel

/// Compares what a section of each version is built of, from the outside in.
///
/// What lies in an element that the other version lacks is not told as well.
struct SectionComparison {
  let trees: PerEdition<StructureTree>
  let sections: PerEdition<Int>
  /// At most one of each kind, in the order of the kinds.
  private(set) var differences: [StructureDifference] = []
  /// The elements without a counterpart.
  private var alone = PerEdition<Set<Int>>(english: [], norwegian: [])

  /// `sections` says how many headings stand before the section in each version.
  init(of sections: PerEdition<Int>, _ trees: PerEdition<StructureTree>) {
    self.trees = trees
    self.sections = sections
    for family in Self.containers {
      compare(
        family, trees.english.roots(family, of: sections.english),
        trees.norwegian.roots(family, of: sections.norwegian))
    }
    let alone = alone
    func leaves(_ family: StructureFamily) -> PerEdition<[Int]> {
      PerEdition { trees[$0].leaves(family, of: sections[$0], outside: alone[$0]) }
    }
    compareImages(leaves(.image))
    compareCode(leaves(.code))
    compareMarks(leaves(.mark))
  }
}

extension SectionComparison {
  /// What is compared from the outside in.
  private static let containers: [StructureFamily] = [.list, .table, .quote]
  /// What it costs that one version lacks an element.
  static let gap = 9

  /// Notes a difference, if it is the first of its kind.
  mutating func tell(
    _ family: StructureFamily, _ element: Int, in edition: Edition, _ what: StructureDifference.What
  ) {
    guard !differences.contains(where: { $0.family == family }) else { return }
    differences.append(
      StructureDifference(
        family: family, element: element, edition: edition, what: what, sections: sections))
  }

  private mutating func tellLacking(_ family: StructureFamily, _ element: Int, in edition: Edition)
  {
    tell(family, element, in: edition, .lacking)
    alone[edition].insert(element)
  }

  /// Compares the lists, the tables or the quotes that lie side by side in one place.
  private mutating func compare(_ family: StructureFamily, _ english: [Int], _ norwegian: [Int]) {
    let features = PerEdition(
      english: english.map { ContainerFeatures(of: $0, in: trees.english) },
      norwegian: norwegian.map { ContainerFeatures(of: $0, in: trees.norwegian) })
    let steps = Pairing.steps(english.count, norwegian.count) { a, b in
      guard let first = a.first, let second = b.first else { return Self.gap }
      return features.english[first].unlikeness(to: features.norwegian[second])
    }
    for step in steps {
      switch (step.first.first, step.second.first) {
      case (let first?, let second?): compare(family, english[first], norwegian[second])
      case (let first?, nil): tellLacking(family, english[first], in: .english)
      case (nil, let second?): tellLacking(family, norwegian[second], in: .norwegian)
      case (nil, nil): continue
      }
    }
  }

  /// Compares two elements that belong together.
  private mutating func compare(_ family: StructureFamily, _ english: Int, _ norwegian: Int) {
    let parts = PerEdition(
      english: trees.english.parts(.part, of: english),
      norwegian: trees.norwegian.parts(.part, of: norwegian))
    let areAlike = trees.english[english].kind == trees.norwegian[norwegian].kind
    if family != .quote, parts.english.count != parts.norwegian.count {
      compare(family, english, norwegian, unequal: parts)
    } else if !areAlike {
      tell(family, norwegian, in: .norwegian, .unlike(twin: english))
    }
    if family == .quote {
      compareInside(english, norwegian)
    } else if parts.english.count == parts.norwegian.count {
      compare(family, equal: parts, rowsAreComparable: areAlike)
    }
  }

  private mutating func compareInside(_ english: Int, _ norwegian: Int) {
    for family in Self.containers {
      compare(
        family, trees.english.parts(family, of: english),
        trees.norwegian.parts(family, of: norwegian))
    }
  }

  /// Parts may stand in another order: only those that none is like are compared in theirs.
  private mutating func compare(
    _ family: StructureFamily, equal parts: PerEdition<[Int]>, rowsAreComparable: Bool
  ) {
    var open = parts.norwegian
    let left = parts.english.filter { part in
      let twin = open.firstIndex { trees.english.isAlike(part, $0, in: trees.norwegian) }
      if let twin { open.remove(at: twin) }
      return twin == nil
    }
    for (english, norwegian) in zip(left, open) {
      if rowsAreComparable, trees.english[english].kind != trees.norwegian[norwegian].kind {
        tell(family, norwegian, in: .norwegian, .unlike(twin: english))
      }
      compareInside(english, norwegian)
    }
  }

  /// Tells of two lists or tables which parts one of them lacks, and compares the others.
  private mutating func compare(
    _ family: StructureFamily, _ english: Int, _ norwegian: Int, unequal parts: PerEdition<[Int]>
  ) {
    let edition: Edition = parts.english.count > parts.norwegian.count ? .english : .norwegian
    let (element, twin) = edition == .english ? (english, norwegian) : (norwegian, english)
    let (long, short) = (parts[edition], parts[edition.other])
    let own = long.map { trees[edition].traits(of: $0) }
    let other = short.map { trees[edition.other].traits(of: $0) }
    let steps = Pairing.steps(long.count, short.count) { a, b in
      // Every part of the shorter one has its counterpart.
      guard let first = a.first, let second = b.first else { return b.isEmpty ? 0 : 1_000 }
      // The row that names the columns is the first in both.
      if family == .table, (first == 0) != (second == 0) { return nil }
      return own[first].unlikeness(to: other[second])
    }
    let surplus = steps.filter(\.second.isEmpty).compactMap(\.first.first)
    guard let first = surplus.first else { return }
    // Before the first surplus part, both have the same parts.
    tell(
      family, element, in: edition,
      .longer(
        than: .init(
          twin: twin, part: long[first], previous: first == 0 ? nil : short[first - 1])))
    alone[edition].formUnion(surplus.map { long[$0] })
    for step in steps {
      guard let first = step.first.first, let second = step.second.first else { continue }
      let pair = (long[first], short[second])
      if edition == .english {
        compareInside(pair.0, pair.1)
      } else {
        compareInside(pair.1, pair.0)
      }
    }
  }
}

/// What lists, tables and quotes of one place are told apart by.
private struct ContainerFeatures {
  private let kind: StructureElement.Kind
  private let parts: Int
  private let traits: BlockTraits

  init(of element: Int, in tree: StructureTree) {
    kind = tree[element].kind
    parts = tree.parts(.part, of: element).count
    traits = tree.traits(of: element)
  }

  func unlikeness(to other: ContainerFeatures) -> Int {
    let parts = abs(parts - other.parts)
    return traits.unlikeness(to: other.traits) / 2 + (kind == other.kind ? 0 : 3)
      + (parts == 0 ? 0 : Swift.min(6, parts + 2))
  }
}
