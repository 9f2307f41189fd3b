import SiteModel
import Testing

@testable import nortrials

@Suite struct PageChoiceTests {
  private let choice = PageChoice(
    among: StatusGiven.site(
      StatusGiven.page(StatusGiven.version(.english), StatusGiven.version(.bokmaal)),
      StatusGiven.page(StatusGiven.version(.english, of: "news/xy"), nil, of: "news/xy")))

  @Test(arguments: [
    "news/x", "news/x/", "Content/news/x.nb.md", "news/x.en.md", "./Content/news/x.nb.md",
    "/somewhere/else/Content/news/x.nb.md",
  ])
  func `a page is named by its id or by one of its files`(argument: String) throws {
    #expect(try choice.ids(of: [argument]) == [PageID("news/x")])
  }

  @Test func `several names may mean one page`() throws {
    #expect(
      try choice.ids(of: ["news/x", "news/x.nb.md", "news/xy"])
        == [PageID("news/x"), PageID("news/xy")])
  }

  @Test(arguments: [
    ("news/xyz", "no page “news/xyz”: did you mean “news/xy”?"),
    ("news/x.nn.md", "no page “news/x.nn.md”: did you mean “Content/news/x.en.md”?"),
    ("nowhere-at-all", "no page “nowhere-at-all”: “nortrials status” lists every page"),
    ("", "no page “”: “nortrials status” lists every page"),
  ])
  func `what is no page is told with the nearest`(argument: String, reason: String) throws {
    let failure = #expect(throws: RunFailure.self) { try choice.ids(of: [argument]) }
    #expect(failure?.reason.english == reason)
  }
}
