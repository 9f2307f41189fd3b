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
    let norwegian = SketchedTwins(en: "---\ntitle: A\n---", nn: "---\n①date: 2026\n---")
    #expect(norwegian.findings.first?.at == norwegian.norwegian?.place)
    #expect(norwegian.told == ["language/field date"])
  }

  @Test func `a draft is told at its twin, which would be published alone`() throws {
    let norwegian = SketchedTwins(en: "---\ntitle: A\n---", nn: "---\n①draft: true\n---")
    let finding = try #require(norwegian.findings.first)
    #expect(norwegian.told == ["language/field draft"])
    #expect(finding.place.file == "Content/news/x.en.md" && finding.language == .english)
    #expect(finding.related.map(\.place.written) == [norwegian.norwegian?.place])
    let english = SketchedTwins(
      en: "---\n①draft: true\n---", nb: "---\n①draft: false\n---")
    #expect(english.findings.first?.at == english.norwegian?.place)
    #expect(
      english.findings.first?.message.bokmaal
        == "den engelske versjonen er et utkast, så denne siden ville blitt publisert alene")
    #expect(SketchedTwins(en: "---\ndraft: true\n---", nb: "---\ndraft: true\n---").told.isEmpty)
  }

  @Test(arguments: [("draft: true", "title: A"), ("title: A", "draft: true")])
  func `half a pair of drafts is an error, although errors in drafts are warnings`(
    english: String, norwegian: String
  ) throws {
    let twins = SketchedTwins(en: "---\n\(english)\n---", nb: "---\n\(norwegian)\n---")
    let policy = Policy(
      of: twins.site, codes: LanguageRules.all.map(\.code))
    #expect(policy.drafts.count == 1)
    let report = policy.report(on: twins.findings, pages: 2, languages: 2)
    #expect(report.diagnostics.map(\.severity) == [.error])
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
