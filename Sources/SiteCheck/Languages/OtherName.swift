internal import SiteModel

extension Rule {
  /// Another hospital, centre or therapy area than in the twin.
  static let otherName = Rule(
    "language/other-name",
    what: Wording(
      "the versions name different hospitals, centres or therapy areas",
      nb: "de to versjonene nevner ulike sykehus, sentre eller fagområder"),
    why: Wording(
      "One of the two sends readers, and requests, to the wrong place.",
      nb: "En av dem sender lesere, og forespørsler, til feil sted."),
    example: "a network of haematology departments in English, lungeavdelinger in Norwegian")
}

/// Finds hospitals, centres and therapy areas of one version where the other names another of the
/// kind.
///
/// Versions are compared block by block as far as their structure allows, then as wholes. A finding
/// needs a name on both sides: a name that the other version leaves out may be "it" there. Rows of a
/// list or table in another order are the same. Of areas near each other (`kreft`, `lungekreft`) one
/// may be said for the other, unless neither version has a word of the other's (`NearExchange`). A
/// centre's wrong title is told once, by `CentreTitle`.
/// An error: names come from the tables and terms alone. `Content` has none. Of 290 names in it that
/// were exchanged for others of the kind, one version at a time, it told all; of all 2,112 exchanges
/// of one area for another in a page of one sentence 2,100, the rest near ones that share a word.
/// Example: "a network of haematology departments" beside «et nettverk av lungeavdelinger».
struct OtherName: TwinRule {
  let rule = Rule.otherName
  private let subjects: Subjects
  private let titles: CentreTitle

  init(site: Site, subjects: Subjects) {
    self.subjects = subjects
    titles = CentreTitle(site: site)
  }

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    // A page made from a table names what the table names.
    guard !pair.pages.english.source.isEmpty else { return [] }
    let wrongTitle = titles.check(pair)
    let differences = NameDifference.all(in: pair, subjects).filter { difference in
      // A title that is no name of the centre may be another centre's as well.
      wrongTitle.isEmpty || difference.english.block != FrontText.title.block
        || difference.norwegian.block != FrontText.title.block
    }
    return differences.map { finding($0, pair) } + wrongTitle
  }

  private func finding(_ difference: NameDifference, _ pair: ComparedPair) -> Diagnostic {
    let (english, norwegian) = (difference.english, difference.norwegian)
    let twin = TextPlace(of: english.range, inBlock: english.block, of: pair.pages.english)
    let own = TextPlace(of: norwegian.range, inBlock: norwegian.block, of: pair.pages.norwegian)
    let kind = subjects.all[norwegian.subject].kind.name
    let version = Edition.english.version
    return pair.finding(
      rule, in: .norwegian, at: own.place, about: "\(twin.written) / \(own.written)",
      Wording(
        "\(kind.english) “\(own.written)” here, but “\(twin.written)” in \(version.english)",
        nb: "\(kind.bokmaal) er «\(own.written)» her, men «\(twin.written)» i \(version.bokmaal)"),
      hint: Wording(
        "find out which is right, and name the same in both versions",
        nb: "finn ut hva som er riktig, og nevn det samme i begge versjonene"),
      related: [.init(twin.place, .hereQuoted(twin.written))])
  }
}
