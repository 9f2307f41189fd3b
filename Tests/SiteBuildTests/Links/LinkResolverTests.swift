import Markup
import SiteModel
import Testing

@testable import SiteBuild

@Suite struct LinkResolverTests {
  private var test = TestSite()

  init() {
    test.add("home", .english, type: .home)
    test.add("home", .bokmaal, type: .home)
    test.add("centres/cancer", .english)
    test.add("centres/cancer", .bokmaal)
    test.add("news/guide", .bokmaal)
    test.add("news/rettleiing", .nynorsk)
    test.add("news/plan", .english, state: .draft)
    test.add("feasibility-portal", .english)
  }

  private func resolve(
    _ target: String, from id: String = "home", in edition: Edition = .english,
    isAbsolute: Bool = false
  ) throws -> ResolvedTarget {
    let site = test.site
    let words = InterfaceWords([
      .english: Words(
        language: .english, file: "Layouts/words.en.yaml",
        entries: [
          Words.Entry(
            key: "in-bokmaal", one: nil, other: "in Norwegian",
            place: Place(file: "Layouts/words.en.yaml"))
        ])
    ])
    let resolver = LinkResolver(
      site: site,
      assets: AssetCatalog(files: [
        "plan.pdf": "/media/plan.pdf", "plan.nb.pdf": "/media/plan.nb.pdf",
      ]),
      words: words)
    let page = try #require(site.page(PageID(id), in: edition))
    return resolver.resolve(target, from: page, isAbsolute: isAbsolute)
  }

  @Test(arguments: [
    ("centres/cancer", "/nt/centres/cancer/"),
    ("centres/cancer#people", "/nt/centres/cancer/#people"),
    ("centres/cancer.nb.md", "/nt/centres/cancer/"), ("/centres/cancer/", "/nt/centres/cancer/"),
    ("/no/sentrene/cancer", "/nt/no/sentrene/cancer"), ("#a", "#a"),
    ("https://norcrin.no/", "https://norcrin.no/"), ("plan.pdf", "/nt/media/plan.pdf"),
    ("centres/canser", "centres/canser"),
  ])
  func `every form leads to its address below the base path`(target: String, href: String) throws {
    #expect(try resolve(target).href == href)
  }

  @Test func `a page id goes to the reader's edition whatever language is written`() throws {
    let target = try resolve("centres/cancer.en.md", in: .norwegian)
    #expect(target.href == "/nt/no/sentrene/cancer/")
    #expect(target.otherLanguage == nil)
  }

  @Test func `a page that stands only in the other edition is marked with its language`() throws {
    let target = try resolve("news/guide")
    #expect(target.href == "/nt/no/nyheter/guide/")
    #expect(target.otherLanguage?.language == .bokmaal)
    #expect(target.otherLanguage?.words == "in Norwegian")
  }

  @Test func `a page in the other Norwegian is marked without words`() throws {
    let target = try resolve("news/rettleiing", in: .norwegian)
    #expect(target.otherLanguage?.language == .nynorsk)
    #expect(target.otherLanguage?.words == nil)
    let back = try resolve("centres/cancer", from: "news/rettleiing", in: .norwegian)
    #expect(back.otherLanguage?.language == .bokmaal)
  }

  @Test func `a link to a draft is no link`() throws {
    let target = try resolve("news/plan")
    #expect(target.href == nil)
    #expect(target.destination == .unpublished(PageID("news/plan"), edition: .english))
  }

  @Test func `a file in the page's language goes before the common one`() throws {
    #expect(try resolve("plan.pdf", in: .norwegian).href == "/nt/media/plan.nb.pdf")
  }

  @Test func `an address within the site is known as its page`() throws {
    let target = try resolve("/no/sentrene/cancer/#x")
    #expect(
      target.destination
        == .page(PageID("centres/cancer"), edition: .norwegian, fragment: "x"))
  }

  @Test func `feeds get whole addresses`() throws {
    let page = try resolve("centres/cancer", isAbsolute: true)
    #expect(page.href == "https://example.org/nt/centres/cancer/")
    #expect(try resolve("#a", isAbsolute: true).href == "https://example.org/nt/#a")
  }

  @Test func `an unknown service leads to our page about it, and there to the mailbox`() throws {
    var other = self
    other.test.services[.contact] = Field("post@example.org", at: Place(file: "site.yaml"))
    #expect(try other.resolve("service:portal-form").href == "/nt/feasibility-portal/")
    #expect(
      try other.resolve("service:portal-form", from: "feasibility-portal").href
        == "mailto:post@example.org")
    #expect(try other.resolve("service:newsletter").href == "mailto:post@example.org")
  }

  @Test func `only a service with an address or a page of ours is known to layouts`() throws {
    var other = self
    other.test.services[.contact] = Field("post@example.org", at: Place(file: "site.yaml"))
    other.test.services[.instagram] = Field("https://i.example/", at: Place(file: "site.yaml"))
    other.test.services[.newsletter] = Field("", at: Place(file: "site.yaml"))
    let links = LinkResolver(
      site: other.test.site, assets: AssetCatalog(files: [:]), words: InterfaceWords([:]))
    let known = Service.allCases.filter { links.known($0, in: .english) != nil }
    #expect(known == [.contact, .portalForm, .instagram])
  }

  @Test func `a known service leads to its address`() throws {
    var other = self
    other.test.services[.newsletter] = Field("https://n.example/", at: Place(file: "site.yaml"))
    #expect(try other.resolve("service:newsletter").href == "https://n.example/")
  }
}
