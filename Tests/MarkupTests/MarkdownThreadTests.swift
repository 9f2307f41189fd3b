import Markup
import SiteModel
import Testing

@Suite struct MarkdownThreadTests {
  @Test func `two workers make the same pages as one`() async {
    let texts = (0..<200).map { number in
      """
      ## Page \(number) ~~x~~

      www.nrk.no/\(number) *a ~~b~~* a@b.no "q" 'r' [^n] -- `c`

      | ~~a~~ | https://x.no/\(number) |
      |--:|---|
      | _b_ | ~c~ www.d.no |

      [^n]: Note ~~\(number)~~ at www.e.no
      """
    }
    let many = (0..<5).flatMap { _ in texts }
    let alone = await many.concurrentMap(width: 1) { rendered($0) }
    let together = await many.concurrentMap(width: 2) { rendered($0) }
    #expect(alone.map(\.html) == together.map(\.html))
    #expect(alone.map(\.text.links) == together.map(\.text.links))
    #expect(alone.map { $0.text.blocks.map(\.text) } == together.map { $0.text.blocks.map(\.text) })
    #expect(alone.first?.html.contains("<del>x</del>") == true)
  }
}
