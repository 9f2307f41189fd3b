import Markup
import SiteModel
import Testing

@Suite struct MarkdownTextTests {
  private func blocks(_ text: String) -> [TextBlock] { rendered(text).text.blocks }

  @Test func `what stands for an image is a block of its own, so that its facts are compared`() {
    let page = rendered("![5 beds](a.png)\n\nText ![6 doors](b.png) more.\n")
    let alternatives = page.text.blocks.filter { $0.kind == .alternative }
    #expect(alternatives.map(\.text) == ["5 beds", "6 doors"])
    #expect(alternatives.map(\.lines) == [1...1, 3...3])
  }

  @Test func `each block has its kind, the words a reader sees, and its lines`() {
    let found = blocks(
      """
      Et *avsnitt* over
      to `linjer` og\\
      tre.

      ## En [overskrift](x)

      - Et punkt

        med mer

      > Et sitat

      > [!NOTE]
      > En boks

      | A | B |
      |---|---|
      | c |   |

      Se[^1] ![bildet](b.png).

      ![alt](a.png "Tekst | Foto: Ola")

      [^1]: En note
      """)
    #expect(
      found.map(\.text) == [
        "Et avsnitt over to linjer og tre.", "En overskrift", "Et punkt", "med mer", "Et sitat",
        "En boks", "A", "B", "c", "", "bildet", "Se .", "alt", "Tekst", "Foto: Ola", "En note",
      ])
    #expect(
      found.map(\.kind) == [
        .paragraph, .heading(level: 2), .item, .item, .quote, .note, .cell, .cell, .cell, .cell,
        .alternative, .paragraph, .alternative, .caption, .caption, .footnote,
      ])
    #expect(
      found.map(\.lines)
        == [
          1...3, 5...5, 7...7, 9...9, 11...11, 13...14, 16...16, 16...16, 18...18, 18...18, 20...20,
          20...20, 22...22, 22...22, 22...22, 24...24,
        ])
  }

  @Test func `the innermost of list and quote names the block`() {
    #expect(blocks("> - a").map(\.kind) == [.item])
    #expect(blocks("- > a").map(\.kind) == [.quote])
    #expect(blocks("x[^1]\n\n[^1]: - a").map(\.kind) == [.paragraph, .item])
  }

  @Test func `code, HTML and charts are no text`() {
    #expect(blocks("```\na\n```\n\n    b\n\n<div>c</div>").isEmpty)
  }

  @Test func `a block that is marked as a whole knows its language`() {
    #expect(blocks("[a *b*](lang:nb)").map(\.languageTag) == ["nb"])
    #expect(blocks("- [a](lang:nn)").map(\.languageTag) == ["nn"])
    #expect(blocks("| a |\n|-|\n| [a](lang:nb) |").map(\.languageTag) == [nil, "nb"])
    #expect(blocks("a [b](lang:nb)").map(\.languageTag) == [nil])
    #expect(blocks("[a](lang:de)").map(\.languageTag) == ["de"])
  }

  @Test(arguments: [
    ("a `b c` d [e `f`](lang:en) g", ["b c", "e f", "f"]), (" [ä](lang:en) b", ["ä"]),
    ("| a | b [c](lang:de) |\n|-|-|", ["c"]), ("a b", []),
  ])
  func `code and words of another language stand apart in their block`(
    written: String, apart: [String]
  ) {
    let found = blocks(written).flatMap { block in
      block.apart.map { String(decoding: Array(block.text.utf8)[$0], as: UTF8.self) }
    }
    #expect(found == apart)
  }

  @Test func `a paragraph directly above a table keeps its lines`() {
    let found = blocks("a\nb\n| c | d |\n|---|---|\n| e | f |")
    #expect(found.map(\.lines) == [1...2, 3...3, 3...3, 5...5, 5...5])
  }

  @Test func `a paragraph after definitions, and one under a setext line, keep theirs`() {
    #expect(blocks("a\n===\nb\nc\n").map(\.lines) == [1...2, 3...4])
  }
}
