import SiteModel
import Testing

@testable import SiteBuild

@Suite struct FileUsesTests {
  private let item = AssetCatalog.Item(
    source: "Content/news/plan.pdf", output: "media/news/plan.pdf", bytes: [])

  private func uses(_ href: String, _ destination: LinkDestination, isBuilt: Bool = true)
    -> FileUses
  {
    var test = TestSite()
    test.add("news/a", .english)
    var text = PageText()
    text.links = [
      WrittenLink(
        target: href, href: href, destination: destination, place: Place(file: "a.md"))
    ]
    let outputs = isBuilt ? [Output(path: "a.html", bytes: [])] : []
    let made = MadePage(page: test.pages[0], text: text, source: [], outputs: outputs)
    return FileUses(in: MadeTwins(english: made, norwegian: nil)) { _ in nil }
  }

  @Test(arguments: [
    ("/nt/media/news/plan.pdf", LinkDestination.file("/media/news/plan.pdf")),
    ("/nt/media/news/plan.pdf#page=2", .address("/media/news/plan.pdf")),
    ("https://example.org/nt/media/news/plan.pdf", .outside),
  ])
  func `a file that a page refers to is published`(href: String, to destination: LinkDestination) {
    let uses = uses(href, destination)
    #expect(uses.isPublished(item, of: TestSite().site))
    #expect(uses.unused([item], of: TestSite().site).isEmpty)
  }

  @Test func `a file that nobody refers to is told and stays out`() {
    let uses = uses("/nt/other/", .address("/other/"))
    #expect(!uses.isPublished(item, of: TestSite().site))
    #expect(
      uses.unused([item], of: TestSite().site).map(\.place.file) == ["Content/news/plan.pdf"])
  }

  @Test func `a file of a draft stays out without a word`() {
    let uses = uses("/nt/media/news/plan.pdf", .file("/media/news/plan.pdf"), isBuilt: false)
    #expect(!uses.isPublished(item, of: TestSite().site))
    #expect(uses.unused([item], of: TestSite().site).isEmpty)
  }

  @Test func `figures that no chart is drawn from are told`() {
    var test = TestSite()
    test.tables.statistics = ["a", "b"].map { name in
      Statistic(
        name: name, rows: [], place: Place(file: "Content/data/statistics/\(name).csv"))
    }
    var uses = FileUses(ofLayouts: [:])
    var others = FileUses(ofLayouts: [:])
    others.add(statistics: ["a"])
    uses.add(others)
    let found = uses.unusedStatistics(of: test.site)
    #expect(
      found.map(\.short) == [
        "Content/data/statistics/b.csv source/unused-file Content/data/statistics/b.csv"
      ])
    #expect(found.map(\.message.english) == ["no chart is drawn from this file"])
    #expect(found.map(\.message.bokmaal) == ["ingen figur er laget av denne filen"])
  }
}
