import SiteModel
import Testing

@Suite struct SiteTests {
  private func site(_ page: Page, drafts: Bool = false) throws -> Site {
    let section = SectionSettings(
      folder: "news", type: .news, slugs: PerEdition { _ in "news" }, pageSize: nil,
      place: Place(file: "Content/site.yaml"))
    let settings = SiteSettings(
      address: try #require(SiteAddress("https://example.org")),
      editions: PerEdition { _ in EditionSettings(path: "", title: "", description: "") },
      sections: [section], mainMenu: [], footerMenu: [], services: [:], feedItems: 1,
      severities: [], acceptances: [])
    return Site(
      settings: settings, tables: Tables(), asOf: LocalTime(startOf: Given.march25),
      includesDrafts: drafts,
      twins: [page.id: Twins(english: nil, norwegian: page)])
  }

  @Test(arguments: [
    (Page.State.published, true, true), (.draft, false, true),
    (.scheduled(LocalTime(startOf: Given.march25)), false, false),
    (.expired(Given.march25), false, false),
  ])
  func `drafts are built on demand, and pages for another time never`(
    state: Page.State, isBuilt: Bool, isBuiltWithDrafts: Bool
  ) throws {
    let page = Given.page(state: state)
    let without = try site(page)
    let with = try site(page, drafts: true)
    #expect((without.builtPage(page.id, in: .norwegian) != nil) == isBuilt)
    #expect((with.builtPage(page.id, in: .norwegian) != nil) == isBuiltWithDrafts)
    #expect(without.page(page.id, in: .norwegian) != nil)
    #expect(without.page(page.id, in: .english) == nil)
  }

  @Test func `a page belongs to the section of its first folder, a list page to its own`() throws {
    let settings = try site(Given.page()).settings
    #expect(settings.section(of: PageID("news/a/b"))?.folder == "news")
    #expect(settings.section(of: PageID("news"))?.folder == "news")
    #expect(settings.section(of: PageID("newsletter")) == nil)
  }

  @Test(arguments: [
    (Language.english, Edition.english), (.bokmaal, .norwegian), (.nynorsk, .norwegian),
  ])
  func `each language has its edition`(language: Language, edition: Edition) {
    #expect(language.edition == edition)
    #expect(edition.other.other == edition)
  }
}
