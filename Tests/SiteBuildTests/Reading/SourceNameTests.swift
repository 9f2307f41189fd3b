import SiteModel
import TestSupport
import Testing

@testable import SiteBuild

@Suite struct SourceNameTests {
  @Test(arguments: [
    ("home.en.md", "home", Language.english, false),
    ("news/action-plan.nb.md", "news/action-plan", .bokmaal, false),
    ("news/index.nn.md", "news", .nynorsk, true),
    ("about/board/index.en.md", "about/board", .english, true),
  ])
  func `a path tells page and language`(
    path: String, page: String, language: Language, isIndex: Bool
  ) throws {
    let name = try SourceName(path: path)
    #expect(name.page.text == page)
    #expect(name.language == language)
    #expect(name.isIndex == isIndex)
    #expect(name.path == path)
  }

  @Test(arguments: [
    ("news/plan.no.md", SourceNameFault.unknownLanguage("no"), "did you mean “nb”?"),
    ("news/plan.en-GB.md", .unknownLanguage("en-GB"), "did you mean “en”?"),
    ("news/plan.sv.md", .unknownLanguage("sv"), "use one of: en, nb, nn"),
    ("news/plan.md", .noLanguage, "name it plan.en.md, plan.nb.md or plan.nn.md"),
    ("news/Årsplan 2.en.md", .letters("Årsplan 2"), "did you mean “arsplan-2”?"),
    ("my_news/plan.en.md", .letters("my_news"), "did you mean “my-news”?"),
    ("news/plan.v2.en.md", .letters("plan.v2"), "did you mean “plan-v2”?"),
    ("index.nb.md", .indexAtTop(.bokmaal), "did you mean “home.nb.md”?"),
  ])
  func `a name that says too little is reported with its repair`(
    path: String, fault: SourceNameFault, hint: String
  ) throws {
    #expect(throws: fault) { try SourceName(path: path) }
    #expect(fault.finding(path: path).hint?.english == hint)
    #expect(fault.finding(path: path).place == Place(file: "Content/" + path))
  }

  @Test func `every name that is made is read back`() throws {
    var numbers = SeededNumbers(seed: 11)
    let letters = Array("abcz019-")
    func word() -> String {
      String(
        (0..<Int.random(in: 1...6, using: &numbers)).map { _ in
          letters.randomElement(using: &numbers) ?? "a"
        })
    }
    for _ in 0..<500 {
      let depth = Int.random(in: 1...4, using: &numbers)
      let page = (0..<depth).map { _ in "x" + word() }.joined(separator: "/")
      let name = SourceName(
        page: PageID(page), language: Language.allCases.randomElement(using: &numbers) ?? .english,
        isIndex: Bool.random(using: &numbers))
      #expect(try SourceName(path: name.path) == name)
    }
  }

  @Test(arguments: [
    "news/plan.nb.md.txt", "news/plan.nb.markdown", "news/plan.nb.txt", "news/plan.nb.MD",
    "news/plan.nb.md.docx",
  ])
  func `a file that is nearly a page is told its right name`(path: String) throws {
    let fault = try #require(SourceNameFault(nearMiss: path))
    #expect(
      fault.finding(path: path).hint
        == Wording("did you mean “plan.nb.md”?", nb: "mente du «plan.nb.md»?"))
  }

  @Test(arguments: ["news/plan.nb.pdf", "news/plan.txt", "news/plan.nb.png"])
  func `a document or a picture is not taken for a page`(path: String) {
    #expect(SourceNameFault(nearMiss: path) == nil)
  }
}
