import Markup
import SiteModel
import Testing

/// The places of links and images in the cases where the parser's own are wrong.
@Suite struct MarkdownPlaceTests {
  @Test(arguments: [
    "a ①[b](c)② d",
    "æøå 😀 ①[b](c)②",
    "①<https://x.no/å>②",
    "①<a@b.no>②",
    "se ①www.nrk.no② og ①a@b.no② og ①https://x.no/?a=b②.",
    "\n\n> sitat\n>   ①[b](c)②\n",
    "- a\n    ①[b](c)②\n  ①[d](e)②",
    "[r]: http://r\nHei ①[r]② og ①[b](c)②",
    "①[a\nb](c)②",
    "> ①[a\n> b](c)② ①[d](e)②",
    "| a | b |\n|---|---|\n| x \\| y ①[b](c)② | ①[d](e)② |",
    "| a | b |\n|---|---|\n| ①www.a.no② | ①b@c.no② |",
    "over ①[a](b)②\n| ①[c](d)② | e |\n|---|---|\n| ①[f](g)② | h |",
    "①[a](b)② ①[a](b)② ①[a](b)②",
    "`[a](b)` ①[a](b)②",
    "①[a [b] c](d)② ①[*e* `]`](f \"t\")②",
    "①[a](<b c>)② ①[d](\\&e)②",
    "## A ①[b](c)②\n\nx[^1]\n\n[^1]: ①[d](e)②",
    "①[a][r]②\n\n[r]: x",
    "①[r][]② ①[r]②\n\n[r]: x",
    "①[www.x.no](http://www.x.no)②",
    "①[https://x.no](https://x.no)② og ①https://x.no②",
    "a\r\nb ①[c](d)②\r\ne ①[f](g)②",
    "x\u{0}y ①[a](b)②",
    "  ①[a](b)②\n      ①[c](d)②",
    "①[a](b)②<!-- c --> ①[d](e)②",
  ])
  func `each link stands where it is written`(marked: String) {
    check(marked) { $0.text.links.map(\.place) }
  }

  @Test(arguments: [
    "①![b](c.png)②", "a ①![b](c.png \"d\")② ①![e](f.png)②", "- ①![b](c.png)②",
    "[①![b](c.png)②](d)", "| a |\n|---|\n| \\| ①![b](c.png)② |", "[r]: x\n①![a](b)②",
  ])
  func `each image stands where it is written`(marked: String) {
    check(marked) { $0.text.images.map(\.place) }
  }

  @Test func `an image within a link leaves the link at its own place`() {
    check("①[![b](c.png)](d)②") { $0.text.links.map(\.place) }
  }

  @Test func `places count from the top of the file, front matter included`() throws {
    let page = rendered("a\n\nb [c](d)", front: "---\ntitle: æ\n---\n")
    let link = try #require(page.text.links.first)
    #expect(
      link.place
        == Place(
          file: "Content/x.en.md", start: .init(line: 6, column: 3), end: .init(line: 6, column: 9))
    )
    #expect(page.text.blocks.map(\.lines) == [4...4, 6...6])
  }

  /// Compares places with the marks: ① where each begins, ② where it ends.
  private func check(_ marked: String, _ places: (RenderedMarkdown) -> [Place]) {
    let expected = MarkedText(marked)
    let found = places(rendered(expected.text))
    let starts = stride(from: 0, to: expected.positions.count, by: 2).map { expected.positions[$0] }
    #expect(found.map(\.start) == starts)
    for (index, place) in found.enumerated() {
      if let end = place.end { #expect(end == expected.positions[2 * index + 1]) }
    }
  }
}
