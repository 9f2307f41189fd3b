internal import SiteModel

/// Two things of a kind that stand at the same spot of the two versions, and are not the same.
struct NameDifference {
  let english: Mention
  let norwegian: Mention

  /// In the order of the English text.
  static func all(in pair: ComparedPair, _ subjects: Subjects) -> [NameDifference] {
    let names = PerEdition { Self.names(pair.versions[$0].mentions, subjects) }
    guard !areAlike(names.english, names.norwegian, pair.alignment) else { return [] }
    return NameComparison(pair, subjects, names).differences()
      + NearExchange(pair, subjects, names).differences()
  }

  /// The mentions of all that is compared.
  private static func names(_ mentions: PageMentions, _ subjects: Subjects) -> [Mention] {
    mentions.all.filter { subjects.all[$0.subject].kind != .term }
  }

  /// Whether both versions name the same things in the same order.
  private static func areAlike(
    _ english: [Mention], _ norwegian: [Mention], _ alignment: BlockAlignment
  ) -> Bool {
    english.count == norwegian.count
      && zip(english, norwegian).allSatisfy {
        $0.subject == $1.subject
          && alignment.slot(of: $0.block, in: .english)
            == alignment.slot(of: $1.block, in: .norwegian)
      }
  }
}

/// Compares the names of two versions once they are known to differ.
private struct NameComparison {
  /// How surely the other version leaves something out.
  private enum Absence {
    /// Neither it nor anything near it is named there.
    case whole
    /// Something near it is named there, but less often.
    case near
    /// It is named there, but less often.
    case fewer
  }

  private let pair: ComparedPair
  private let subjects: Subjects
  private let names: PerEdition<[Mention]>
  private let rows: ReorderedRows

  init(_ pair: ComparedPair, _ subjects: Subjects, _ names: PerEdition<[Mention]>) {
    self.pair = pair
    self.subjects = subjects
    self.names = names
    rows = ReorderedRows(pair, names)
  }

  /// Slot by slot; if none tells a difference, over the whole page.
  func differences() -> [NameDifference] {
    let slots = Set(names.english.map { slot($0, .english) })
      .intersection(names.norwegian.map { slot($0, .norwegian) })
      .filter { !rows.contain($0) }
    let found = slots.sorted().flatMap { slot in
      paired(
        PerEdition { edition in names[edition].filter { self.slot($0, edition) == slot } },
        in: slot)
    }
    return found.isEmpty ? paired(names, in: nil) : found
  }

  private func slot(_ mention: Mention, _ edition: Edition) -> Int {
    pair.alignment.slot(of: mention.block, in: edition)
  }

  /// Pairs what each version names alone, kind by kind and in order; each thing once.
  private func paired(_ names: PerEdition<[Mention]>, in slot: Int?) -> [NameDifference] {
    let isSame = names.english.map(\.subject) == names.norwegian.map(\.subject)
    guard !isSame, !names.english.isEmpty, !names.norwegian.isEmpty else { return [] }
    let absences = PerEdition { edition in
      firsts(names[edition]).compactMap { mention in
        absence(of: mention, in: edition.other, names, slot).map { (mention, $0) }
      }
    }
    var free = absences.norwegian
    return absences.english.compactMap { english, absence in
      let match = free.firstIndex { norwegian, other in
        subjects.all[english.subject].kind == subjects.all[norwegian.subject].kind
          && areOther(english, absence, norwegian, other, isWholePage: slot == nil)
      }
      return match.map { NameDifference(english: english, norwegian: free.remove(at: $0).0) }
    }
  }

  /// The first mention of each subject.
  private func firsts(_ mentions: [Mention]) -> [Mention] {
    var seen: Set<Int> = []
    return mentions.filter { seen.insert($0.subject).inserted }
  }

  /// Whether two absences together tell that one thing stands for the other.
  private func areOther(
    _ english: Mention, _ absence: Absence, _ norwegian: Mention, _ other: Absence,
    isWholePage: Bool
  ) -> Bool {
    switch (absence, other) {
    case (.whole, .whole): true
    case (.whole, .near), (.near, .whole), (.near, .near): !isWholePage
    // A translator may repeat a name; one that is nowhere in the other version is no repetition.
    case (.whole, .fewer): !isWholePage && !isNamed(english, in: .norwegian)
    case (.fewer, .whole): !isWholePage && !isNamed(norwegian, in: .english)
    case (.near, .fewer), (.fewer, .near), (.fewer, .fewer): false
    }
  }

  private func isNamed(_ mention: Mention, in edition: Edition) -> Bool {
    names[edition].contains { $0.subject == mention.subject }
  }

  /// What is missing of a thing in an edition's mentions; nil where nothing is.
  private func absence(
    of mention: Mention, in edition: Edition, _ names: PerEdition<[Mention]>, _ slot: Int?
  ) -> Absence? {
    let near = PerEdition { edition in
      names[edition].count { subjects.areNear($0.subject, mention.subject) }
    }
    guard near[edition] < near[edition.other] else { return nil }
    let same = PerEdition { edition in
      names[edition].count { $0.subject == mention.subject }
    }
    if same[edition] > 0 { return same[edition] < same[edition.other] ? .fewer : nil }
    if near[edition] > 0 { return .near }
    let search = LooseSearch(for: mention.subject, of: subjects)
    let isAnswered = search.succeeds(in: pair.versions[edition]) {
      slot == nil || pair.alignment.slot(of: $0, in: edition) == slot
    }
    return isAnswered ? nil : .whole
  }
}

/// The rows of lists and tables that name the same things in another order.
private struct ReorderedRows {
  private let slots: Set<Int>

  init(_ pair: ComparedPair, _ names: PerEdition<[Mention]>) {
    guard pair.alignment.exactness == .blocks else {
      slots = []
      return
    }
    let english = Self.subjects(names.english)
    let norwegian = Self.subjects(names.norwegian)
    slots = Self.runs(of: pair.pages.english.text.blocks).reduce(into: []) { slots, run in
      let isSame =
        run.map { english[$0] ?? [] }.sorted { $0.lexicographicallyPrecedes($1) }
        == run.map { norwegian[$0] ?? [] }.sorted { $0.lexicographicallyPrecedes($1) }
      if isSame { slots.formUnion(run) }
    }
  }

  func contain(_ slot: Int) -> Bool { slots.contains(slot) }

  /// The things that each block names, sorted.
  private static func subjects(_ mentions: [Mention]) -> [Int: [Int]] {
    Dictionary(grouping: mentions, by: \.block).mapValues { Set($0.map(\.subject)).sorted() }
  }

  /// The blocks of each list and each table.
  private static func runs(of blocks: [TextBlock]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, block) in blocks.enumerated() where block.kind == .item || block.kind == .cell {
      if let last = runs.last, last.upperBound == index, blocks[index - 1].kind == block.kind {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }
}
