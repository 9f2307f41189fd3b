internal import SiteModel

extension Rule {
  /// Parts of a page that readers of the other version do not find at the same address.
  static let twinAnchor = Rule(
    "language/anchor",
    what: Wording(
      "a name of a heading, or a link to one, is not the same part in the other version",
      nb: "et navn på en overskrift, eller en lenke til en, er ikke samme del i den andre versjonen"
    ),
    why: Wording(
      "Who follows the link, or switches language there, lands in another place.",
      nb: "Den som følger lenken eller bytter språk der, havner et annet sted."),
    example: "[the figures](portal#figures) in English, [tallene](portal#veien) in Norwegian")
}

/// Finds headings whose names do not keep a reader's place in the other version.
///
/// Each heading carries its twin's id too, so that `/x#funding` and `/no/x#finansiering` lead to the
/// same part. That fails where one id names two different parts, and it lasts only while the texts
/// do where one version alone has a name of its own (`{#funding}`), which was given to be kept.
/// Versions with other headings, or with sections in another order, are left to `language/outline`.
/// An error: all 149 pairs of named headings in `Content` agree, and both faults lead readers astray.
/// Example: `## Funding {#funding}` beside `## Finansiering`.
struct HeadingNames: TwinRule {
  let rule = Rule.twinAnchor

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    guard pair.haveAlikeHeadings else { return [] }
    let headings = pair.pages.headings
    let told =
      zip(headings.english, headings.norwegian).flatMap { english, norwegian in
        english.isNamed == norwegian.isNamed || english.hasBraces || norwegian.hasBraces
          ? [] : [unnamed(PerEdition(english: english, norwegian: norwegian), pair)]
      } + shared(headings, pair)
    return told.isEmpty || !MovedSection.all(in: pair).isEmpty ? [] : told
  }
}

extension HeadingNames {
  private func unnamed(_ headings: PerEdition<Heading>, _ pair: ComparedPair) -> Diagnostic {
    let edition: Edition = headings.english.isNamed ? .english : .norwegian
    let (named, twin) = (headings[edition], headings[edition.other])
    return pair.finding(
      rule, in: edition.other, at: twin.place, about: pair.subject(of: twin, twin: named),
      Wording(
        "the heading “\(twin.text)” has no name, but “\(named.text)” in "
          + "\(edition.version.english) is called “{#\(named.id)}”",
        nb: "overskriften «\(twin.text)» har ikke noe navn, men «\(named.text)» i "
          + "\(edition.version.bokmaal) heter «{#\(named.id)}»"),
      hint: Wording(
        "write “{#\(twin.id)}” after it, so that its address stays when the text changes",
        nb: "skriv «{#\(twin.id)}» etter den, så adressen blir den samme når teksten endres"),
      related: [
        .init(twin.place, Wording("no name here", nb: "uten navn her")),
        .init(named.place, Wording("the name is here", nb: "navnet står her")),
      ])
  }

  /// Ids that name one part in English and another in Norwegian.
  private func shared(_ headings: PerEdition<[Heading]>, _ pair: ComparedPair) -> [Diagnostic] {
    headings.norwegian.enumerated().compactMap { index, norwegian in
      guard headings.english[index].id != norwegian.id,
        let english = headings.english.first(where: { $0.id == norwegian.id })
      else { return nil }
      return other(english, norwegian, pair)
    }
  }

  private func other(
    _ english: Heading, _ norwegian: Heading, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = Edition.english.version
    return pair.finding(
      rule, in: .norwegian, at: norwegian.place, about: norwegian.id,
      Wording(
        "“#\(norwegian.id)” leads to “\(norwegian.text)” here, but to “\(english.text)” "
          + "in \(version.english)",
        nb: "«#\(norwegian.id)» fører til «\(norwegian.text)» her, men til «\(english.text)» "
          + "i \(version.bokmaal)"),
      hint: Wording(
        "give one of the two headings another name, such as “{#…}”",
        nb: "gi den ene av de to overskriftene et annet navn, «{#…}»"),
      related: [
        .init(norwegian.place, Wording("one part", nb: "den ene delen")),
        .init(english.place, Wording("the other part", nb: "den andre delen")),
      ])
  }
}

extension Heading {
  /// A name that is malformed is a finding already.
  fileprivate var hasBraces: Bool { text.hasSuffix("}") }
}

extension PerEdition where Value == MadePage {
  var headings: PerEdition<[Heading]> {
    PerEdition<[Heading]>(english: english.text.headings, norwegian: norwegian.text.headings)
  }
}

extension PerEdition where Value == [Heading] {
  /// Whether the headings have the same levels in the same order: then each has its twin.
  var areAlike: Bool {
    english.count == norwegian.count && zip(english, norwegian).allSatisfy { $0.level == $1.level }
  }
}
