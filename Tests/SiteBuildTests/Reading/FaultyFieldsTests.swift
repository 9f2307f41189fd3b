import SiteModel
import Testing

@testable import SiteBuild

@Suite struct FaultyFieldsTests {
  @Test(arguments: [
    ("date: 2026-02-30", "date"), ("date: 2026\ndraft: perhaps", "draft"), ("", "date"),
    ("dte: 2026-01-02", "date"), ("date: 2026\nareas: [no-such]", "areas"),
    ("date: 2026\nimage: {src: [], alt: A}", "image.src"),
  ])
  func `a field with a finding is marked`(fields: String, faulty: String) async throws {
    let source = try SourceFolder([
      "Content/news/x.en.md": page("\(plainFields)\n\(fields)"),
      "Content/data/therapy-areas.csv": "id,name_en,name_nb,parent,centre,slug_en,slug_nb,source\n",
    ])
    let page = try #require(try await source.read().pages.first)
    #expect(page.frontMatter.isFaulty(faulty))
    #expect(!page.frontMatter.isFaulty("title"))
  }
}
