import SiteModel
import Testing

@testable import SiteCheck

@Suite struct StaleTranslationTests {
  private static let norwegian = """
    ---
    title: Tittel
    summary: Ingress
    ---
    ## Møtet

    Styret møtes i mars.

    Alle er velkomne.
    """
  private static let english = """
    ---
    title: Title
    summary: Summary
    ---
    ## The meeting

    The board meets in March.

    All are welcome.
    """

  /// What is found on the page when its Norwegian version is changed after the English translation
  /// was attested.
  private static func findings(
    on changed: String?, english: String = english, from language: Language = .bokmaal
  ) -> [Diagnostic] {
    let attested = AttestedText(of: SketchedPage(norwegian, language: .bokmaal).made)
    let page = SketchedPage(english, language: .english) {
      $0.translation = Translation(
        from: language, tool: nil, by: nil, reviewer: nil, reviewed: nil, of: attested.fingerprints)
      $0.places["translation.of"] = Place(file: "Content/news/x.en.md", line: 3, column: 9)
    }
    let twins = MadeTwins(
      english: page.made,
      norwegian: changed.map { SketchedPage($0, language: .bokmaal).made })
    return StaleTranslation().check(twins, id: PageID("news/x"))
  }

  private static func told(_ findings: [Diagnostic]) -> [String] {
    findings.flatMap { finding in
      [finding.message.english]
        + finding.related.map {
          "\($0.place.file.suffix(5)):\($0.place.start?.line ?? 0) \($0.message.english)"
        }
    }
  }

  private static func changed(_ old: String, to new: String) -> [Diagnostic] {
    findings(on: norwegian.replacing(old, with: new))
  }

  @Test(arguments: [
    ("møtes i mars", "møtes\ni  mars"), ("Styret møtes", "**Styret** møtes"),
    ("Styret møtes", "[Styret](about/board) møtes"), ("\n\nAlle", "\n\n\n\nAlle"),
  ])
  func `white space, emphasis and targets of links change nothing`(old: String, new: String) {
    #expect(Self.changed(old, to: new).isEmpty)
  }

