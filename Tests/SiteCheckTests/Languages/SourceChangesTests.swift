import SiteModel
import Testing

@testable import SiteCheck

@Suite struct SourceChangesTests {
  private typealias Kind = AttestedText.Kind

  /// Each letter stands for a text.
  private static func changes(
    _ old: String, _ new: String, kinds: (old: [Kind], new: [Kind])? = nil
  ) -> [SourceChanges.Change] {
    func fingerprints(_ letters: String) -> [BlockFingerprint] {
      letters.map { BlockFingerprint("paragraph", String($0)) }
    }
    return SourceChanges(from: fingerprints(old), to: fingerprints(new), kinds: kinds).all
  }

  @Test func `nothing has changed in the same texts`() {
    #expect(Self.changes("abc", "abc") == [])
  }

  @Test func `another text in the same place is the text, changed`() {
    #expect(Self.changes("abc", "axc") == [.changed(old: 1, new: 1)])
    #expect(Self.changes("abc", "xyc") == [.changed(old: 0, new: 0), .changed(old: 1, new: 1)])
  }

  @Test func `a text between two others is new, after the first of them`() {
    #expect(Self.changes("ab", "axb") == [.added(new: 1, after: 0)])
    #expect(Self.changes("ab", "xab") == [.added(new: 0, after: nil)])
    #expect(Self.changes("ab", "abxy") == [.added(new: 2, after: 1), .added(new: 3, after: 1)])
  }

  @Test func `a text that is gone is removed after the one before it`() {
    #expect(Self.changes("abc", "ac") == [.removed(old: 1, after: 0)])
    #expect(Self.changes("abc", "bc") == [.removed(old: 0, after: nil)])
  }

  @Test func `a text in another place is moved`() {
    #expect(Self.changes("abcd", "acdb") == [.moved(old: 1, new: 3)])
  }

  @Test func `two equal texts of which one goes are one removed`() {
    #expect(Self.changes("aab", "ab") == [.removed(old: 1, after: 0)])
  }

  @Test func `a moved text does not hide a changed one`() {
    #expect(
      Self.changes("abcd", "axdb") == [.changed(old: 2, new: 1), .moved(old: 1, new: 3)])
  }

  @Test func `only texts of one kind are the same text, changed`() {
    let heading = Kind.block(.heading(level: 2))
    let paragraph = Kind.block(.paragraph)
    #expect(
      Self.changes(
        "abc", "axyc",
        kinds: ([paragraph, paragraph, paragraph], [paragraph, heading, paragraph, paragraph])
      ) == [.added(new: 1, after: 0), .changed(old: 1, new: 2)])
    #expect(
      Self.changes("ab", "ax", kinds: ([paragraph, paragraph], [paragraph, heading])) == [
        .removed(old: 1, after: 0), .added(new: 1, after: 0),
      ])
  }
}
