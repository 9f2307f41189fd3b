import SiteModel
import Testing

@testable import Markup

@Suite struct MarkdownStructureTests {
  private static func kinds(_ text: String) -> [StructureElement.Kind] {
    rendered(text).text.structure.elements.map(\.kind)
  }

  @Test func `lists and their items stand in order, with the list that they lie in`() {
    let elements = rendered("- A\n  1. B\n  2. C\n- D").text.structure.elements
    #expect(
      elements.map(\.kind) == [
        .list(firstNumber: nil), .item, .list(firstNumber: 1), .item, .item, .item,
      ])
    #expect(elements.map(\.parent) == [nil, 0, 1, 2, 2, 0])
    #expect(elements.map(\.blocks) == [0..<4, 0..<3, 1..<3, 1..<2, 2..<3, 3..<4])
  }

  @Test func `each element stands where it begins, and knows its section`() {
    let front = "---\n---\n"
    let marked = MarkedText(
      "①> ②- A\n>   ③![B](b.png) and[^x]④\n\n## C\n\n⑤```chart\ndata: a\n```\n\n[^x]: ⑥D")
    let elements = rendered(marked.text, front: front).text.structure.elements
    #expect(
      elements.map(\.kind) == [
        .quote(.quote, hasSource: false), .list(firstNumber: nil), .item, .image,
        .footnoteMark(number: 1), .code, .footnote,
      ])
    #expect(elements.map(\.section) == [0, 0, 0, 0, 0, 1, 1])
    let starts = elements.map(\.start)
    func position(_ mark: Int) -> Position {
      Position(line: marked.positions[mark].line + 2, column: marked.positions[mark].column)
    }
    #expect(starts[0] == position(0) && starts[1] == position(1) && starts[2] == position(1))
    #expect(starts[3] == position(2) && starts[5] == position(4))
    #expect(starts[4].line == position(3).line && starts[6].line == position(5).line)
  }

  @Test func `a table has columns and rows, and knows its empty cells`() {
    #expect(
      Self.kinds("Text\n| A | B | C |\n|--|:-:|--|\n| 1 | | ![a](b.png) |\n| 2 |") == [
        .table(columns: 3), .row(emptyCells: 0), .row(emptyCells: 0b010), .image,
        .row(emptyCells: 0b110),
      ])
    let elements = rendered("Text\n| A |\n|--|\n| 1 |").text.structure.elements
    #expect(elements.map(\.start.line) == [2, 2, 4])
  }

  @Test func `boxes and sources tell quotes apart`() {
    #expect(
      Self.kinds("> [!NOTE]\n> A\n\nText\n\n> A\n>\n> — B\n\nText\n\n> [!STEPS]\n> 1. A\n") == [
        .quote(.note, hasSource: false), .quote(.quote, hasSource: true),
        .quote(.steps, hasSource: false), .list(firstNumber: 1), .item,
      ])
  }

  @Test func `loose lists, bullets and code in items are built like tight ones`() {
    let tight = rendered("- A\n- B\n  ```\n  c\n  ```").text.structure
    let loose = rendered("* A\n\n* B\n\n  ```\n  c\n  ```").text.structure
    #expect(tight.isAlike(loose))
    #expect(!tight.isAlike(rendered("- A\n- B\n\n```\nc\n```").text.structure))
  }
}
