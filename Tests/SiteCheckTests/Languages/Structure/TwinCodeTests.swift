import SiteModel
import Testing

@testable import SiteCheck

@Suite struct TwinCodeTests {
  private static let code = "language/code"

  private static func chart(_ data: String, title: String = "A") -> String {
    "Text\n\n```chart\ndata: \(data)\nkind: bar\ntitle: \(title)\n```"
  }

  @Test func `a chart of other data is told at its line, with both`() throws {
    let twins = SketchedTwins(en: Self.chart("portal"), nb: Self.chart("①placement"))
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/code data: portal / data: placement"])
    #expect(finding.at == "Content/news/x.nb.md:4:1")
    #expect(
      finding.message.english
        == "chart has “data: placement” here, but “data: portal” in the English version")
    #expect(
      finding.related.map(\.place.written) == [
        "Content/news/x.nb.md:4:1", "Content/news/x.en.md:4:1",
      ])
  }

  @Test func `a field or a line more is told where it stands`() throws {
    let twins = SketchedTwins(en: "```\nmake\n  ①make test\n```", nb: "```\nmake\n```")
    let finding = try #require(twins.findings.first)
    #expect(finding.at == twins.english?.place)
    #expect(
      finding.message.bokmaal == "koden har «make test» her, men ikke i den norske versjonen")
  }

  @Test func `a block that one version lacks is told at the block`() throws {
    let twins = SketchedTwins(en: "Text", nn: "Tekst\n\n①```people\ngroup: board\n```")
    let finding = try #require(twins.findings.first)
    #expect(finding.at == twins.norwegian?.place)
    #expect(
      finding.message.english
        == "table of people with “group: board” has no counterpart in the English version")
    #expect(finding.related.last?.place.written == "Content/news/x.en.md:1:1")
  }

  @Test func `code under another name is told`() {
    let twins = SketchedTwins(en: "```people\ngroup: a\n```", nb: "```chart\ngroup: a\n```")
    #expect(twins.told == ["language/code people / chart"])
  }

  @Test func `titles, sources and the order of fields are no difference`() {
    let norwegian =
      "Tekst\n\n```chart\nkind: bar\ntitle: B\n  går videre\nsource: C\ndata: portal\n```"
    #expect(SketchedTwins(en: Self.chart("portal"), nb: norwegian).told.isEmpty)
  }

  @Test(arguments: [
    "make # bygg", "# Bygg alt\nmake", "make\n\n", "make  ", "// Bygg alt\nmake",
  ])
  func `comments and empty lines are no difference`(code: String) {
    #expect(SketchedTwins(en: "```\nmake # build\n```", nb: "```\n\(code)\n```").told.isEmpty)
    #expect(SketchedTwins(en: "    make", nb: "```\n\(code)\n```").told.isEmpty)
  }

  @Test func `a number sign within a word begins no comment`() {
    #expect(SketchedTwins(en: "```\na#b\n```", nb: "```\na#c\n```").told.count == 1)
  }
}
