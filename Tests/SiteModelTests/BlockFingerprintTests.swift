import SiteModel
import Testing

@Suite struct BlockFingerprintTests {
  private static func block(_ kind: TextBlock.Kind, _ text: String) -> BlockFingerprint {
    BlockFingerprint(TextBlock(kind: kind, text: text, lines: 1...1, languageTag: nil))
  }

  @Test(arguments: [
    "The centres answer.", " The  centres\nanswer. ", "The\tcentres\r\n answer.",
    "The\u{A0}centres\u{2009}answer.",
  ])
  func `white space and line breaks do not count`(text: String) {
    #expect(Self.block(.paragraph, text) == Self.block(.paragraph, "The centres answer."))
  }

  @Test(arguments: [
    "The centres answer", "the centres answer.", "The centre answers.", "Thecentres answer.",
    "answer. The centres", "",
  ])
  func `other words, signs and capitals count`(text: String) {
    #expect(Self.block(.paragraph, text) != Self.block(.paragraph, "The centres answer."))
  }

  @Test func `the kind of a text counts, and the level of a heading`() {
    let kinds: [TextBlock.Kind] = [
      .heading(level: 2), .heading(level: 3), .paragraph, .item, .cell, .quote, .caption, .note,
      .footnote, .alternative,
    ]
    #expect(Set(kinds.map { Self.block($0, "Text") }).count == kinds.count)
    #expect(BlockFingerprint("title", "Text") != BlockFingerprint("summary", "Text"))
  }

  // What stands in content was written by earlier builds of the tool.
  @Test func `the fingerprint of a text is the same for ever`() {
    #expect(Self.block(.paragraph, "Tre sykehus ble med.").description == "03676168")
    #expect(BlockFingerprint("title", "Tre sykehus blir med").description == "e980e66f")
  }

  @Test func `eight digits are read back`() {
    let written = BlockFingerprint("title", "Text").description
    #expect(written.count == 8)
    #expect(BlockFingerprint(written)?.description == written)
    #expect(BlockFingerprint("0000000a")?.description == "0000000a")
  }

  @Test(arguments: ["", "3f9a1c2", "3f9a1c2b0", "3F9A1C2B", "3f9a1c2g", "+f9a1c2b", " f9a1c2b"])
  func `what is no fingerprint is not read as one`(text: String) {
    #expect(BlockFingerprint(text) == nil)
  }

  @Test func `one of two texts changes with either`() {
    let (a, b, c) = ("a", "b", "c")
    func pair(_ one: String, _ other: String) -> BlockFingerprint {
      BlockFingerprint(BlockFingerprint("title", one), BlockFingerprint("title", other))
    }
    #expect(pair(a, b) == pair(a, b))
    #expect(Set([pair(a, b), pair(c, b), pair(a, c), pair(b, a)]).count == 4)
  }
}
