import SiteModel
import Testing

@testable import SiteBuild

@Suite struct TermReaderTests {
  private func findings(_ text: String) -> [String] {
    TermReader.read(Array(text.utf8)).diagnostics
      .map { String($0.short.dropFirst("Content/data/terms.yaml:".count)) }
  }

  private static let good = "- {id: a, en: {use: [a]}, nb: {use: [b]}}\n"

  @Test func `a term is read with its words, variants and exceptions`() throws {
    let terms = TermReader.read(
      Array(
        """
        - id: centre
          en: {use: [centre, centres], avoid: [center, centers]}
          nb: {use: [senter, sentre], avoid: []}
          nn: {use: [senter, senter i fleirtal]}
          except: [Rockefeller Center]
        """.utf8))
    #expect(terms.diagnostics.isEmpty)
    let term = try #require(terms.terms.first)
    #expect(term.id == "centre")
    #expect(term.words(in: .english)?.avoid == ["center", "centers"])
    #expect(term.words(in: .english)?.approved(forVariant: 1) == "centres")
    #expect(term.words(in: .nynorsk)?.use == ["senter", "senter i fleirtal"])
    #expect(term.exceptions == ["Rockefeller Center"])
    #expect(term.place.start == Position(line: 1, column: 7))
  }

  @Test func `a term without nynorsk has the words of bokmål there, and an id may be a page's`() {
    let text = "- {id: centres/cancer, en: {use: [a]}, nb: {use: [b]}}"
    let reading = TermReader.read(Array(text.utf8))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.terms.first?.words(in: .nynorsk)?.use == ["b"])
  }

  @Test(arguments: [
    ("- {id: x, en: {use: [c]}, nb: {use: [d]}, sv: {use: [e]}}", "2:43 front/unknown-field sv"),
    ("- {id: x, en: {use: [c], also: [e]}, nb: {use: [d]}}", "2:26 front/unknown-field en.also"),
    ("- {id: x, en: {use: [c]}}", "2:3 front/missing-field nb"),
    ("- {id: x, en: {use: []}, nb: {use: [d]}}", "2:21 front/missing-field en.use"),
    ("- {id: x, en: {use: c}, nb: {use: [d]}}", "2:21 front/type en.use"),
    ("- {id: x, en: [c], nb: {use: [d]}}", "2:15 front/type en"),
    ("- {id: å, en: {use: [c]}, nb: {use: [d]}}", "2:8 data/syntax å"),
    ("- {id: a, en: {use: [c]}, nb: {use: [d]}}", "2:8 data/duplicate-id a"),
    ("- {id: x, en: {use: [c], avoid: [C]}, nb: {use: [d]}}", "2:34 data/duplicate-id C"),
    ("- {id: x, en: {use: [A]}, nb: {use: [d]}}", "2:22 data/duplicate-id A"),
    ("- words", "2:3 data/syntax "),
  ])
  func `a fault is reported at its place`(line: String, finding: String) {
    #expect(findings(Self.good + line) == [finding])
  }

  @Test func `a file that is no list is reported, an empty one is not`() {
    #expect(findings("centre: {use: [a]}") == ["1:1 data/syntax "])
    #expect(findings("# nothing yet\n") == [])
    #expect(TermReader.read(Array(Self.good.utf8)).terms.count == 1)
  }
}
