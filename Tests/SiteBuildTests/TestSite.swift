import SiteModel

@testable import SiteBuild

/// A small site made in a test: settings, pages by id, tables.
struct TestSite {
  var pages: [Page] = []
  var tables = Tables()
  var services: [Service: Field<String>] = [:]
  var includesDrafts = false
  var mainMenu: [Field<PageID>] = []
  var frontMenu: [Field<PageID>] = []

  static let sections: [SectionSettings] = [
    section("areas", .area, "therapy-areas", "fagomrader"),
    section("centres", .centre, "centres", "sentrene"),
    section("hospitals", .hospital, "hospitals", "sykehus"),
    section("news", .news, "news", "nyheter"),
  ]

  private static func section(
    _ folder: String, _ type: PageType, _ english: String, _ norwegian: String
  ) -> SectionSettings {
    SectionSettings(
      folder: folder, type: type, slugs: PerEdition(english: english, norwegian: norwegian),
      pageSize: nil, place: Place(file: "Content/site.yaml"))
  }

  /// Adds a page whose route follows from its id.
  mutating func add(
    _ id: String, _ language: Language, type: PageType = .page, state: Page.State = .published,
    title: String? = nil, details: PageDetails = .plain, aliases: [String] = []
  ) {
    var frontMatter = FrontMatter()
    frontMatter.title = title ?? id
    frontMatter.details = details
    frontMatter.aliases = aliases.map {
      Field($0, at: Place(file: "Content/\(id).\(language.rawValue).md"))
    }
    var table = RouteTable(settings: settings, slugs: [:])
    let key = PageKey(id: PageID(id), edition: language.edition)
    pages.append(
      Page(
        id: key.id, language: language, type: type, isList: false,
        place: Place(file: "Content/\(id).\(language.rawValue).md"), frontMatter: frontMatter,
        route: table.route(of: key), state: state))
  }

  var settings: SiteSettings {
    func edition(_ path: String) -> EditionSettings {
      EditionSettings(path: path, title: "NorTrials", description: "Trials")
    }
    guard let address = SiteAddress("https://example.org/nt") else {
      preconditionFailure("the test site has a good address")
    }
    return SiteSettings(
      address: address, editions: PerEdition(english: edition(""), norwegian: edition("no")),
      sections: Self.sections, mainMenu: mainMenu, footerMenu: [], frontMenu: frontMenu,
      services: services, feedItems: 20, severities: [], acceptances: [])
  }

  var site: Site {
    guard let day = Day(year: 2026, month: 3, day: 31) else {
      preconditionFailure("the test site has a day")
    }
    var twins: [PageID: Twins] = [:]
    for page in pages {
      twins[page.id, default: Twins(english: nil, norwegian: nil)][page.edition] = page
    }
    return Site(
      settings: settings, tables: tables, asOf: LocalTime(startOf: day),
      includesDrafts: includesDrafts, twins: twins)
  }
}

extension AssetCatalog {
  /// Files beside pages alone, by path below Content and path within the site.
  init(files: [String: String]) { self.init(items: [], names: [:], files: files) }

  /// Empty files that go to the site's root.
  init(assets: [String]) {
    self.init(
      items: assets.map { Item(source: "Assets/root/\($0)", output: $0, bytes: []) }, names: [:],
      files: [:])
  }
}
