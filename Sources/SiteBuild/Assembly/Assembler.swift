package import SiteModel

/// What the build is asked for beside its sources.
package struct SiteOptions: Sendable {
  /// "Now": a page with a later `publish` is not out yet.
  package let asOf: LocalTime
  package let includesDrafts: Bool
  /// Takes the place of `base-url`.
  package let address: SiteAddress?
  /// Whether the search pages get an index to search in.
  package let hasSearch: Bool

  package init(asOf: LocalTime, includesDrafts: Bool, address: SiteAddress?, hasSearch: Bool) {
    self.asOf = asOf
    self.includesDrafts = includesDrafts
    self.address = address
    self.hasSearch = hasSearch
  }
}

/// Joins what was read into a site: page types from tables, routes, twins; finds collisions.
struct Assembler {
  private let settings: SiteSettings
  private let sources: Sources
  private let options: SiteOptions
  private let words: InterfaceWords
  private(set) var diagnostics: [Diagnostic] = []

  init(_ sources: Sources, settings: SiteSettings, options: SiteOptions, words: InterfaceWords) {
    self.sources = sources
    self.options = options
    self.words = words
    var settings = settings
    if let address = options.address { settings.address = address }
    self.settings = settings
  }

  /// The site; what collides is in `diagnostics`.
  mutating func assemble() -> Site {
    let drafts = sources.pages.map(Draft.init) + pagesOfTables()
    let twins = routed(drafts)
    reportMissingLists(twins)
    reportUnknownServices()
    diagnostics += matrixContradictions(
      centres: twins.values.flatMap(\.all).filter { $0.type == .centre },
      matrix: sources.tables.matrix)
    return Site(
      settings: settings, tables: sources.tables, asOf: options.asOf,
      includesDrafts: options.includesDrafts, twins: twins)
  }
}

extension Assembler {
  /// A page version without its address.
  private struct Draft {
    let key: PageKey
    let language: Language
    let type: PageType
    let isList: Bool
    let place: Place
    let frontMatter: FrontMatter

    init(_ page: SourcePage) {
      key = PageKey(id: page.name.page, edition: page.name.language.edition)
      language = page.name.language
      type = page.type
      isList = page.isList
      place = Place(file: page.file)
      frontMatter = page.frontMatter
    }

    init(
      id: PageID, edition: Edition, type: PageType, place: Place, name: String, summary: String
    ) {
      key = PageKey(id: id, edition: edition)
      language = edition.language
      self.type = type
      isList = false
      self.place = place
      var frontMatter = FrontMatter()
      frontMatter.title = name
      frontMatter.summary = summary
      self.frontMatter = frontMatter
    }
  }

  /// The hospital and area pages that have no Markdown of their own.
  private func pagesOfTables() -> [Draft] {
    let written = Set(
      sources.pages.map { PageKey(id: $0.name.page, edition: $0.name.language.edition) })
    return settings.sections.flatMap { section in
      Edition.allCases.flatMap { edition in
        drafts(in: section, edition).filter { !written.contains($0.key) }
      }
    }
  }

  private func drafts(in section: SectionSettings, _ edition: Edition) -> [Draft] {
    func draft(_ id: String, _ name: PerEdition<String>, _ place: Place, _ summary: Word) -> Draft {
      Draft(
        id: PageID("\(section.folder)/\(id)"), edition: edition, type: section.type, place: place,
        name: name[edition],
        summary: words.text(summary, in: edition.language, ["name": name[edition]]))
    }
    switch section.type {
    case .hospital:
      return sources.tables.hospitals.map { draft($0.id, $0.name, $0.place, .hospitalSummary) }
    case .area: return sources.tables.areas.map { draft($0.id, $0.name, $0.place, .areaSummary) }
    case .home, .page, .news, .centre, .course: return []
    }
  }

  private func routed(_ drafts: [Draft]) -> [PageID: Twins] {
    var slugs: [PageKey: String] = [:]
    for draft in drafts { slugs[draft.key] = slug(of: draft) }
    var table = RouteTable(settings: settings, slugs: slugs)
    var twins: [PageID: Twins] = [:]
    twins.reserveCapacity(drafts.count / 2)
    for draft in drafts {
      // Two Norwegian versions of one page are a finding of reading; the first is kept.
      let isTaken = twins[draft.key.id]?[draft.key.edition] != nil
      guard !isTaken else { continue }
      let page = Page(
        id: draft.key.id, language: draft.language, type: draft.type, isList: draft.isList,
        place: draft.place, frontMatter: draft.frontMatter, route: table.route(of: draft.key),
        state: Page.State(of: draft.frontMatter, at: options.asOf))
      twins[draft.key.id, default: Twins(english: nil, norwegian: nil)][draft.key.edition] = page
    }
    return twins
  }

  private func slug(of draft: Draft) -> String {
    if let slug = draft.frontMatter.slug { return slug.value }
    let name = String(draft.key.id.name)
    switch draft.type {
    case .hospital where !draft.isList:
      return sources.tables.hospital(name)?.slug[draft.key.edition] ?? name
    case .area where !draft.isList:
      return sources.tables.area(name)?.slug[draft.key.edition] ?? name
    case .home, .page, .news, .centre, .course, .hospital, .area: return name
    }
  }

  /// A section without a list page would leave its address empty.
  private mutating func reportMissingLists(_ twins: [PageID: Twins]) {
    for section in settings.sections where twins[PageID(section.folder)] == nil {
      diagnostics.append(
        Rule.sourceName.finding(
          at: section.place, about: section.folder,
          Wording(
            "the section “\(section.folder)” has no list page",
            nb: "seksjonen «\(section.folder)» har ingen listeside"),
          hint: Wording(
            "write Content/\(section.folder)/index.en.md and index.nb.md",
            nb: "skriv Content/\(section.folder)/index.en.md og index.nb.md")))
    }
    if twins[.home] == nil {
      diagnostics.append(
        Rule.sourceName.finding(
          at: Place(file: "Content/home.en.md"), about: "home",
          Wording("the site has no front page", nb: "nettstedet har ingen forside"),
          hint: Wording(
            "write Content/home.en.md and Content/home.nb.md",
            nb: "skriv Content/home.en.md og Content/home.nb.md")))
    }
  }

  /// A service without an address is no fault, but somebody must find the address out.
  private mutating func reportUnknownServices() {
    for service in Service.allCases {
      guard let address = settings.services[service], address.value.isEmpty else { continue }
      diagnostics.append(
        Rule.unknownService.finding(
          at: address.place, about: service.rawValue,
          Wording(
            "the address of “\(service.rawValue)” is not known",
            nb: "adressen til «\(service.rawValue)» er ikke kjent"),
          hint: Wording(
            "write it here when it is; until then links lead to “\(service.page)”, or to the mailbox",
            nb:
              "skriv den her når den er kjent; inntil da går lenkene til «\(service.page)» eller e-postadressen"
          )))
    }
  }
}

extension Rule {
  static let unknownService = Rule(
    "service/no-address", .note,
    what: Wording("a service whose address is not known", nb: "en tjeneste med ukjent adresse"),
    why: Wording(
      "Readers are sent to our own page about it instead.",
      nb: "Leserne blir i stedet sendt til vår egen side om den."),
    example: "portal-form: \"\"")
}
