import Markup
import SiteModel
import Testing

@Suite struct MarkdownDrawingTests {
  @Test(arguments: [
    (
      "> [!STEPS]\n> 1. a\n> 2. *b*",
      "<div class=\"drawing steps\">\n<ol>\n<li>a</li>\n<li><em>b</em></li>\n</ol>\n</div>\n"
    ),
    (
      "> [!TIMELINE]\n> - **2022** a\n> - **May 2024** b",
      "<div class=\"drawing timeline\">\n<ul>\n<li><strong>2022</strong> a</li>\n"
        + "<li><strong>May 2024</strong> b</li>\n</ul>\n</div>\n"
    ),
    (
      "> [!TREE]\n> - a\n>   - b",
      "<div class=\"drawing tree\">\n<ul>\n<li><span class=\"node\">a</span>\n<ul>\n"
        + "<li><span class=\"node\">b</span></li>\n</ul>\n</li>\n</ul>\n</div>\n"
    ),
  ])
  func `a drawing is its list with a class round it`(text: String, html: String) {
    let page = rendered(text)
    #expect(page.html == html)
    #expect(page.diagnostics.isEmpty)
  }

  @Test func `the text of a drawing is that of its list`() {
    let list = "- a\n  - b **c**\n- [d](x)"
    let drawn = rendered("> [!TREE]\n" + list.split(separator: "\n").map { "> \($0)\n" }.joined())
    let plain = rendered(list)
    #expect(drawn.text.blocks.map(\.text) == plain.text.blocks.map(\.text))
    #expect(drawn.text.blocks.map(\.kind) == [.item, .item, .item])
    #expect(drawn.text.links.map(\.target) == ["x"])
    #expect(drawn.text.blocks.map(\.lines) == [2...2, 3...3, 4...4])
  }

  @Test(arguments: [
    "> ①[!STEPS]", "> ①[!STEPS]\n> text", "> ①[!STEPS]\n> - a", "> ①[!STEPS]\n> 1. a\n>\n> b",
    "a\n\n> ①[!STEPS]\n> text\n>\n> 1. a", "> ①[!TREE]\n> - a\n> - b",
    "> ①[!TREE]\n> 1. a\n>    - b",
    "> ①[!TIMELINE]\n> - 2022 a", "> ①[!TIMELINE]\n> - **2022** a\n> - b",
    "> ①[!TIMELINE]\n> 1. **2022** a", "> ①[!STPES]\n> 1. a", "> ①[!steps]\n> 1. a",
    "> ①[!STEPS] a\n> 1. b",
  ])
  func `a drawing without the list it needs is found at its mark`(marked: String) {
    let text = MarkedText(marked)
    let page = rendered(text.text)
    #expect(page.diagnostics.map(\.code) == ["markdown/note"])
    #expect(page.diagnostics.first?.place.start == text.positions[0])
    #expect(!page.html.contains("drawing"))
  }

  @Test func `a misspelt mark is told with the nearest one, in both languages`() throws {
    let near = try #require(rendered("> [!STPES]\n> 1. a").diagnostics.first)
    #expect(near.hint?.english == "did you mean “> [!STEPS]”?")
    #expect(near.hint?.bokmaal == "mente du «> [!STEPS]»?")
    let far = try #require(rendered("> [!WARNING]\n> a").diagnostics.first)
    #expect(far.hint?.english == "use one of: [!NOTE], [!STEPS], [!TREE], [!TIMELINE]")
    let needs = try #require(rendered("> [!TREE]\n> a").diagnostics.first)
    #expect(
      needs.message.english
        == "“[!TREE]” needs one list with points below points, and nothing else")
    #expect(
      needs.message.bokmaal
        == "«[!TREE]» trenger én liste med punkter under punkter, og ikke noe annet")
  }

  @Test func `lists that follow a drawing stay as they are`() {
    #expect(
      rendered("> [!STEPS]\n> 1. a\n\n1. b").html
        == "<div class=\"drawing steps\">\n<ol>\n<li>a</li>\n</ol>\n</div>\n<ol>\n<li>b</li>\n</ol>\n"
    )
  }
}
