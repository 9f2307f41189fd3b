import SiteModel
import Testing

@Suite struct PageIDTests {
  @Test func `an id knows its name, its section and the page above`() {
    let page = PageID("about/board/members")
    #expect(page.name == "members")
    #expect(page.section == "about")
    #expect(page.parent == PageID("about/board"))
  }

  @Test func `a page at the top has neither section nor parent`() {
    #expect(PageID.home.name == "home")
    #expect(PageID.home.section == nil)
    #expect(PageID.home.parent == nil)
  }

  @Test func `an empty id is no crash`() {
    #expect(PageID("").name == "")
    #expect(PageID("").parent == nil)
  }
}
