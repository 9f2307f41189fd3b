import Markup
import SiteModel
import Testing

@Suite struct MarkdownCodeTests {
  @Test func `code is gathered with its name, its lines and what stands before it`() {
    let text = rendered(
      """
      One.

      - Two.

        ```chart x
        data: a
        kind: bar
        ```

      Three.

          indented

      """
    ).text
    #expect(text.codes.map(\.name) == ["chart x", ""])
    #expect(text.codes.map(\.text) == ["data: a\nkind: bar\n", "indented\n"])
    #expect(text.codes.map(\.precedingBlocks) == [2, 3])
    #expect(text.codes.map(\.lines) == [5...8, 12...12])
  }
}
