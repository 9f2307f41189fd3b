import SiteModel
import Testing

@testable import SiteBuild

@Suite struct CourseListTests {
  /// The list of courses given by title, format, audience and language, in the English edition.
  private func list(_ courses: (String, CourseFormat, String, Language)...) throws -> CourseListView
  {
    var test = TestSite()
    test.add("courses", .english)
    for (title, format, audience, language) in courses {
      let details = CourseDetails(
        organiser: "A hospital", audience: audience, format: format, languages: [.english],
        length: nil, dates: [], recurrence: nil, register: nil, topic: nil)
      test.add("courses/\(title)", language, type: .course, title: title, details: .course(details))
    }
    let site = test.site
    let context = SiteContext(
      site: site, words: InterfaceWords([:]), assets: AssetCatalog(files: [:]))
    let page = try #require(site.page(PageID("courses"), in: .english))
    let listed = test.pages.filter { $0.type == .course }
    return ContentViews(context: context).courseList(page, listed)
  }

  @Test func `courses stand by format, within a format in the order of the list`() throws {
    let list = try list(
      ("a", .unknown, "All", .english), ("b", .eLearning, "All", .english),
      ("c", .university, "All", .english), ("d", .eLearning, "All", .english))
    #expect(list.groups.map(\.id) == ["e-learning", "university", "unknown"])
    #expect(list.groups.map { $0.items.map(\.link.label) } == [["b", "d"], ["c"], ["a"]])
  }

  @Test func `courses of one audience stand together, the audiences in the order of names`() throws
  {
    let list = try list(
      ("a", .digital, "Østlia", .english), ("b", .digital, "Nurses", .english),
      ("c", .eLearning, "Østlia", .english), ("d", .digital, "Zeta", .english))
    #expect(list.audiences.map(\.label) == ["Nurses", "Zeta", "Østlia"])
    #expect(list.audiences.map { $0.courses.map(\.label) } == [["b"], ["d"], ["a", "c"]])
  }

  @Test func `an audience that is written in the other language is marked`() throws {
    let list = try list(
      ("a", .digital, "Alle", .bokmaal), ("b", .digital, "Alle", .english))
    #expect(list.audiences.map(\.label) == ["Alle", "Alle"])
    #expect(list.audiences.map(\.otherLanguage) == [nil, "nb"])
  }

  @Test func `a list without courses has neither formats nor audiences`() throws {
    let list = try list()
    #expect(list.groups.isEmpty)
    #expect(list.audiences.isEmpty)
  }
}
