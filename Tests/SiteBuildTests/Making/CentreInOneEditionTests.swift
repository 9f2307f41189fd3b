import SiteModel
import Testing

@testable import SiteBuild

/// A centre whose page stands in English alone, on purpose: the Norwegian edition tells of it too.
@Suite struct CentreInOneEditionTests {
  private static var test: TestSite {
    var test = TestSite.withHospitals
    test.pages.removeAll { $0.type == .centre && $0.edition == .norwegian }
    for index in test.pages.indices where test.pages[index].type == .centre {
      let page = test.pages[index]
      var frontMatter = page.frontMatter
      frontMatter.only = "No Norwegian text yet"
      test.pages[index] = Page(
        id: page.id, language: page.language, type: page.type, isList: page.isList,
        place: page.place, frontMatter: frontMatter, route: page.route, state: page.state)
    }
    test.add("areas/heart", .bokmaal, type: .area)
    return test
  }

  private static let site = test.site
  private static let views = ContentViews(context: test.context)

  @Test func `the area's page leads to the centre, and says in which language it is`() throws {
    let page = try #require(Self.site.page(PageID("areas/heart"), in: .norwegian))
    let area = try #require(Self.site.tables.area("heart"))
    let view = Self.views.area(page, area)
    #expect(view.centre?.href == "/nt/centres/heart/")
    #expect(view.centre?.otherLanguage?.tag == "en")
    #expect(view.answers.first?.state == "centre")
    #expect(view.answers.first?.links.map(\.label) == ["hospitals/ous"])
  }

  @Test func `the hospital's page names the centre and the areas that it is for`() throws {
    let page = try #require(Self.site.page(PageID("hospitals/ous"), in: .norwegian))
    let hospital = try #require(Self.site.tables.hospital("ous"))
    let view = Self.views.hospital(page, hospital)
    #expect(view.centres.map(\.href) == ["/nt/centres/heart/"])
    #expect(view.centres.map(\.otherLanguage?.tag) == ["en"])
    #expect(view.answers.first?.state == "centre")
    #expect(view.answers.first?.links.map(\.label) == ["areas/heart"])
  }
}
