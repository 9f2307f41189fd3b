internal import SiteModel

/// Facts of a list or table that stand in each other's place in one of the versions.
///
/// Nothing is missing on such a page, so that its facts as a whole are equal. Items and rows may stand
/// in another order: then all that they state is exchanged, unless the names in them stand still. In
/// a row, cells may only be exchanged where the columns of the whole table are.
/// Example: `- Cancer: 41` and `- Brain health: 22` beside `- Kreft: 22` and `- Hjernehelse: 41`.
struct ExchangedFacts {
  /// Longer lists are not compared item by item.
  private static let mostParts = 200

  private let facts: PerEdition<[Int: [Fact]]>
  private let subjects: PerEdition<[Int: Set<Int>]>
  private let elements: [StructureElement]

  /// Of two versions whose blocks and elements correspond one by one.
  init(_ versions: PerEdition<ReadPage>, _ structure: PageStructure) {
    facts = PerEdition { Dictionary(grouping: versions[$0].facts, by: \.block) }
    subjects = PerEdition { edition in
      versions[edition].mentions.all.reduce(into: [:]) {
        $0[$1.block, default: []].insert($1.subject)
      }
    }
    elements = structure.elements
  }

  /// Of each two facts that were exchanged, the first place.
  func differences() -> [FactDifference] {
    let parents = Set(elements.compactMap(\.parent))
    let parts = elements.indices.filter { isPart($0) && !parents.contains($0) }
    let groups = Dictionary(grouping: parts) { elements[$0].parent ?? -1 }
    return groups.keys.sorted().flatMap { parent in
      let group = groups[parent] ?? []
      let rows = group.filter(isRow)
      let inRows = rows.compactMap {
        exchanged(among: elements[$0].blocks.map(part), mayMove: false)
      }
      let comparable = rows.count { row in
        elements[row].blocks.count { facts.english[$0]?.contains(where: \.isCertain) == true } > 1
      }
      // Every row exchanged is a table with its columns in another order.
      if !inRows.isEmpty, inRows.count < comparable || comparable == 1 { return inRows }
      return [exchanged(among: group.map { part(elements[$0].blocks) }, mayMove: true)]
        .compactMap(\.self)
    }
  }
}

extension ExchangedFacts {
  /// What an item, a row or a cell of both versions states and names.
  private struct Part {
    let facts: PerEdition<[Fact]>
    let subjects: PerEdition<Set<Int>>

    /// The certain facts of one version that the other has not even in a doubtful form.
    func alone(in edition: Edition) -> [Fact] {
      facts[edition].filter { fact in
        fact.isCertain && !facts[edition.other].contains { $0.value == fact.value }
      }
    }

    func has(_ value: FactValue, onlyIn edition: Edition) -> Bool {
      alone(in: edition).contains { $0.value == value }
    }

    /// Whether all that the other part states in the other version is stated here.
    func isMoved(to other: Part) -> Bool {
      let own = facts.english.filter(\.isCertain).map(\.value)
      return Set(own) == Set(other.facts.norwegian.filter(\.isCertain).map(\.value))
    }

    /// Whether its names tell that the part has kept its place.
    func stays(besides other: Part) -> Bool {
      !subjects.english.isEmpty && subjects.english == subjects.norwegian
        && subjects.english != other.subjects.english
    }
  }

  private func isPart(_ index: Int) -> Bool {
    switch elements[index].kind {
    case .item, .row: true
    case .list, .table, .quote, .image, .code, .footnoteMark, .footnote: false
    }
  }

  private func isRow(_ index: Int) -> Bool {
    if case .row = elements[index].kind { true } else { false }
  }

  private func part(_ block: Int) -> Part { part(block..<(block + 1)) }

  private func part(_ blocks: Range<Int>) -> Part {
    Part(
      facts: PerEdition { edition in blocks.flatMap { facts[edition][$0] ?? [] } },
      subjects: PerEdition { edition in
        blocks.reduce(into: []) { $0.formUnion(subjects[edition][$1] ?? []) }
      })
  }

  private func exchanged(among parts: [Part], mayMove: Bool) -> FactDifference? {
    guard parts.count <= Self.mostParts else { return nil }
    for (index, part) in parts.enumerated() where !part.alone(in: .english).isEmpty {
      for other in parts[(index + 1)...] {
        if mayMove, part.isMoved(to: other), other.isMoved(to: part),
          !part.stays(besides: other)
        {
          continue
        }
        if let difference = difference(between: part, and: other) { return difference }
      }
    }
    return nil
  }

  private func difference(between part: Part, and other: Part) -> FactDifference? {
    for english in part.alone(in: .english) where other.has(english.value, onlyIn: .norwegian) {
      for norwegian in part.alone(in: .norwegian)
      where norwegian.kind == english.kind && other.has(norwegian.value, onlyIn: .english) {
        return FactDifference(english: english, norwegian: norwegian)
      }
    }
    return nil
  }
}
