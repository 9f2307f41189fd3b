import Markup
import SiteModel
import Testing

@Suite struct MarkdownOddInputTests {
  @Test(arguments: [
    (">", 10_000, "x"), ("> ", 10_000, "[!NOTE]"), ("[", 1_000_000, ""),
    ("[a](b) ", 20_000, ""), ("www.x.no ", 20_000, ""), ("[^a] ", 20_000, ""),
    ("## a\n", 20_000, ""), ("*a _b ", 20_000, ""),
  ])
  func `huge and deep texts become pages`(piece: String, count: Int, end: String) {
    #expect(!rendered(String(repeating: piece, count: count) + end).html.isEmpty)
  }

  @Test(arguments: ["[", "!["])
  func `links nested in links by the thousand become pages`(open: String) {
    let text = String(repeating: open, count: 5_000) + String(repeating: "](a)", count: 5_000)
    #expect(!rendered(text).html.isEmpty)
  }

  @Test(arguments: [
    "", "\n", "\r\n\r\n", "\u{0}", "\u{FEFF}", "[", "![](", "[^1]:", "|\n|-", "> [!NOTE]", "##",
  ])
  func `nearly nothing is a page too`(text: String) {
    _ = rendered(text)
  }

  @Test func `bytes that are no UTF-8 become replacement characters`() {
    let source = MarkdownSource(
      file: "x.md", bytes: [0x61, 0xFF, 0x20, 0xE6, 0x5B, 0xC3, 0x5D, 0x28, 0xFE, 0x29],
      bodyStart: 0,
      bodyLine: 1, language: .bokmaal, page: PageID("x"))
    let page = ParsedMarkdown(source).rendered(
      words: MarkdownWords(footnoteBack: "", footnotes: "", note: ""), twinHeadingIDs: []
    ) { address, _ in ResolvedTarget(href: address, destination: .outside) }
    #expect(page.html.contains("\u{FFFD}"))
  }

  @Test func `carriage returns and NUL bytes keep lines apart`() {
    let page = rendered("## A\r\n\r\nb\u{0}\r\nc\rd [e](f)\r\n")
    #expect(page.text.blocks.map(\.text) == ["A", "b\u{FFFD} c d e"])
    #expect(page.text.links.first?.place.start == Position(line: 5, column: 3))
  }

  @Test func `random pieces of Markdown never crash, and their places exist`() {
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let pieces = [
      "[", "]", "(", ")", "!", "^", "1", ":", " ", "\n", "> ", "- ", "## ", "*", "`", "|", "\\",
      "<",
      "b>", "www.x.no", "a@b.no", "lang:nb", "{#a}", "\u{0}", "æ", "\r", "---\n", "|-|\n",
      "[!NOTE]\n", "— ", "\"", "~~", "[^1]", "[^1]: ", "    ", "data:x",
    ]
    for _ in 0..<3_000 {
      let text = (0..<next(50)).map { _ in pieces[next(pieces.count)] }.joined()
      let page = rendered(text)
      let places = page.text.links.map(\.place) + page.diagnostics.map(\.place)
      let lines = text.utf8.count { $0 == 0x0A || $0 == 0x0D } + 1
      #expect(places.allSatisfy { (1...lines).contains($0.start?.line ?? 0) })
      #expect(!page.html.contains("=\"data:"))
    }
  }
}
