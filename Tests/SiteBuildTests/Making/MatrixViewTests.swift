import SiteModel
import Testing

@testable import SiteBuild

@Suite struct MatrixViewTests {
  /// Areas by id and the area above each; those named in `centres` have a centre.
  private static func site(_ areas: [(id: String, parent: String?)], centres: [String] = [])
    -> TestSite
  {
    var test = TestSite()
    test.add("areas", .english, type: .area)
    for (id, parent) in areas {
      test.tables.areas.append(
        TherapyArea(
          id: id, name: PerEdition(english: id, norwegian: id), parent: parent,
          centre: centres.contains(id) ? PageID("centres/\(id)") : nil,
          slug: PerEdition(english: id, norwegian: id), place: Place(file: "therapy-areas.csv")))
      test.add("areas/\(id)", .english, type: .area, title: id)
    }
    return test
  }

  private static func page(of test: TestSite) throws -> Page {
    try #require(test.site.page(PageID("areas"), in: .english))
  }

  private static let deep: [(id: String, parent: String?)] = [
    ("lung", "cancer"), ("cancer", nil), ("small-cell", "lung"), ("breast", "cancer"),
    ("skin", nil), ("acne", "skin"), ("acne-adult", "acne"),
  ]

  @Test func `every area of the table is a column, however deep, those below it behind it`() throws
  {
    let test = Self.site(Self.deep, centres: ["cancer"])
    let matrix = ContentViews(context: test.context).matrix(try Self.page(of: test))
    #expect(
      matrix.areas.map(\.id)
        == ["cancer", "breast", "lung", "small-cell", "skin", "acne", "acne-adult"])
    #expect(matrix.groups.map(\.span) == ["4", "3"])
    #expect(
      matrix.groups.first?.children.map(\.label) == ["breast", "lung", "small-cell"])
  }

  @Test func `every area stands in the list below the area at the top, however deep`() throws {
    let test = Self.site(Self.deep)
    let list = ContentViews(context: test.context).areaList(try Self.page(of: test))
    #expect(list.groups.map(\.link.label) == ["cancer", "skin"])
    #expect(
      list.groups.map { $0.children.map(\.label) }
        == [["breast", "lung", "small-cell"], ["acne", "acne-adult"]])
  }

  @Test func `a centre's field below an area without a centre heads its own columns`() throws {
    let test = Self.site(Self.deep, centres: ["lung"])
    let groups = ContentViews(context: test.context).matrix(try Self.page(of: test)).groups
    #expect(groups.map(\.head?.label) == ["lung", nil])
    #expect(
      groups.last?.children.map(\.label) == ["cancer", "breast", "skin", "acne", "acne-adult"])
  }
}
