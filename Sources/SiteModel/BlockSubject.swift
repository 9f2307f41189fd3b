/// What `accept` calls a finding about a piece of text by: its first words and a mark of the whole.
///
/// The mark changes with the text and with its counterpart in the other version, so that an
/// acceptance holds only as long as both say what they said. No space stands before the mark: in
/// YAML it would begin a comment.
package struct BlockSubject: Hashable, Sendable {
  package let words: String
  private let mark: BlockFingerprint

  /// `twin` is the counterpart, where it is known which one that is.
  package init(_ words: String, of own: BlockFingerprint, twin: BlockFingerprint?) {
    self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    mark = twin.map { BlockFingerprint(own, $0) } ?? own
  }

  /// Reads a subject; fails for one without a mark.
  package init?(_ subject: String) {
    guard let sign = subject.lastIndex(of: Self.sign),
      let mark = BlockFingerprint(subject[subject.index(after: sign)...])
    else { return nil }
    words = String(subject[..<sign])
    self.mark = mark
  }

  /// `The centres answer requests within …#3f9a1c2b`.
  package var text: String { "\(words)\(Self.sign)\(mark)" }

  private static let sign: Character = "#"
}
