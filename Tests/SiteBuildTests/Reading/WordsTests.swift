import SiteModel
import Testing

@testable import SiteBuild

@Suite struct WordsTests {
  private func read(_ text: String, _ language: Language = .english) -> (
    words: Words?, [Diagnostic]
  ) {
    WordsReader.read(Array(text.utf8), language: language)
  }

  @Test func `texts are filled and plurals chosen`() throws {
    let (read, found) = read(
      """
      more: Read more
      page-of: "Page {page} of {pages}"
      items: {one: "{count} item", other: "{count} items in {place}"}
      """)
    let words = try #require(read)
    #expect(found.isEmpty)
    #expect(words.keys == ["items", "more", "page-of"])
    #expect(words.text("more") == "Read more")
    #expect(words.text("less") == nil)
    #expect(words.text("page-of", filling: ["page": "2", "pages": "7"]) == "Page 2 of 7")
    #expect(words.text("page-of", filling: ["page": "{pages}"]) == "Page {pages} of {pages}")
    #expect(words.text("items", count: 1) == "1 item")
    #expect(words.text("items", count: 0, filling: ["place": "Oslo"]) == "0 items in Oslo")
    #expect(words.entry("items")?.placeholders == ["count", "place"])
    #expect(
      words.entry("page-of")?.place == Place(file: "Layouts/words.en.yaml", line: 2, column: 1))
  }

  @Test func `braces round anything but a name are text`() throws {
    let words = try #require(read("a: \"{} {x y} {pageCount} {\"").words)
    #expect(words.entry("a")?.placeholders == ["pageCount"])
    #expect(words.text("a", filling: ["pageCount": "3"]) == "{} {x y} 3 {")
  }

  @Test(arguments: [
    ("a:", "1:1 layout/missing-word a"),
    ("a: [x]", "1:1 front/type a"),
    ("a: {one: x}", "1:1 front/missing-field other"),
    ("a: {one: x, other: y, few: z}", "1:23 front/unknown-field few"),
    ("a: b: c", "1:5 data/syntax b: c"),
  ])
  func `a wrong entry is reported where it stands`(text: String, finding: String) {
    #expect(read(text).1.map(\.short) == ["Layouts/words.en.yaml:\(finding)"])
  }
}
