import Markup
import SiteModel
import Testing

@testable import SiteBuild

@Suite struct ChartBlockTests {
  private static let rows = "Cancer,Kreft,1200,,\nSkin & bone,Hud,3.5,,\n"

  private func page(_ fields: String, _ language: Language = .english) -> BlockPage {
    BlockPage(
      "```chart\n\(fields)\n```", language,
      statistics: ["requests": Self.rows, "others": "a,b,1,,"])
  }

  @Test func `a chart is a figure with a caption, a drawing and the table behind it`() {
    let html = page("data: requests\nkind: bar\ntitle: A < B\nsource: Us").page.html
    #expect(html.hasPrefix("<figure class=\"chart\">\n<figcaption><strong>A &lt; B</strong> "))
    #expect(html.contains("<span class=\"source\">chart-source Us</span></figcaption>"))
    #expect(
      html.contains(
        "<svg class=\"bar\" role=\"img\" aria-labelledby=\"chart:1-title\""
          + " aria-describedby=\"chart:1-text\" width=\"100%\" height="))
    #expect(html.contains("<title id=\"chart:1-title\">A &lt; B</title>"))
    #expect(
      html.contains(
        "<desc id=\"chart:1-text\">chart-bars 1,200 (Cancer) 3.5 (Skin &amp; bone)</desc>"))
    #expect(html.contains("<summary>chart-table</summary>"))
    #expect(html.contains("<caption id=\"chart:1-table\">A &lt; B</caption>"))
    #expect(
      html.contains("<tr><th scope=\"row\">Skin &amp; bone</th><td class=\"align-right\">3.5</td>"))
    #expect(html.contains("<td></td><th scope=\"col\" class=\"align-right\">chart-value</th>"))
    #expect(!html.contains("style="))
  }

  @Test func `the same chart speaks Norwegian on a Norwegian page`() {
    let html = page("data: requests\nkind: line\ntitle: A", .bokmaal).page.html
    #expect(html.contains("chart-line 1\u{A0}200 (Kreft) 3,5 (Hud)</desc>"))
    #expect(html.contains("<th scope=\"row\">Hud</th><td class=\"align-right\">3,5</td>"))
  }

  @Test func `title and source are text of the page, with their lines`() {
    let blocks = page("data: requests\nkind: bar\ntitle: A\nsource: B 2024").page.text.blocks
    #expect(blocks.map(\.text) == ["A", "B 2024"])
    #expect(blocks.map(\.kind) == [.caption, .caption])
    #expect(blocks.map(\.lines) == [4...4, 5...5])
  }

  @Test(arguments: [
    ("data: requests\nkind: pie\ntitle: A", "3:7 pie"),
    ("data: requests\nkind: bar", "1:1 title"),
    ("data: requests\nkind: bar\ntitle: A\ncolour: red", "5:1 colour"),
    ("data: requets\nkind: bar\ntitle: A", "2:7 requets"),
    ("data: [requests]\nkind: bar\ntitle: A", "2:7 data"),
    ("data: requests\nkind: bar\ntitle: A: b", "4:9 A: b"),
    ("requests", "2:1 chart"),
  ])
  func `a wrong field is found where it stands`(fields: String, finding: String) {
    #expect(page(fields).findings == ["markdown/block \(finding)"])
  }

  @Test func `places are right within a list`() {
    let text = "- a\n\n  ```chart\n  data: requests\n  kind: pie\n  title: A\n  ```"
    #expect(
      BlockPage(text, statistics: ["requests": Self.rows]).findings == ["markdown/block 5:9 pie"])
  }

  @Test func `an empty block misses each field it needs`() {
    #expect(
      page("").findings == [
        "markdown/block 1:1 data", "markdown/block 1:1 kind", "markdown/block 1:1 title",
      ])
  }

  @Test func `unknown figures are told with the nearest name, in both languages`() throws {
    let page = page("data: requets\nkind: bar\ntitle: A")
    let finding = try #require(page.page.diagnostics.first)
    #expect(
      finding.message.english == "there are no figures “requets” in Content/data/statistics")
    #expect(
      finding.message.bokmaal == "det finnes ingen tall «requets» i Content/data/statistics")
    #expect(finding.hint?.english == "did you mean “requests”?")
    #expect(finding.page == PageID("x") && finding.language == .english)
    #expect(page.page.html.isEmpty)
  }

  @Test func `the figures that charts name, or mean, are known as used`() {
    #expect(page("data: requests\nkind: pie").statistics == ["requests"])
    #expect(page("data: requets\nkind: bar\ntitle: A").statistics == ["requests"])
    #expect(page("data: nothing-of-it\nkind: bar\ntitle: A").statistics == [])
  }

  @Test func `a table without figures leaves no empty figure, since it is told itself`() {
    let page = BlockPage(
      "```chart\ndata: a\nkind: bar\ntitle: A\n```", statistics: ["a": ""])
    #expect(page.page.html.isEmpty && page.findings.isEmpty)
  }

  @Test func `more lines than can be told apart are found; as many bars are silent`() {
    let rows = (1...5).map { "a,a,1,s\($0),s\($0)\n" }.joined()
    for (kind, findings) in [("line", ["markdown/block 2:7 a"]), ("bar", [])] {
      let text = "```chart\ndata: a\nkind: \(kind)\ntitle: A\n```"
      #expect(BlockPage(text, statistics: ["a": rows]).findings == findings)
    }
  }

  @Test(arguments: [("Chart", "chart"), ("charts", "chart"), ("peple", "people")])
  func `a misspelt block is found at its fence`(name: String, meant: String) {
    let page = BlockPage("a\n\n```\(name)\n```")
    #expect(page.findings == ["markdown/block 3:1 \(name)"])
    #expect(page.page.diagnostics.first?.hint?.english == "did you mean “\(meant)”?")
  }

  @Test(arguments: ["swift", "", "c", "html"])
  func `other code is silent`(name: String) {
    let page = BlockPage("```\(name)\nx\n```")
    #expect(page.findings.isEmpty)
    #expect(page.page.html.contains("<code"))
  }
}
