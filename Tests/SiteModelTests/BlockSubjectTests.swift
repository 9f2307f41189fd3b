import SiteModel
import Testing

@Suite struct BlockSubjectTests {
  private static let own = BlockFingerprint("title", "own")
  private static let twin = BlockFingerprint("title", "twin")

  @Test func `a subject is words and a mark, and is read back`() {
    let subject = BlockSubject("The centres …", of: Self.own, twin: nil)
    #expect(subject.text == "The centres …#\(Self.own)")
    #expect(BlockSubject(subject.text) == subject)
  }

  @Test func `the counterpart is part of the mark`() {
    #expect(
      BlockSubject("A", of: Self.own, twin: Self.twin) != BlockSubject("A", of: Self.own, twin: nil)
    )
  }

  @Test(arguments: ["", "1200", "The centres …", "centres/cancer#funding", "#", "C# and F#"])
  func `a value is no such subject`(subject: String) {
    #expect(BlockSubject(subject) == nil)
  }

  @Test func `words may hold the sign themselves`() {
    #expect(BlockSubject("C# code#3f9a1c2b")?.words == "C# code")
  }
}
