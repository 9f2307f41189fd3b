import SiteModel
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", Language.english), ("en-GB", .english), ("nn-NO", .nynorsk), ("de", nil), ("", nil),
    ("-en", nil),
  ])
  func `a tag is known by its first part`(tag: String, language: Language?) {
    #expect(Language(tag: tag) == language)
  }
}
