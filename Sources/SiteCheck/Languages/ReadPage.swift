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

  init(id: PageID, made: MadePage, subjects: Subjects = .none) {
    self.id = id
    self.made = made
    words = PageWords(of: made)
    mentions = PhraseReader.mentions(in: made, words, subjects)
  }

  var language: Language { made.page.language }

  /// The edition whose language a text has although it stands in this one; nil where the text is
  /// short, a name, marked as foreign, or not recognised.
  func foreignEdition(of text: BlockWords) -> Edition? {
    guard text.tally.words >= Self.leastWords, text.tally.isProse, !text.isMarked else {
      return nil
    }
    let edition = LanguageRecogniser.language(of: text.tally).edition
    return edition == language.edition ? nil : edition
  }

  /// The bytes of the first sentences of a text that have the other edition's language; nil where
  /// there are none, or the text is marked as foreign.
  func foreignPassage(of text: BlockWords) -> Range<Int>? {
    let passage = text.passages[language.edition.other]
    return passage.isEmpty || text.isMarked ? nil : passage
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
