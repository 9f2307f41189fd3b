internal import SiteModel

extension Rule {
  static let twoNorwegian = Rule(
    "source/two-norwegian",
    what: Wording(
      "a page in both bokmål and nynorsk", nb: "en side på både bokmål og nynorsk"),
    why: Wording(
      "The Norwegian edition has one address for the page, and only one text fits there.",
      nb: "Den norske utgaven har én adresse for siden, og bare én tekst får plass der."),
    example: "news/plan.nb.md and news/plan.nn.md")
}

/// Finds files that are the same page in the same edition.
enum SourceCollisions {
  /// The files that are left out, and a finding for each.
  static func resolved(
    _ pages: [(path: String, name: SourceName)]
  ) -> (dropped: Set<SourceName>, diagnostics: [Diagnostic]) {
    var first: [PageID: PerEdition<SourceName?>] = [:]
    var dropped: Set<SourceName> = []
    var diagnostics: [Diagnostic] = []
    // Bokmål before nynorsk, `X.L.md` before `X/index.L.md`: the second of two is told and left out.
    let ordered = pages.map(\.name).sorted { ($0.rank, $0.path) < ($1.rank, $1.path) }
    for name in ordered {
      let edition = name.language.edition
      let known = first[name.page] ?? PerEdition(english: nil, norwegian: nil)
      if let other = known[edition] {
        diagnostics.append(finding(name, other: other))
        dropped.insert(name)
      } else {
        first[name.page, default: known][edition] = name
      }
    }
    return (dropped, diagnostics)
  }

  private static func finding(_ name: SourceName, other: SourceName) -> Diagnostic {
    let place = Place(file: "Content/" + name.path)
    let related = Diagnostic.Related(
      Place(file: "Content/" + other.path), Wording("the other file", nb: "den andre filen"))
    guard name.language == other.language else {
      return Rule.twoNorwegian.finding(
        at: place, page: name.page, language: name.language, about: name.page.text,
        Wording(
          "the page “\(name.page)” is there in bokmål and in nynorsk",
          nb: "siden «\(name.page)» finnes på både bokmål og nynorsk"),
        hint: Wording(
          "keep \(other.path) or \(name.path)", nb: "behold \(other.path) eller \(name.path)"),
        related: [related])
    }
    return Rule.sourceName.finding(
      at: place, page: name.page, language: name.language, about: name.page.text,
      Wording(
        "the page “\(name.page)” has two files in the same language",
        nb: "siden «\(name.page)» har to filer på samme språk"),
      hint: Wording(
        "keep \(other.path) or \(name.path)", nb: "behold \(other.path) eller \(name.path)"),
      related: [related])
  }
}

extension SourceName {
  fileprivate var rank: Int { (language == .nynorsk ? 2 : 0) + (isIndex ? 1 : 0) }
}
