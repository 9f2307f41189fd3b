import SiteModel
import Testing

@testable import SiteBuild

@Suite struct AssetCatalogTests {
  private func path(_ files: [String], _ language: Language) -> String? {
    AssetCatalog(files: Dictionary(uniqueKeysWithValues: files.map { ($0, "/" + $0) }))
      .path(of: "plan.pdf", in: "news", language: language)
  }

  @Test(arguments: [
    (["plan.nn.pdf", "plan.nb.pdf", "plan.pdf"], "plan.nn.pdf"),
    (["plan.nb.pdf", "plan.en.pdf", "plan.pdf"], "plan.nb.pdf"),
    (["plan.en.pdf", "plan.pdf"], "plan.pdf"),
  ])
  func `a reader of nynorsk gets nynorsk, else bokmål, else the common file`(
    files: [String], chosen: String
  ) {
    #expect(path(files.map { "news/" + $0 }, .nynorsk) == "/news/" + chosen)
  }

  @Test func `a reader of bokmål or English never gets another language's file`() {
    let files = ["news/plan.nn.pdf", "news/plan.pdf"]
    #expect(path(files, .bokmaal) == "/news/plan.pdf")
    #expect(path(files, .english) == "/news/plan.pdf")
    #expect(path(["news/plan.nn.pdf"], .bokmaal) == nil)
  }
}
