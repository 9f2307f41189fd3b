internal import SiteModel

extension Rule {
  /// Headings whose levels differ between the versions.
  static let headingOutline = Rule(
    "language/outline",
    what: Wording(
      "the headings of the two versions differ", nb: "overskriftene i de to versjonene er ulike"),
    why: Wording(
      "A section that one version lacks is usually a forgotten translation.",
      nb: "En del som mangler i den ene versjonen, er som regel en glemt oversettelse."),
    example: "three headings in English, two in Norwegian")
}

/// Finds a heading that the other version lacks, or has at another level, and a section that stands
/// at another place.
///
/// It is told once, at the first heading where the outlines part. What belongs together is told by
/// the blocks between the headings: their kinds, sizes, figures and links.
/// An error: of the headings and sections that `Tests/Mutations` drops, adds or moves in the pairs of
/// `Content`, all findings are true; the pairs as they are have none.
/// Example: a new section `## Funding` in the English file only.
struct HeadingOutline: TwinRule {
  let rule = Rule.headingOutline

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    let english = pair.pages.english.text
    let norwegian = pair.pages.norwegian.text
    guard !english.headings.elementsEqual(norwegian.headings, by: { $0.level == $1.level }) else {
      return MovedSection.first(in: pair).map { [moved($0, pair)] } ?? []
    }
    let step = OutlineBlock.firstDifference(
      OutlineBlock.blocks(of: norwegian), OutlineBlock.blocks(of: english))
    switch step {
    case .other(let norwegian, let english): return [otherLevel(norwegian, english, pair)]
    case .onlyFirst(let heading, let next): return [missing(heading, in: .norwegian, next, pair)]
    case .onlySecond(let heading, let next): return [missing(heading, in: .english, next, pair)]
    case nil: return []
    }
  }
}

extension HeadingOutline {
  private func otherLevel(
    _ norwegian: Heading, _ english: Heading, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = Edition.english.version
    return pair.finding(
      rule, in: .norwegian, at: norwegian.place, about: norwegian.text,
      Wording(
        "heading “\(norwegian.text)” has level \(norwegian.level), "
          + "but “\(english.text)” in \(version.english) has level \(english.level)",
        nb: "overskriften «\(norwegian.text)» er på nivå \(norwegian.level), "
          + "men «\(english.text)» i \(version.bokmaal) er på nivå \(english.level)"),
      hint: Wording(
        "give both headings the same number of “#”",
        nb: "bruk like mange «#» i begge overskriftene"),
      related: [
        .init(
          english.place,
          Wording("level \(english.level) here", nb: "nivå \(english.level) her"))
      ])
  }

  private func missing(
    _ heading: Heading, in edition: Edition, _ next: Heading?, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = edition.other.version
    return pair.finding(
      rule, in: edition, at: heading.place, about: heading.text,
      Wording(
        "heading “\(heading.text)” has no counterpart in \(version.english)",
        nb: "overskriften «\(heading.text)» mangler i \(version.bokmaal)"),
      hint: Wording(
        "write the section in \(version.english) too, or take it out here",
        nb: "skriv delen også i \(version.bokmaal), eller fjern den her"),
      related: [
        .init(
          next?.place ?? pair.pages[edition.other].page.place,
          next.map {
            Wording("expected before “\($0.text)”", nb: "skulle ha stått før «\($0.text)»")
          } ?? Wording("expected at the end", nb: "skulle ha stått på slutten"))
      ])
  }

  private func moved(_ section: MovedSection, _ pair: ComparedPair) -> Diagnostic {
    let version = Edition.english.version
    return pair.finding(
      rule, in: .norwegian, at: section.heading.place, about: section.heading.text,
      Wording(
        "section “\(section.heading.text)” stands where \(version.english) has "
          + "“\(section.instead.text)”",
        nb: "delen «\(section.heading.text)» står der \(version.bokmaal) har "
          + "«\(section.instead.text)»"),
      hint: Wording(
        "put the sections in the same order in both versions",
        nb: "sett delene i samme rekkefølge i begge versjonene"),
      related: [
        .init(section.twin.place, Wording("the section is here", nb: "delen står her")),
        .init(
          section.instead.place,
          Wording("“\(section.instead.text)” here", nb: "«\(section.instead.text)» her")),
      ])
  }
}
