import SiteModel
import Testing

@testable import SiteBuild

@Suite struct SiteContextTests {
  private let context: SiteContext

  init() {
    var test = TestSite()
    test.add("news/a", .english)
    test.add("news/b", .bokmaal)
    test.add("news/c", .nynorsk)
    let words = Words(
      language: .english, file: "Layouts/words.en.yaml",
      entries: [
        Words.Entry(
          key: "in-bokmaal", one: nil, other: "in Norwegian",
          place: Place(file: "Layouts/words.en.yaml"))
      ])
    context = SiteContext(
      site: test.site, words: InterfaceWords([.english: words]), assets: AssetCatalog(files: [:]))
  }

  private func link(_ id: String, in edition: Edition, for reader: Language) throws -> LinkView {
    context.link(try #require(context.site.page(PageID(id), in: edition)), for: reader)
  }

  @Test func `a link to a page in the reader's language is not marked`() throws {
    #expect(try link("news/a", in: .english, for: .english).otherLanguage == nil)
    #expect(try link("news/c", in: .norwegian, for: .nynorsk).otherLanguage == nil)
  }

  @Test func `a link into the other edition is marked, and says so in words`() throws {
    let marked = try link("news/b", in: .norwegian, for: .english).otherLanguage
    #expect(marked?.tag == "nb")
    #expect(marked?.words == "in Norwegian")
  }

  @Test(arguments: [("news/b", Language.nynorsk, "nb"), ("news/c", .bokmaal, "nn")])
  func `a link between bokmål and nynorsk is marked, for screen readers alone`(
    id: String, reader: Language, tag: String
  ) throws {
    let marked = try link(id, in: .norwegian, for: reader).otherLanguage
    #expect(marked?.tag == tag)
    #expect(marked?.words == nil)
  }
}
