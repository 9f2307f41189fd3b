import SiteModel
import Testing

@testable import SiteBuild

@Suite struct RouteTableTests {
  private let settings: SiteSettings

  init() throws {
    let address = try #require(SiteAddress("https://www.nortrials.no"))
    func edition(_ path: String) -> EditionSettings {
      EditionSettings(path: path, title: "NorTrials", description: "Trials")
    }
    func section(_ folder: String, _ type: PageType, _ en: String, _ nb: String) -> SectionSettings
    {
      SectionSettings(
        folder: folder, type: type, slugs: PerEdition(english: en, norwegian: nb), pageSize: nil,
        place: Place(file: "Content/site.yaml"))
    }
    settings = SiteSettings(
      address: address, editions: PerEdition(english: edition(""), norwegian: edition("no")),
      sections: [
        section("about", .page, "about-us", "om-oss"), section("news", .news, "news", "nyheter"),
      ],
      mainMenu: [], footerMenu: [], services: [:], feedItems: 20, severities: [],
      acceptances: [])
  }

  private func route(
    _ id: String, _ edition: Edition, slugs: [PageKey: String] = [:]
  ) -> String {
    var table = RouteTable(settings: settings, slugs: slugs)
    return table.route(of: PageKey(id: PageID(id), edition: edition)).path
  }

  @Test(arguments: [
    ("home", Edition.english, "/"), ("home", .norwegian, "/no/"), ("news", .english, "/news/"),
    ("news", .norwegian, "/no/nyheter/"), ("contact", .english, "/contact/"),
    ("news/x", .norwegian, "/no/nyheter/x/"),
  ])
  func `a page lies below its edition and section`(id: String, edition: Edition, path: String) {
    #expect(route(id, edition) == path)
  }

  @Test func `a page in a tree lies below the pages above it, by their slugs`() {
    let slugs = [
      PageKey(id: PageID("about/organisation"), edition: .norwegian): "organisering",
      PageKey(id: PageID("about/organisation/board"), edition: .norwegian): "styret",
    ]
    #expect(
      route("about/organisation/board", .norwegian, slugs: slugs)
        == "/no/om-oss/organisering/styret/")
  }

  @Test func `the other edition's slug stands in where a version above is missing`() {
    let slugs = [PageKey(id: PageID("about/organisation"), edition: .english): "how-we-work"]
    #expect(
      route("about/organisation/board", .norwegian, slugs: slugs)
        == "/no/om-oss/how-we-work/board/")
  }
}
