internal import SiteModel

/// One version of a page as the rules of a single page see it.
///
/// A reference, because it is asked for word by word.
final class ReadPage: Sendable {
  /// Shorter texts are names and labels more often than sentences.
  static let leastWords = 6

  let id: PageID
  let made: MadePage
  let words: PageWords
  let mentions: PageMentions
  /// The hard facts of all kinds, each kind in the order of the text.
  let facts: [Fact]

  init(id: PageID, made: MadePage, subjects: Subjects = .none) {
    self.id = id
    self.made = made
    let reader = PageReader(made, subjects)
    words = reader.words
    mentions = reader.mentions
    facts = reader.facts
  }

  var language: Language { made.page.language }

  /// The bytes of the first sentences of a text that have the other edition's language; nil where
  /// there are none, or the text is marked as foreign.
  func foreignPassage(of text: BlockWords) -> Range<Int>? {
    text.foreign.isEmpty || text.isMarked ? nil : text.foreign
  }

  /// A finding of a rule in this version.
  func finding(
    _ rule: Rule, at place: Place, about subject: String, _ message: Wording, hint: Wording,
    related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    rule.finding(
      at: place, page: id, language: language, about: subject, message, hint: hint,
      related: related)
  }
}
