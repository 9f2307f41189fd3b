internal import SiteModel

/// The facts of two versions, compared by value.
struct FactComparison {
  private let compared: ComparedFacts
  /// Whether the texts state the same facts in the same order, as most translations do.
  let areInOrder: Bool
  private let areEqual: Bool

  init(
    _ facts: PerEdition<[Fact]>, of pages: PerEdition<MadePage>, _ alignment: BlockAlignment
  ) {
    areInOrder = Self.areInOrder(facts.english, facts.norwegian)
    let areEqual =
      areInOrder && LinkTargets.areEqual(pages.english.text.links, pages.norwegian.text.links)
    self.areEqual = areEqual
    compared = ComparedFacts(
      facts: PerEdition { edition in
        let visible = facts[edition]
        guard !areEqual else { return visible }
        return visible
          + LinkTargets.facts(of: pages[edition], beyond: visible, answeredBy: pages[edition.other])
      }, pages: pages, alignment: alignment)
  }

  /// The differences: first those of the Norwegian text, in its order.
  func differences() -> [FactDifference] {
    let ordinals = OrdinalDifferences(compared).found()
    if areEqual { return ordinals }
    let counts = FactCounts(compared.facts)
    let unmatched = PerEdition { counts.unmatched(in: $0, alignment: compared.alignment) }
    let left = LooseAnswers(compared).unanswered(unmatched)
    return paired(left, counts) + renamed() + ordinals
  }

  private static func areInOrder(_ a: [Fact], _ b: [Fact]) -> Bool {
    var i = 0
    var j = 0
    while true {
      while i < a.count, !a[i].counts { i += 1 }
      while j < b.count, !b[j].counts { j += 1 }
      guard i < a.count, j < b.count else { return i >= a.count && j >= b.count }
      if a[i].kind != b[j].kind || a[i].value != b[j].value { return false }
      i += 1
      j += 1
    }
  }
}

extension FactComparison {
  /// Names that one version lacks, where the other has one of the same letters that is new too.
  private func renamed() -> [FactDifference] {
    let names = PerEdition { edition in compared.facts[edition].filter(\.isName) }
    let values = PerEdition { edition in
      Set(compared.facts[edition].filter { $0.kind == .identifier }.map(\.value))
    }
    var open: [String: [Fact]] = [:]
    for fact in names.english.reversed() where !values.norwegian.contains(fact.value) {
      open[IdentifierExtractor.letters(of: fact.value), default: []].append(fact)
    }
    return names.norwegian.compactMap { fact in
      guard !values.english.contains(fact.value) else { return nil }
      let twin = open[IdentifierExtractor.letters(of: fact.value)]?.popLast()
      return twin.map { FactDifference(english: $0, norwegian: fact) }
    }
  }

  /// Pairs what is left over in the same slot, in order; the rest is surplus.
  private func paired(_ left: PerEdition<[Fact]>, _ counts: FactCounts) -> [FactDifference] {
    var (pairs, rest) = pairs(of: left) { fact, slot in PairKey(slot: slot, kind: fact.kind) }
    let isExact = compared.alignment.exactness == .blocks
    let (mixed, single) = self.pairs(of: rest) { fact, slot in
      // A number of one version may be an amount, a time or a date of the other.
      fact.kind == .number || fact.kind == .money || isExact
        ? PairKey(slot: slot, kind: nil) : PairKey(slot: slot, kind: fact.kind)
    }
    rest = single
    pairs += mixed
    let norwegian = rest.norwegian.map { counts.surplus($0, in: .norwegian) }
    return withoutInheritedYears(pairs) + norwegian
      + rest.english.map { counts.surplus($0, in: .english) }
  }

  /// Leaves out what is told with the year that it has from another date: of "13 January to
  /// 10 February 2022", only the second.
  private func withoutInheritedYears(_ pairs: [FactDifference]) -> [FactDifference] {
    guard pairs.count > 1, pairs.count <= Self.mostYears else { return pairs }
    return pairs.enumerated().filter { index, difference in
      guard let years = otherYears(difference), !isYearWritten(in: difference) else { return true }
      return !pairs[(index + 1)...].contains { otherYears($0) == years && isYearWritten(in: $0) }
    }.map(\.element)
  }

  /// More differences are no slip in one range, and would take long to compare.
  private static let mostYears = 100

  /// The years of two dates that have the same day and month.
  private func otherYears(_ difference: FactDifference) -> [Int]? {
    guard case .other(let english, let norwegian) = difference.form,
      case .date(let first, let month, let day) = english.value,
      case .date(let second, month, day) = norwegian.value
    else { return nil }
    return [first, second]
  }

  private func isYearWritten(in difference: FactDifference) -> Bool {
    guard case .other(let english, _) = difference.form,
      case .date(let year, _, _) = english.value
    else { return false }
    let written = FactPlace.written(english, in: compared.pages.english)
    return written.contains("\(year)") || written.hasSuffix((year % 100).padded(to: 2))
  }

  private func pairs(
    of left: PerEdition<[Fact]>, by key: (Fact, Int) -> PairKey
  ) -> (pairs: [FactDifference], rest: PerEdition<[Fact]>) {
    var open: [PairKey: [Int]] = [:]
    for (index, fact) in left.english.enumerated().reversed() {
      open[key(fact, compared.slot(of: fact, in: .english)), default: []].append(index)
    }
    var pairs: [FactDifference] = []
    var answered: Set<Int> = []
    var norwegian: [Fact] = []
    for fact in left.norwegian {
      let slot = compared.slot(of: fact, in: .norwegian)
      let key = key(fact, slot)
      guard let index = open[key]?.last, left.english[index].mayMean(fact) else {
        norwegian.append(fact)
        continue
      }
      open[key]?.removeLast()
      answered.insert(index)
      pairs.append(FactDifference(english: left.english[index], norwegian: fact))
    }
    let english = left.english.indices.filter { !answered.contains($0) }.map { left.english[$0] }
    return (pairs, PerEdition(english: english, norwegian: norwegian))
  }
}

/// What two facts must share to be told as one difference.
private struct PairKey: Hashable {
  let slot: Int
  /// Nil for kinds that may be written for each other.
  let kind: FactKind?
}

extension Fact {
  /// Names are never certain, but may still be unlike.
  fileprivate var counts: Bool { isCertain || kind == .identifier }

  fileprivate var isName: Bool { kind == .identifier && !isCertain }

  /// Whether one of two facts may have been written where the other was meant.
  fileprivate func mayMean(_ other: Fact) -> Bool {
    kind == other.kind || kind == .number || other.kind == .number
  }
}
