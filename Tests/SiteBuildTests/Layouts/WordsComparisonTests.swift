import SiteModel
import Testing

@testable import SiteBuild

@Suite struct WordsComparisonTests {
  /// Compares files of words; `used` are the keys in use.
  private func compare(_ texts: [Language: String], used: Set<String>) -> [Diagnostic] {
    let words = texts.compactMap { language, text in
      WordsReader.read(Array(text.utf8), language: language).words.map { (language, $0) }
    }
    return WordsComparison(Dictionary(uniqueKeysWithValues: words), used: used).diagnostics
  }

  @Test func `a key or a placeholder that one language lacks is reported in its file`() {
    let found = compare(
      [.english: "a: x\nb: \"{n} x\"", .bokmaal: "b: \"{m} y\"\nc: z"], used: ["a", "b", "c"])
    #expect(
      found.map(\.short) == [
        "Layouts/words.nb.yaml:1:1 layout/missing-word a",
        "Layouts/words.nb.yaml:1:1 layout/missing-word b",
        "Layouts/words.en.yaml:1:1 layout/missing-word c",
      ])
  }

  @Test func `languages with the same keys and placeholders are silent`() {
    let found = compare(
      [.english: "a: \"{n} of {m}\"", .nynorsk: "a: \"{m} av {n}\""], used: ["a"])
    #expect(found.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `a misspelt key is told once, at the key, with the right one`(language: Language) {
    var texts = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, "read-more: x") })
    texts[language] = "read-mroe: x"
    let found = compare(texts, used: ["read-more"])
    #expect(
      found.map(\.short) == [
        "Layouts/words.\(language.rawValue).yaml:1:1 layout/unused-word read-mroe"
      ])
    #expect(found.first?.hint?.english == "did you mean “read-more”?")
    #expect(found.first?.hint?.bokmaal == "mente du «read-more»?")
  }

  @Test func `a word that nothing uses is told where it stands, and nobody else needs it`() {
    let found = compare([.english: "a: x", .bokmaal: "a: x\nextra: x"], used: ["a"])
    #expect(found.map(\.short) == ["Layouts/words.nb.yaml:2:1 layout/unused-word extra"])
  }
}
