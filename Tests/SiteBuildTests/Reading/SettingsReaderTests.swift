import SiteModel
import Testing

@testable import SiteBuild

@Suite struct SettingsReaderTests {
  private func read(_ text: String) -> SettingsReader.Reading {
    SettingsReader.read(
      Array(text.utf8), knownRules: ["language/term", "language/number", "front/date"])
  }

  private func findings(_ text: String) -> [String] {
    read(text).diagnostics.map { String($0.short.dropFirst("Content/site.yaml:".count)) }
  }

  @Test func `all settings are read`() throws {
    let reading = read(
      SourceFolder.settings + """
        menus: {main: [news, about/board], footer: [contact], front: [patients, contact]}
        services: {contact: post@nortrials.no, newsletter: "", linkedin: https://linkedin.com/x}
        feed: {items: 30}
        rules: {language/term: warning, front: off, language: error}
        accept: [{page: news/x, rule: language/number, about: "12", reason: Right, until: 2026-12-31}]
        """)
    #expect(reading.diagnostics.isEmpty)
    let settings = try #require(reading.settings)
    #expect(settings.address.origin == "https://www.nortrials.no")
    #expect(settings.editions.norwegian.path == "no")
    #expect(
      settings.sections.map(\.folder) == [
        "about", "areas", "centres", "courses", "hospitals", "news",
      ])
    #expect(settings.sections.last?.pageSize == 20)
    #expect(settings.mainMenu.map(\.value.text) == ["news", "about/board"])
    #expect(settings.frontMenu.map(\.value.text) == ["patients", "contact"])
    #expect(settings.services[.newsletter]?.value == "")
    #expect(settings.services[.instagram] == nil)
    #expect(settings.feedItems == 30)
    #expect(settings.severities.map(\.severity) == [.warning, nil, .error])
    #expect(settings.acceptances.map(\.page) == [PageID("news/x")])
  }

  @Test(arguments: [
    ("rules: {language/trem: off}", "12:9 front/unknown-id language/trem"),
    ("rules: {language/term: of}", "12:24 front/type of"),
    ("menu: {}", "12:1 front/unknown-field menu"),
    ("feed: {items: many}", "12:15 front/type many"),
    ("services: {newsletter: soon}", "12:24 front/type newsletter"),
    ("menus: {main: news}", "12:15 front/type menus.main"),
    ("accept: [{rule: x/y, about: a, reason: b}]", "12:17 front/unknown-id x/y"),
    (
      "accept: [{rule: language/number, about: a}]", "12:10 front/missing-field accept.0.reason"
    ),
  ])
  func `a wrong setting is reported, and the rest is used`(line: String, finding: String) {
    let reading = read(SourceFolder.settings + line)
    #expect(findings(SourceFolder.settings + line) == [finding])
    #expect(reading.settings != nil)
  }

  @Test(arguments: [
    (
      "base-url: https://www.nortrials.no", "base-url: nortrials.no", "1:11 front/type nortrials.no"
    ),
    ("base-url: https://www.nortrials.no", "", "1:1 front/missing-field base-url"),
    ("path: \"no\"", "path: \"\"", "4:7 front/type "),
    ("path: \"no\"", "path: \"NO!\"", "4:14 front/type NO!"),
    ("editions:", "editions: {}\nx:", "2:11 front/missing-field editions.en"),
    ("base-url: ", "base-url: a: ", "1:12 data/syntax a: https://www.nortrials.no"),
  ])
  func `without its basics no site can be built`(old: String, new: String, finding: String) {
    let text = SourceFolder.settings.replacing(old, with: new)
    #expect(read(text).settings == nil)
    #expect(findings(text).contains(finding))
  }

  @Test func `a section has a known type and slugs`() {
    let text = SourceFolder.settings.replacing("type: news, en: news", with: "type: newz, en: News")
    #expect(findings(text) == ["6:16 front/type newz", "6:26 front/type News"])
  }
}
