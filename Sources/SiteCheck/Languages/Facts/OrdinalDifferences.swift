internal import SiteModel

/// Ordinals that one version has in the place of others: "the 10th meeting" and «det 11. møtet».
///
/// An ordinal alone is missed by nobody, because the other language may well do without: "first" is
/// «først», "a third" is «en tredel», "on the 3rd" is «3. juni». So both versions must have one in
/// the same slot that no equal ordinal of the other answers anywhere, and no number or day there.
struct OrdinalDifferences {
  /// More in one version are no slip, and would take long to compare.
  private static let most = 100

  private let compared: ComparedFacts

  init(_ compared: ComparedFacts) { self.compared = compared }

  /// The differences in the order of the Norwegian text.
  func found() -> [FactDifference] {
    let left = unmatched()
    guard !left.english.isEmpty, !left.norwegian.isEmpty else { return [] }
    let open = PerEdition { edition in
      Dictionary(grouping: left[edition].prefix(Self.most).filter { isMissed($0, in: edition) }) {
        compared.slot(of: $0, in: edition)
      }
    }
    var told: Set<Int> = []
    return left.norwegian.flatMap { fact in
      let slot = compared.slot(of: fact, in: .norwegian)
      guard told.insert(slot).inserted, let english = open.english[slot],
        let norwegian = open.norwegian[slot]
      else { return [FactDifference]() }
      return zip(
        Self.shortened(english, to: norwegian.count), Self.shortened(norwegian, to: english.count)
      ).map { FactDifference(english: $0, norwegian: $1) }
    }
  }
}

extension OrdinalDifferences {
  /// The ordinals of each version that the other lacks.
  private func unmatched() -> PerEdition<[Fact]> {
    let ordinals = PerEdition { edition in compared.facts[edition].filter(\.isOrdinal) }
    guard Self.mayLack(ordinals.english, of: ordinals.norwegian),
      Self.mayLack(ordinals.norwegian, of: ordinals.english)
    else { return PerEdition(english: [], norwegian: []) }
    let counts = FactCounts(PerEdition { edition in ordinals[edition].map(\.asCertain) })
    return PerEdition { counts.unmatched(in: $0, alignment: compared.alignment) }
  }

  /// Whether some ordinals have one more often than others; of very many nobody looks.
  private static func mayLack(_ others: [Fact], of ordinals: [Fact]) -> Bool {
    guard ordinals.count <= most, others.count <= most else { return true }
    return ordinals.contains { one in
      ordinals.count { $0.value == one.value } > others.count { $0.value == one.value }
    }
  }

  /// Without firsts, as long as there are too many: of all ordinals they most often have no
  /// counterpart.
  private static func shortened(_ ordinals: [Fact], to count: Int) -> [Fact] {
    let spare = Swift.max(0, ordinals.count - count)
    let firsts = ordinals.indices.filter { ordinals[$0].value == ExactDecimal(1).value() }
    let dropped = Set(firsts.prefix(spare))
    return ordinals.indices.filter { !dropped.contains($0) }.map { ordinals[$0] }
  }

  private func isMissed(_ fact: Fact, in edition: Edition) -> Bool {
    let slot = compared.slot(of: fact, in: edition)
    return !isLoose(fact, in: edition)
      && answers(to: fact, in: edition.other, slot) <= answers(to: fact, in: edition, slot)
  }

  /// How many numbers and days of a version say the same in a slot.
  private func answers(to ordinal: Fact, in edition: Edition, _ slot: Int) -> Int {
    let first = ExactDecimal(1).value()
    return compared.facts[edition].count { fact in
      guard compared.slot(of: fact, in: edition) == slot, !fact.isOrdinal else {
        return false
      }
      if case .date(_, _, let day) = fact.value {
        return ExactDecimal(day).value() == ordinal.value
      }
      // An article is possibly a one, but stands for no first.
      return fact.value == ordinal.value && (fact.isCertain || fact.value != first)
    }
  }

  /// Whether an ordinal may well be another thing: a part, one more, a unit of time, the other.
  private func isLoose(_ fact: Fact, in edition: Edition) -> Bool {
    let bytes = Array(TextPlace.text(ofBlock: fact.block, in: compared.pages[edition]).utf8)
    switch edition {
    case .english:
      let isCompound =
        bytes.byte(at: fact.range.upperBound) == UInt8(ascii: "-")
        && bytes.byte(at: fact.range.upperBound + 1).isWordByte
      return isCompound || Self.follows(Self.beforeParts, fact, in: bytes)
        || (bytes.hasWord("first", at: fact.range.lowerBound)
          && !Self.follows(Self.beforeFirst, fact, in: bytes))
    case .norwegian:
      return NorwegianOther.words.contains(PackedWord(bytes[fact.range]))
        && !NorwegianOther.isSecond(in: bytes, end: fact.range.upperBound)
    }
  }

  /// "A third" is a part, "a second" one more.
  private static let beforeParts: [StaticBytes] = ["a ", "one ", "per ", "another ", "an "]
  /// Elsewhere "first" may be «først».
  private static let beforeFirst: [StaticBytes] = [
    "the ", "its ", "our ", "their ", "his ", "her ", "your ", "my ", "this ", "’s ", "'s ",
  ]

  private static func follows(_ words: [StaticBytes], _ fact: Fact, in bytes: [UInt8]) -> Bool {
    words.contains {
      let start = fact.range.lowerBound - $0.bytes.count
      return bytes.hasWord($0, at: start)
        && (!bytes.byte(at: start).isWordByte || !bytes.hasLetter(before: start))
    }
  }
}

extension Fact {
  fileprivate var asCertain: Fact {
    Fact(
      kind: kind, value: value, block: block, range: range, isCertain: true, isOrdinal: isOrdinal)
  }
}
