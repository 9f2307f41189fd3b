internal import SiteModel

/// The facts of two versions by kind and value.
struct FactCounts {
  private let certain: PerEdition<[FactIdentity: [Fact]]>
  private let possible: PerEdition<[FactIdentity: Int]>
  private let order: PerEdition<[Fact]>

  init(_ order: PerEdition<[Fact]>) {
    self.order = order
    certain = PerEdition { edition in
      Dictionary(grouping: order[edition].filter(\.isCertain), by: FactIdentity.init)
    }
    possible = PerEdition { edition in
      order[edition].reduce(into: [:]) {
        if !$1.isCertain { $0[FactIdentity($1), default: 0] += 1 }
      }
    }
  }

  /// The certain facts of a version that the other does not answer, in the order of the text.
  func unmatched(in edition: Edition, alignment: BlockAlignment) -> [Fact] {
    var handled: Set<FactIdentity> = []
    var left: Set<FactSpot> = []
    for fact in order[edition] where fact.isCertain {
      let identity = FactIdentity(fact)
      guard handled.insert(identity).inserted else { continue }
      let own = certain[edition][identity] ?? []
      let twins = certain[edition.other][identity] ?? []
      let answered = twins.count + (possible[edition.other][identity] ?? 0)
      guard own.count > answered else { continue }
      let surplus = self.surplus(own, over: twins, in: edition, alignment)
      left.formUnion(surplus.prefix(own.count - answered).map(FactSpot.init))
    }
    return order[edition].filter { $0.isCertain && left.contains(FactSpot($0)) }
  }

  func surplus(_ fact: Fact, in edition: Edition) -> FactDifference {
    let identity = FactIdentity(fact)
    return FactDifference(
      surplus: fact, in: edition, here: certain[edition][identity]?.count ?? 0,
      there: (certain[edition.other][identity]?.count ?? 0)
        + (possible[edition.other][identity] ?? 0))
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
