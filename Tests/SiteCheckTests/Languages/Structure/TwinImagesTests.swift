import SiteModel
import Testing

@testable import SiteCheck

@Suite struct TwinImagesTests {
  private static let code = "language/image"

  @Test func `a picture that one version lacks is told at the picture`() throws {
    let twins = SketchedTwins(en: "Text\n\n①![Plan](plan.png)\n\nMore", nb: "Tekst\n\nMer")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/image plan.png"])
    #expect(finding.at == twins.english?.place)
    #expect(finding.message.bokmaal == "bildet «plan.png» mangler i den norske versjonen")
    #expect(
      finding.related.map(\.place.written) == [
        "Content/news/x.en.md:3:1", "Content/news/x.nb.md:1:1",
      ])
  }

  @Test func `another file is told in the Norwegian version, with both`() throws {
    let twins = SketchedTwins(en: "![Plan](plan.png)", nn: "①![Kart](map.png)")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/image plan.png / map.png"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(
      finding.message.english == "picture “map.png” here, but “plan.png” in the English version")
    #expect(finding.related.map(\.place.file) == ["Content/news/x.nn.md", "Content/news/x.en.md"])
  }

  @Test(arguments: [
    ("![A](plan.png)", "![B](plan.nb.png)"), ("![A](plan.en.png)", "![B](plan.nb.png)"),
    ("![A](a.png)\n\n![B](b.png)", "![B](b.png)\n\n![A](a.png)"),
    ("![A](a.b.png)", "![A](a.b.png)"),
  ])
  func `a form in another language and another order are no difference`(en: String, nb: String) {
    #expect(SketchedTwins(en: en, nb: nb).subjects(of: Self.code).isEmpty)
  }
}
