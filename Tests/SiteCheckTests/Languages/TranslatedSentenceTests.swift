import Testing

@Suite struct TranslatedSentenceTests {
  @Test(arguments: TranslatedSentence.everyday + TranslatedSentence.traps)
  func `a good translation is no finding`(sentence: TranslatedSentence) {
    #expect(SketchedTwins(en: sentence.english, nb: sentence.norwegian).told.isEmpty)
  }

  @Test(arguments: TranslatedSentence.everyday + TranslatedSentence.traps)
  func `a changed value is found`(sentence: TranslatedSentence) {
    let changed = sentence.norwegian.replacing(sentence.change.old, with: sentence.change.new)
    #expect(changed != sentence.norwegian)
    #expect(!SketchedTwins(en: sentence.english, nb: changed).told.isEmpty)
  }
}
