internal import SiteModel

extension Rule {
  /// Footnotes that the other version lacks.
  static let twinFootnote = Rule(
    "language/footnote",
    what: Wording(
      "a footnote or its mark is missing in the other version",
      nb: "en fotnote eller merket for den mangler i den andre versjonen"),
    why: Wording(
      "A footnote holds the source or the reservation that its readers need.",
      nb: "En fotnote har kilden eller forbeholdet som leserne trenger."),
    example: "Open to all.[^1] in English, “Åpent for alle.” in Norwegian")
}

/// Finds footnotes that the other version lacks, and marks that are missing there.
///
/// Marks are counted section by section. An error: each finding of the pairs of `Content` with
/// footnotes planted in them is true; the pairs as they are have none.
/// Example: `The plan is public.[^plan]` beside `Planen er offentlig.`
struct TwinFootnotes: StructureRule {
  let rule = Rule.twinFootnote
  let family = StructureFamily.footnote

  private static let marks = CountedName(
    one: Wording("mark of a footnote", nb: "fotnotemerke"),
    several: Wording("marks of footnotes", nb: "fotnotemerker"))

  func finding(_ difference: StructureDifference, in pair: ComparedPair) -> Diagnostic {
    let edition = difference.edition
    let words = pair.footnote(ofMark: difference.element, in: edition)
    guard case .unlike(let twin) = difference.what else {
      let hasFootnote = pair.footnotes(in: edition) <= pair.footnotes(in: edition.other)
      return lacking(
        difference, in: pair, about: words,
        name: hasFootnote
          ? Wording(
            "mark of the footnote “\(words)”", nb: "merket for fotnoten «\(words)»")
          : Wording("footnote “\(words)”", nb: "fotnoten «\(words)»"),
        counted: Self.marks)
    }
    let version = edition.other.version
    let other = pair.footnote(ofMark: twin, in: edition.other)
    return unlike(
      difference.element, twin, in: edition, pair, about: words,
      Wording(
        "mark leads to the footnote “\(words)” here, but to “\(other)” in \(version.english)",
        nb: "merket fører til fotnoten «\(words)» her, men til «\(other)» i \(version.bokmaal)"),
      hint: Wording(
        "write as many footnotes in both versions",
        nb: "skriv like mange fotnoter i begge versjonene"),
      here: Wording("to “\(words)”", nb: "til «\(words)»"),
      there: Wording("to “\(other)”", nb: "til «\(other)»"))
  }
}

extension ComparedPair {
  fileprivate func footnotes(in edition: Edition) -> Int {
    pages[edition].text.structure.elements.count { $0.kind == .footnote }
  }

  /// The first words of the footnote that a mark leads to.
  fileprivate func footnote(ofMark mark: Int, in edition: Edition) -> String {
    let elements = pages[edition].text.structure.elements
    let footnotes = elements.indices.filter { elements[$0].kind == .footnote }
    guard case .footnoteMark(let number) = elements[mark].kind,
      footnotes.indices.contains(number - 1)
    else { return "…" }
    return words(of: footnotes[number - 1], in: edition)
  }
}
