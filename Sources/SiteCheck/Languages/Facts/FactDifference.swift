internal import SiteModel

/// A difference between the facts of two versions.
enum FactDifference {
  /// One version has one value where the other has another.
  case other(english: Fact, norwegian: Fact)
  /// One version has a value more often than the other.
  case surplus(Fact, in: Edition, here: Int, there: Int)

  /// The differences in facts of a kind: first those of the Norwegian text, in its order.
  static func all(_ kind: FactKind, in pair: ComparedPair) -> [FactDifference] {
    if areEqual(kind, pair.facts.english.all, pair.facts.norwegian.all) { return [] }
    let english = pair.facts.english[kind]
    let norwegian = pair.facts.norwegian[kind]
    if kind == .identifier { return renamed(english, norwegian) }
    let counts = FactCounts(english: english, norwegian: norwegian)
    let left = PerEdition { edition in
      counts.unmatched(in: edition, alignment: pair.alignment)
    }
    return paired(left, counts, pair.alignment)
  }

  /// Names that one version lacks, where the other has one of the same letters that is new too.
  private static func renamed(_ english: [Fact], _ norwegian: [Fact]) -> [FactDifference] {
    var open = english.filter { fact in !norwegian.contains { $0.value == fact.value } }
    let new = norwegian.filter { fact in !english.contains { $0.value == fact.value } }
    return new.compactMap { fact in
      let letters = IdentifierExtractor.letters(of: fact.value)
      let twin = open.firstIndex { IdentifierExtractor.letters(of: $0.value) == letters }
      return twin.map { .other(english: open.remove(at: $0), norwegian: fact) }
    }
  }

  /// Most translations keep facts in order: then there is nothing to count.
  private static func areEqual(_ kind: FactKind, _ a: [Fact], _ b: [Fact]) -> Bool {
    var i = 0
    var j = 0
    while true {
      while i < a.count, a[i].kind != kind || !counts(a[i]) { i += 1 }
      while j < b.count, b[j].kind != kind || !counts(b[j]) { j += 1 }
      guard i < a.count, j < b.count else { return i >= a.count && j >= b.count }
      if a[i].value != b[j].value { return false }
      i += 1
      j += 1
    }
  }

  /// Names are never certain, but may still be unlike.
  private static func counts(_ fact: Fact) -> Bool { fact.isCertain || fact.kind == .identifier }

  /// Pairs what is left over in the same slot, in order; the rest is surplus.
  private static func paired(
    _ left: PerEdition<[Fact]>, _ counts: FactCounts, _ alignment: BlockAlignment
  ) -> [FactDifference] {
    var open: [Int: [Fact]] = [:]
    for fact in left.english.reversed() {
      open[alignment.slot(of: fact.block, in: .english), default: []].append(fact)
    }
    var differences: [FactDifference] = []
    for fact in left.norwegian {
      let slot = alignment.slot(of: fact.block, in: .norwegian)
      if let twin = open[slot]?.popLast() {
        differences.append(.other(english: twin, norwegian: fact))
      } else {
        differences.append(counts.surplus(fact, in: .norwegian))
      }
    }
    for fact in left.english {
      let slot = alignment.slot(of: fact.block, in: .english)
      let isOpen = open[slot]?.contains { $0.range == fact.range && $0.block == fact.block }
      if isOpen == true { differences.append(counts.surplus(fact, in: .english)) }
    }
    return differences
  }
}

/// The facts of two versions by value.
struct FactCounts {
  private let certain: PerEdition<[FactValue: [Fact]]>
  private let possible: PerEdition<[FactValue: Int]>
  private let order: PerEdition<[Fact]>

  init(english: [Fact], norwegian: [Fact]) {
    order = PerEdition(english: english, norwegian: norwegian)
    let order = order
    certain = PerEdition { edition in
      Dictionary(grouping: order[edition].filter(\.isCertain), by: \.value)
    }
    possible = PerEdition { edition in
      order[edition].reduce(into: [:]) { if !$1.isCertain { $0[$1.value, default: 0] += 1 } }
    }
  }

  /// The certain facts of a version that the other does not answer, in the order of the text.
  func unmatched(in edition: Edition, alignment: BlockAlignment) -> [Fact] {
    var handled: Set<FactValue> = []
    var left: Set<FactKey> = []
    for fact in order[edition] where fact.isCertain && handled.insert(fact.value).inserted {
      let own = certain[edition][fact.value] ?? []
      let twins = certain[edition.other][fact.value] ?? []
      let answered = twins.count + (possible[edition.other][fact.value] ?? 0)
      guard own.count > answered else { continue }
      let surplus = self.surplus(own, over: twins, in: edition, alignment)
      left.formUnion(surplus.prefix(own.count - answered).map(FactKey.init))
    }
    return order[edition].filter { $0.isCertain && left.contains(FactKey($0)) }
  }

  func surplus(_ fact: Fact, in edition: Edition) -> FactDifference {
    .surplus(
      fact, in: edition, here: certain[edition][fact.value]?.count ?? 0,
      there: (certain[edition.other][fact.value]?.count ?? 0)
        + (possible[edition.other][fact.value] ?? 0))
  }

  /// Equal facts that have no twin in their slot come first, then the last ones.
  private func surplus(
    _ own: [Fact], over twins: [Fact], in edition: Edition, _ alignment: BlockAlignment
  ) -> [Fact] {
    var answers: [Int: Int] = [:]
    for twin in twins {
      answers[alignment.slot(of: twin.block, in: edition.other), default: 0] += 1
    }
    var without: [Fact] = []
    var with: [Fact] = []
    for fact in own {
      let slot = alignment.slot(of: fact.block, in: edition)
      if let count = answers[slot], count > 0 {
        answers[slot] = count - 1
        with.append(fact)
      } else {
        without.append(fact)
      }
    }
    return without + with.reversed()
  }
}

/// Where a fact stands: what tells two facts of the same value apart.
private struct FactKey: Hashable {
  private let block: Int
  private let start: Int
  private let value: FactValue

  init(_ fact: Fact) {
    block = fact.block
    start = fact.range.lowerBound
    value = fact.value
  }
}
