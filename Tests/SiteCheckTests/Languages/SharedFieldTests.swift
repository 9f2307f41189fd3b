import SiteModel
import Testing

@testable import SiteCheck

@Suite struct SharedFieldTests {
  @Test func `a field that differs is told in the Norwegian file, with both values`() throws {
    let twins = SketchedTwins(
      en: "---\n①date: 2026-04-21\n---", nb: "---\ntitle: A\n①date: 2026-04-24\n---")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/field date"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.related.map(\.place.written) == [twins.english?.place])
    #expect(
      finding.message.english
        == "“date” is “2026-04-24” here, but “2026-04-21” in the English version")
    #expect(
      finding.message.bokmaal
        == "«date» er «2026-04-24» her, men «2026-04-21» i den engelske versjonen")
  }

  @Test func `a field on one side only differs, and is told where it stands`() throws {
    let english = SketchedTwins(en: "---\n①areas: lung\n---", nb: "---\ntitle: A\n---")
    #expect(english.findings.first?.at == english.english?.place)
    let norwegian = SketchedTwins(en: "---\ntitle: A\n---", nn: "---\n①draft: true\n---")
    #expect(norwegian.findings.first?.at == norwegian.norwegian?.place)
    #expect(norwegian.told == ["language/field draft"])
  }

  @Test func `the field says how much a difference weighs`() {
    let twins = SketchedTwins(
      en: "---\nupdated: 2026-01-01\n---", nb: "---\nupdated: 2026-01-02\n---")
    #expect(twins.findings.map(\.severity) == [.warning])
  }

  @Test(arguments: ["image.src", "image", "image.src.0"])
  func `a field with a finding of its own in either version is told once`(fault: String) {
    let twins = SketchedTwins(
      en: "---\nimage.src: a.png\n---", nb: "---\nimage.src: b.png\n---", faulty: [fault])
    #expect(twins.told.isEmpty)
    let other = SketchedTwins(en: "---\ntitle: A\n---", nb: "---\nareas: a\n---", faulty: [fault])
    #expect(other.told == ["language/field areas"])
  }

  @Test func `equal fields are no finding, and not a draft is the same as nothing`() {
    #expect(
      SketchedTwins(en: "---\ndate: 2026\ndraft: false\n---", nb: "---\ndate: 2026\n---").told
        .isEmpty)
  }
}
