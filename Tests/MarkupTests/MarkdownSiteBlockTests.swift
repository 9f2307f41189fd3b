import Markup
import SiteModel
import Testing

@Suite struct MarkdownSiteBlockTests {
  /// The blocks that are handed out, in their order.
  private func blocks(_ text: String, front: String = "") -> [SiteBlock] {
    var found: [SiteBlock] = []
    _ = rendered(text, front: front) { address, _ in
      ResolvedTarget(href: address, destination: .outside)
    } make: { block in
      found.append(block)
      return nil
    }
    return found
  }

  @Test func `a block is handed out with its name, its text and ids of its own`() {
    let found = blocks("```chart\na: 1\nb: 2\n```\n\n~~~ people x\n~~~\n\n```\nc\n```\n\n    d")
    #expect(found.map(\.name) == ["chart", "people"])
    #expect(found.map(\.text) == ["a: 1\nb: 2\n", ""])
    #expect(found.map(\.id) == ["chart:1", "people:2"])
  }

  @Test(arguments: [
    "①```chart\na: ②1\n```", "x\n\n  ①```chart\n  a: ②1\n  ```", "- ①```chart\n  a: ②1\n  ```",
    "> ①```chart\n> a: ②1\n> ```", "> 1. ø ø\n>\n>    ①```chart\n>    a: ②1\n>    ```",
  ])
  func `places of its text are those of the file`(marked: String) throws {
    let text = MarkedText(marked)
    let block = try #require(blocks(text.text, front: "---\ntitle: a\n---\n").first)
    let (fence, value) = (text.positions[0], text.positions[1])
    #expect(block.fence.start == Position(line: fence.line + 3, column: fence.column))
    #expect(block.firstLine == fence.line + 4)
    // The value stands in column 4 of the block's text.
    let place = block.place(Position(line: block.firstLine, column: 4))
    #expect(place.start == Position(line: value.line + 3, column: value.column))
  }

  @Test func `what is made stands in place of the block, and its words among the captions`() {
    let finding = Rule(
      "markdown/x", what: Wording("a", nb: "b"), why: Wording("c", nb: "d"), example: ""
    ).finding(at: Place(file: "x"), Wording("e", nb: "f"))
    let page = rendered("a\n\n```chart\ntitle: b\n```\n\nc") { address, _ in
      ResolvedTarget(href: address, destination: .outside)
    } make: { block in
      MadeBlock(
        html: "<figure>F</figure>", captions: [("b", block.firstLine)], diagnostics: [finding])
    }
    #expect(page.html == "<p>a</p>\n<figure>F</figure>\n<p>c</p>\n")
    #expect(page.text.blocks.map(\.text) == ["a", "b", "c"])
    #expect(page.text.blocks.map(\.kind) == [.paragraph, .caption, .paragraph])
    #expect(page.text.blocks.map(\.lines) == [1...1, 4...4, 7...7])
    #expect(page.diagnostics.map(\.code) == ["markdown/x"])
  }

  @Test func `a block of which nothing is made leaves nothing`() {
    let page = rendered("a\n\n```chart\n```") { address, _ in
      ResolvedTarget(href: address, destination: .outside)
    } make: { _ in
      MadeBlock(html: "")
    }
    #expect(page.html == "<p>a</p>\n")
  }

  @Test func `a table of a block keeps its heads beside a table of Markdown`() {
    let page = rendered("```people\n```\n\n| a | b |\n|---|--:|\n| 1 | 2 |") { address, _ in
      ResolvedTarget(href: address, destination: .outside)
    } make: { _ in
      MadeBlock(html: "<th scope=\"row\">c</th><thead></thead>")
    }
    #expect(page.html.hasPrefix("<th scope=\"row\">c</th><thead></thead>\n"))
    #expect(page.html.contains("<th scope=\"col\">a</th>"))
    #expect(page.html.contains("<th scope=\"col\" class=\"align-right\">b</th>"))
    #expect(page.html.contains("<td class=\"align-right\">2</td>"))
  }
}
