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
/// all blocks: their kinds, sizes, figures, links and names.
/// An error: of the headings and sections that `Tests/Mutations` drops, adds or moves in the pairs of
/// `Content`, all findings are true; the pairs as they are have none.
/// Example: a new section `## Funding` in the English file only.
struct HeadingOutline: TwinRule {
  let rule = Rule.headingOutline

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    guard !pair.haveAlikeHeadings else {
      return MovedSection.all(in: pair).first.map { [moved($0, pair)] } ?? []
    }
    switch OutlineDifference(in: pair) {
    case .otherLevel(let headings): return [otherLevel(headings.norwegian, headings.english, pair)]
    case .missing(let heading, let edition, let next):
      return [missing(heading, in: edition, next, pair)]
    case nil: return []
    }
  }
}

extension HeadingOutline {
  private static let headings = CountedName(
    one: Wording("heading", nb: "overskrift"), several: Wording("headings", nb: "overskrifter"))

  private func otherLevel(
    _ norwegian: Heading, _ english: Heading, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = Edition.english.version
    return pair.finding(
      rule, in: .norwegian, at: norwegian.place, about: pair.subject(of: norwegian, twin: english),
      Wording(
        "heading “\(norwegian.text)” has level \(norwegian.level), "
          + "but “\(english.text)” in \(version.english) has level \(english.level)",
        nb: "overskriften «\(norwegian.text)» er på nivå \(norwegian.level), "
          + "men «\(english.text)» i \(version.bokmaal) er på nivå \(english.level)"),
      hint: Wording(
        "give both headings the same number of “#”",
        nb: "bruk like mange «#» i begge overskriftene"),
      related: [norwegian, english].map {
        .init($0.place, Wording("level \($0.level) here", nb: "nivå \($0.level) her"))
      })
  }

  private func missing(
    _ heading: Heading, in edition: Edition, _ next: Heading?, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = edition.other.version
    let counts = PerEdition { pair.pages[$0].text.headings.count }
    let (own, other) = (Self.headings.counted(counts[edition]), counts[edition.other])
    return pair.finding(
      rule, in: edition, at: heading.place, about: pair.subject(of: heading),
      .lacking(
        Wording("heading “\(heading.text)”", nb: "overskriften «\(heading.text)»"),
        in: edition.other),
      hint: Wording(
        "write the section in \(version.english) too, or take it out here",
        nb: "skriv delen også i \(version.bokmaal), eller fjern den her"),
      related: [
        .init(
          heading.place,
          Wording(
            "the page has \(own.english) here, and \(other) in \(version.english)",
            nb: "siden har \(own.bokmaal) her, og \(other) i \(version.bokmaal)")),
        .init(
          next?.place ?? pair.end(of: edition.other),
          next.map {
            Wording("expected before “\($0.text)”", nb: "skulle ha stått før «\($0.text)»")
          } ?? Wording("expected at the end", nb: "skulle ha stått på slutten")),
      ])
  }

  private func moved(_ section: MovedSection, _ pair: ComparedPair) -> Diagnostic {
    let version = Edition.english.version
    return pair.finding(
      rule, in: .norwegian, at: section.heading.place,
      about: pair.subject(of: section.heading, twin: section.twin),
      Wording(
        "section “\(section.heading.text)” stands where \(version.english) has "
          + "“\(section.instead.text)”",
        nb: "delen «\(section.heading.text)» står der \(version.bokmaal) har "
          + "«\(section.instead.text)»"),
      hint: Wording(
        "put the sections in the same order in both versions",
        nb: "sett delene i samme rekkefølge i begge versjonene"),
      related: [
        .init(
          section.heading.place,
          .here(Wording("“\(section.heading.text)”", nb: "«\(section.heading.text)»"))),
        .init(
          section.twin.place,
          Wording(
            "its counterpart “\(section.twin.text)” is here",
            nb: "motstykket «\(section.twin.text)» står her")),
        .init(
          section.instead.place,
          .here(Wording("“\(section.instead.text)”", nb: "«\(section.instead.text)»"))),
      ])
  }
}

extension ComparedPair {
  /// Where the last block of a version begins; the file alone where it has none.
  fileprivate func end(of edition: Edition) -> Place {
    let made = pages[edition]
    return made.text.blocks.indices.last.map { TextPlace.start(ofBlock: $0, in: made) }
      ?? made.page.place
  }
}
