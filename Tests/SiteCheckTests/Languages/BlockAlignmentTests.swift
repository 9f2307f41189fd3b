import SiteModel
import Testing

@testable import SiteCheck

@Suite struct BlockAlignmentTests {
  private static func aligned(_ english: String, _ norwegian: String) -> BlockAlignment {
    BlockAlignment(
      SketchedPage(english, language: .english).made.text,
      SketchedPage(norwegian, language: .bokmaal).made.text)
  }

  @Test func `blocks of the same kinds in the same order are twins`() {
    let alignment = Self.aligned("## A\n\nText\n\n- B", "## C\n\nTekst\n\n- D")
    #expect(alignment.exactness == .blocks)
    #expect((0..<3).map { alignment.counterpart(of: $0, in: .english) } == [0, 1, 2])
    #expect(alignment.sections.count == 2)
  }

  @Test func `a difference in one section leaves the others exact`() {
    let alignment = Self.aligned(
      "## A\n\nText\n\n- B\n- C\n\n## D\n\nMore\n\nEnd",
      "## A\n\nTekst\n\n- B\n\n## D\n\nMer\n\nSlutt")
    #expect(alignment.exactness == .parts)
    #expect((4...6).map { alignment.counterpart(of: $0, in: .english) } == [3, 4, 5])
    #expect((3...5).map { alignment.counterpart(of: $0, in: .norwegian) } == [4, 5, 6])
  }

  @Test func `a paragraph split in two has one slot, and the rest stays aligned`() {
    let alignment = Self.aligned(
      "In 2022 the centre opened in Oslo. In 2024 it had 6 trials.\n\nThe leader is Kari.\n\nWrite to us.",
      "I 2022 åpnet senteret i Oslo.\n\nI 2024 hadde det 6 studier.\n\nLederen er Kari.\n\nSkriv til oss."
    )
    #expect((0...3).map { alignment.counterpart(of: $0, in: .norwegian) } == [0, 0, 1, 2])
    #expect((0...2).map { alignment.counterpart(of: $0, in: .english) } == [0, 2, 3])
    let slots = [0, 1, 2, 3].map { alignment.slot(of: $0, in: .norwegian) }
    #expect(slots[0] == slots[1] && slots[1] != slots[2])
  }

  @Test func `a block that one version lacks has the slot of the block before it, and no twin`() {
    let alignment = Self.aligned(
      "The centre opened in 2022.\n\nOslo has 3 of them, Bergen 4.\n\nWrite to [us](contact).",
      "Senteret åpnet i 2022.\n\nSkriv til [oss](contact).")
    #expect(alignment.counterpart(of: 1, in: .english) == nil)
    #expect(alignment.slot(of: 1, in: .english) == alignment.slot(of: 0, in: .norwegian))
    #expect(alignment.last(besides: 1, in: .english) == 0)
    #expect(alignment.counterpart(of: 2, in: .english) == 1)
  }

  @Test func `where a heading is missing, the sections beside it do not surely correspond`() {
    let alignment = Self.aligned(
      "## In 2022\n\nOslo.\n\n## Next\n\nBergen had 4.\n\n## In 2026\n\nBodø.",
      "## I 2022\n\nOslo.\n\nBergen hadde 4.\n\n## I 2026\n\nBodø.")
    #expect(alignment.sections.map(\.english) == [0, 3])
    #expect(alignment.sections.map(\.norwegian) == [0, 2])
    #expect(alignment.counterpart(of: 3, in: .english) == 2)
  }

  @Test func `texts without anything in common are aligned too`() {
    let alignment = Self.aligned("", "## A\n\nTekst")
    #expect(alignment.sections.isEmpty)
    #expect(alignment.counterpart(of: 1, in: .norwegian) == nil)
  }
}
