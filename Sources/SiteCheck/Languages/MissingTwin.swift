internal import SiteModel

extension Rule {
  /// A page that stands in one edition only, and does not say why.
  static let missingTwin = Rule(
    "language/missing-twin",
    what: Wording(
      "a page without a version in the other language",
      nb: "en side som mangler på det andre språket"),
    why: Wording(
      "A reader who switches language finds nothing, and nobody notices that half is missing.",
      nb: "Den som bytter språk, finner ingenting, og ingen ser at den ene halvparten mangler."),
    example: "news/action-plan.en.md without news/action-plan.nb.md")
}

/// Finds pages without a twin, and pages that say `only` although the twin exists.
///
/// A draft needs no twin, so that an adviser can begin with either language.
/// An error: whether a file is there cannot be in doubt. `Content` has none.
/// Example: `news/action-plan.en.md` without `news/action-plan.nb.md`.
struct MissingTwin: Sendable {
  private let site: Site

  init(site: Site) { self.site = site }

  func check(_ twins: MadeTwins, id: PageID) -> [Diagnostic] {
    Edition.allCases.flatMap { edition -> [Diagnostic] in
      guard let made = twins[edition] else { return [] }
      let hasTwin = self.hasTwin(made, in: twins, id: id)
      if made.page.frontMatter.only != nil { return hasTwin ? [needlessOnly(made, twins)] : [] }
      return hasTwin || made.page.frontMatter.isDraft ? [] : [missing(made)]
    }
  }
}

extension MissingTwin {
  /// A page that only a table makes is no twin of a page with text.
  private func hasTwin(_ made: MadePage, in twins: MadeTwins, id: PageID) -> Bool {
    let other = made.page.edition.other
    guard let twin = twins[other] else { return site.page(id, in: other) != nil }
    return made.source.isEmpty || !twin.source.isEmpty
  }

  private func missing(_ made: MadePage) -> Diagnostic {
    let page = made.page
    let file = Self.twinFile(of: page)
    let version = page.edition.other.version
    return Rule.missingTwin.finding(
      at: page.place, page: page.id, language: page.language, about: file,
      Wording("\(version.english) is missing", nb: "\(version.bokmaal) mangler"),
      hint: Wording(
        "write “\(file)”, or say in this file why there is none: “only: …”",
        nb: "skriv «\(file)», eller si i denne filen hvorfor den ikke finnes: «only: …»"))
  }

  private func needlessOnly(_ made: MadePage, _ twins: MadeTwins) -> Diagnostic {
    let page = made.page
    let version = page.edition.other.version
    let twin = twins[page.edition.other]?.page.place ?? page.place
    return Rule.missingTwin.finding(
      at: page.place(of: "only"), page: page.id, language: page.language, about: "only",
      Wording(
        "“only” says that there is no other version, but \(version.english) exists",
        nb: "«only» sier at siden bare finnes her, men \(version.bokmaal) finnes"),
      hint: Wording(
        "remove the line “only”, or delete the other file",
        nb: "fjern linjen «only», eller slett den andre filen"),
      related: [
        .init(
          twin, Wording("\(version.english) is here", nb: "\(version.bokmaal) er her"))
      ])
  }

  /// The file to write: the same name with the other language's suffix.
  private static func twinFile(of page: Page) -> String {
    let suffix = ".\(page.language.rawValue).md"
    let other = ".\(page.edition.other.language.rawValue).md"
    guard page.place.file.hasSuffix(suffix) else { return "Content/\(page.id)\(other)" }
    return page.place.file.dropLast(suffix.count) + other
  }
}
