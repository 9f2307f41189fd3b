internal import SiteModel

/// Compares the footnotes of two versions: how many there are, and what they are built of.
struct FootnoteComparison {
  private(set) var differences: [StructureDifference] = []

  /// `told` holds what the sections differ in: a mark that one version lacks is told there.
  init(_ trees: PerEdition<StructureTree>, told: [StructureDifference]) {
    guard !told.contains(where: { $0.family == .footnote }) else { return }
    let numbers = PerEdition { trees[$0].markNumbers }
    let counts = PerEdition { Set(numbers[$0].map(\.number)).count }
    guard counts.english != counts.norwegian,
      numbers.english.count == numbers.norwegian.count,
      let first = zip(numbers.english, numbers.norwegian).first(where: { $0.number != $1.number })
    else { return }
    differences.append(
      StructureDifference(
        family: .footnote, element: first.1.element, edition: .norwegian,
        what: .unlike(twin: first.0.element),
        sections: PerEdition(
          english: trees.english[first.0.element].section,
          norwegian: trees.norwegian[first.1.element].section)))
  }
}

extension StructureTree {
  /// The marks in order.
  fileprivate var markNumbers: [(element: Int, number: Int)] {
    text.structure.elements.enumerated().compactMap { index, element in
      guard case .footnoteMark(let number) = element.kind else { return nil }
      return (index, number)
    }
  }
}