  @Test func `a changed text is told with its words, at its translation`() throws {
    let findings = Self.changed("i mars", to: "i april")
    #expect(
      Self.told(findings) == [
        "the Norwegian version has changed since this translation was attested: 1 changed text",
        "nb.md:7 “Styret møtes i april.” has changed",
        "en.md:7 “The board meets in March.” is its translation",
      ])
    let finding = try #require(findings.first)
    #expect(finding.code == "language/stale")
    #expect(finding.severity == .warning)
    #expect(finding.at == "Content/news/x.en.md:7:1")
    #expect(finding.language == .english)
    #expect(finding.hint?.bokmaal == "oppdater oversettelsen, og kjør så: make attest PAGE=news/x")
    #expect(
      finding.message.bokmaal
        == "den norske versjonen er endret etter at oversettelsen ble bekreftet: 1 endret tekst")
    #expect(
      finding.related.map(\.message.bokmaal) == [
        "«Styret møtes i april.» er endret", "«The board meets in March.» er oversettelsen",
      ])
  }

  @Test func `a new text is told with where its translation belongs`() {
    #expect(
      Self.told(Self.changed("\n\nAlle", to: "\n\nHusk å melde deg på.\n\nAlle")) == [
        "the Norwegian version has changed since this translation was attested: 1 new text",
        "nb.md:9 “Husk å melde deg på.” is new text",
        "en.md:7 its translation belongs after “The board meets in March.”",
      ])
  }

  @Test func `a removed text is told with its translation, which stays behind`() {
    #expect(
      Self.told(Self.changed("Styret møtes i mars.\n\n", to: "")) == [
        "the Norwegian version has changed since this translation was attested: 1 removed text",
        "nb.md:5 a text was removed after “Møtet”",
        "en.md:7 “The board meets in March.” translates the removed text",
      ])
  }

  @Test func `texts that changed places are one moved text`() {
    let swapped = Self.norwegian.replacing(
      "Styret møtes i mars.\n\nAlle er velkomne.", with: "Alle er velkomne.\n\nStyret møtes i mars."
    )
    #expect(
      Self.told(Self.findings(on: swapped)).first
        == "the Norwegian version has changed since this translation was attested: 1 moved text")
  }

  @Test func `a text of front matter and a heading's level count`() {
    #expect(
      Self.told(Self.changed("title: Tittel", to: "title: Ny tittel")) == [
        "the Norwegian version has changed since this translation was attested: 1 changed text",
        "nb.md:2 “Ny tittel” has changed", "en.md:2 “Title” is its translation",
      ])
    #expect(Self.changed("## Møtet", to: "### Møtet").count == 1)
  }

  @Test func `several changes are counted, and told in the order of the source`() {
    let changed =
      Self.norwegian.replacing("Ingress", with: "Ny ingress")
      .replacing("i mars.", with: "i april.") + "\n\nKom!\n\nVel møtt!"
    let findings = Self.findings(on: changed)
    #expect(
      findings.map(\.message.bokmaal) == [
        "den norske versjonen er endret etter at oversettelsen ble bekreftet: "
          + "2 endrede tekster, 2 nye"
      ])
    #expect(
      findings.first?.related.filter { $0.place.file.hasSuffix(".nb.md") }.map(\.place.start?.line)
        == [3, 7, 11, 13])
  }

  @Test func `a translation that has the new structure is told at its own new text`() {
    let findings = Self.findings(
      on: Self.norwegian.replacing("i mars.", with: "i april.") + "\n\nKom!",
      english: Self.english + "\n\nCome!")
    #expect(findings.map(\.at) == ["Content/news/x.en.md:7:1"])
  }

  @Test func `a translation of another structure is told at its fingerprints`() {
    let findings = Self.findings(
      on: Self.norwegian.replacing("i mars", with: "i april"), english: "Title\n\n- one\n- two")
    #expect(findings.map(\.at) == ["Content/news/x.en.md:3:9"])
    #expect(findings.first?.related.map(\.place.file) == ["Content/news/x.nb.md"])
  }

  @Test func `fingerprints of a version that does not exist are told`() {
    let findings = Self.findings(on: nil)
    #expect(findings.map(\.at) == ["Content/news/x.en.md:3:9"])
    #expect(
      findings.map(\.message.bokmaal) == [
        "«of» har fingeravtrykk av en versjon på bokmål som ikke finnes"
      ])
  }

  @Test func `an origin in another language than the other version is told`() {
    let findings = Self.findings(on: Self.norwegian, from: .nynorsk)
    #expect(
      findings.map(\.message.english) == [
        "“from” says Nynorsk, but the other version is in Bokmål"
      ])
  }

  @Test func `a page without fingerprints, and one whose fingerprints are a finding, are silent`() {
    let page = SketchedPage(Self.english, language: .english) {
      $0.translation = Translation(
        from: .bokmaal, tool: nil, by: nil, reviewer: nil, reviewed: nil, of: [])
    }
    let faulty = SketchedPage(Self.english, language: .english) {
      $0.translation = Translation(
        from: .bokmaal, tool: nil, by: nil, reviewer: nil, reviewed: nil,
        of: [BlockFingerprint("title", "Another")])
      $0.faultyFields = ["translation.of.1"]
    }
    let norwegian = SketchedPage(Self.norwegian, language: .bokmaal).made
    for made in [page.made, faulty.made] {
      let twins = MadeTwins(english: made, norwegian: norwegian)
      #expect(StaleTranslation().check(twins, id: PageID("news/x")).isEmpty)
    }
  }

  @Test func `a Norwegian translation is told like an English one`() {
    let attested = AttestedText(of: SketchedPage(Self.english, language: .english).made)
    let norwegian = SketchedPage(Self.norwegian, language: .bokmaal) {
      $0.translation = Translation(
        from: .english, tool: nil, by: nil, reviewer: nil, reviewed: nil, of: attested.fingerprints)
    }
    let english = SketchedPage(
      Self.english.replacing("in March", with: "in April"), language: .english)
    let findings = StaleTranslation().check(
      MadeTwins(english: english.made, norwegian: norwegian.made), id: PageID("news/x"))
    #expect(findings.map(\.at) == ["Content/news/x.nb.md:7:1"])
    #expect(findings.first?.message.english.hasPrefix("the English version has changed") == true)
  }
}
