internal import SiteModel

/// The facts of two versions by kind and value.
struct FactCounts {
  private let certain: PerEdition<[FactIdentity: [Fact]]>
  private let possible: PerEdition<[FactIdentity: [Fact]]>
  private let order: PerEdition<[Fact]>

  init(_ order: PerEdition<[Fact]>) {
    self.order = order
    certain = PerEdition { edition in
      Dictionary(grouping: order[edition].filter(\.isCertain), by: FactIdentity.init)
    }
    possible = PerEdition { edition in
      Dictionary(grouping: order[edition].filter { !$0.isCertain }, by: FactIdentity.init)
    }
  }

  /// The certain facts of a version that the other does not answer, in the order of the text.
  func unmatched(in edition: Edition, alignment: BlockAlignment) -> [Fact] {
    var handled: Set<FactIdentity> = []
    var left: Set<FactSpot> = []
    for fact in order[edition] where fact.isCertain {
      let identity = FactIdentity(fact)
      guard handled.insert(identity).inserted else { continue }
      let open = unanswered(identity, in: edition, alignment)
      left.formUnion(open.map(FactSpot.init))
    }
    return order[edition].filter { $0.isCertain && left.contains(FactSpot($0)) }
  }

  func surplus(_ fact: Fact, in edition: Edition) -> FactDifference {
    let identity = FactIdentity(fact)
    return FactDifference(
      surplus: fact, in: edition, here: certain[edition][identity]?.count ?? 0,
      there: certain[edition.other][identity]?.count ?? 0)
  }

  /// The equal facts of a version that no equal one of the other answers: a certain one anywhere,
  /// a possible one in the same slot.
  private func unanswered(
    _ identity: FactIdentity, in edition: Edition, _ alignment: BlockAlignment
  ) -> [Fact] {
    let own = certain[edition][identity] ?? []
    let twins = certain[edition.other][identity] ?? []
    guard own.count > twins.count else { return [] }
    var answers: [Int: Int] = [:]
    for twin in twins {
      answers[alignment.slot(of: twin.block, in: edition.other), default: 0] += 1
    }
    var maybes: [Int: Int] = [:]
    for twin in possible[edition.other][identity] ?? [] {
      maybes[alignment.slot(of: twin.block, in: edition.other), default: 0] += 1
    }
    var used = 0
    let open = own.filter { fact in
      let slot = alignment.slot(of: fact.block, in: edition)
      if let count = answers[slot], count > 0 {
        answers[slot] = count - 1
        used += 1
        return false
      }
      guard let count = maybes[slot], count > 0 else { return true }
      maybes[slot] = count - 1
      return false
    }
    return open.dropLast(Swift.min(open.count, twins.count - used))
  }
}

/// What two facts have in common that are equal.
private struct FactIdentity: Hashable {
  private let kind: FactKind
  private let value: FactValue

  init(_ fact: Fact) {
    kind = fact.kind
    value = fact.value
  }
}

/// Where a fact stands: what tells two equal facts apart.
struct FactSpot: Hashable {
  private let block: Int
  private let start: Int
  private let link: Int?
  private let value: FactValue

  init(_ fact: Fact) {
    block = fact.block
    start = fact.range.lowerBound
    link = fact.link
    value = fact.value
  }
}
