import SiteModel
import Testing

@testable import SiteCheck

/// A site of 29 hospitals, 6 of them university hospitals, 6 centres, 33 areas and 4 regions.
@Suite struct TableCountTests {
  private func told(_ text: String, _ language: Language) -> [String] {
    let page = SketchedPage(text, language: language).made
    let twins = MadeTwins { $0 == language.edition ? page : nil }
    return LanguageCheck(site: .counted).check(twins, id: PageID("news/x"))
      .filter { $0.code == "language/table-count" }.map(\.subject)
  }

  @Test(arguments: [
    ("All 28 hospitals belong to the network.", "28 hospitals"),
    ("The 30 hospitals answer by e-mail.", "30 hospitals"),
    ("28 hospitals, one way in", "28 hospitals"),
    ("NorTrials joins 28 hospitals.", "28 hospitals"), ("Our 28 hospitals answer.", "28 hospitals"),
    ("All of the twelve hospitals answer.", "twelve hospitals"),
    ("There are 28 hospitals in the network.", "28 hospitals"),
    ("Each of the five centres has a task.", "five centres"),
    ("Norway has seven NorTrials centres, at university hospitals.", "seven NorTrials centres"),
    ("The seven centres have a task.", "seven centres"),
    ("All three centres meet.", "three centres"),
    ("The five university hospitals take part.", "five university hospitals"),
    ("The portal covers 32 therapy areas.", "32 therapy areas"),
    ("The five centre areas stand at the top.", "five centre areas"),
    ("The three regional health authorities own it.", "three regional health authorities"),
  ])
  func `another number of all there are is told in English`(text: String, subject: String) {
    #expect(told(text, .english) == [subject])
  }

  @Test(arguments: [
    ("Alle 28 sykehus hører til nettverket.", "28 sykehus"),
    ("Alle de 28 sykehusene svarer.", "28 sykehusene"),
    ("De 30 sykehusene svarer.", "30 sykehusene"),
    ("Norge har sju NorTrials-sentre, ved universitetssykehusene.", "sju NorTrials-sentre"),
    ("Hvert av de fem sentrene har en oppgave.", "fem sentrene"),
    ("De sju NorTrials-sentrene har en oppgave.", "sju NorTrials-sentrene"),
    ("De fem universitetssykehusene er med.", "fem universitetssykehusene"),
    ("Portalen dekker 32 fagområder.", "32 fagområder"),
    ("De fem senterområdene står øverst.", "fem senterområdene"),
    ("De fem regionale helseforetakene eier den.", "fem regionale helseforetakene"),
  ])
  func `another number of all there are is told in bokmål`(text: String, subject: String) {
    #expect(told(text, .bokmaal) == [subject])
  }

  @Test(arguments: [
    ("Alle dei 28 sjukehusa svarar.", "28 sjukehusa"),
    ("Kvart av dei fem sentra har ei oppgåve.", "fem sentra"),
  ])
  func `another number of all there are is told in nynorsk`(text: String, subject: String) {
    #expect(told(text, .nynorsk) == [subject])
  }

  @Test(arguments: [
    "All 29 hospitals belong to the network.", "Each of the six centres has a task.",
    "12 hospitals took part in the trial.", "Clinicians from seven hospitals met industry.",
    "Three hospitals in Oslo answer.", "Five of the hospitals answer.", "The two hospitals answer.",
    "All three hospitals in Oslo answer.", "All 28 hospitals that took part answer.",
    "About 30 hospitals answer.", "More than 28 hospitals answer.",
    "The five other centres answer.",
    "Two centres in the region answer.", "There are two centres in the region.",
    "The hospital has two centres.", "In 2024 all five centres met.",
    "All five centres were gathered.", "It is among the five centres that the board adopted.",
    "The other five centres answer.", "They cover about 10 therapy areas, or 12 disease areas.",
    "The portal covers 33 therapy areas, 6 of them at the top.", "All 28 private hospitals answer.",
    "The four regional health authorities own it.", "It took 28 days at the hospitals.",
    "28 % of the hospitals answered.", "Requests went to 28 hospitals.",
  ])
  func `the right number, and the number of some, is no finding in English`(text: String) {
    #expect(told(text, .english) == [])
  }

  @Test(arguments: [
    "Alle 29 sykehus hører til nettverket.", "De seks sentrene har en oppgave.",
    "12 sykehus deltok i studien.", "Klinikere fra sju sykehus deltok.",
    "Tre sykehus i Oslo svarer.",
    "Fem av sykehusene svarer.", "De to sykehusene svarer.", "Alle tre sykehus i Oslo svarer.",
    "Alle de 28 sykehusene som deltok, svarte.", "Om lag 30 sykehus svarer.",
    "De fem andre sentrene svarer.", "Det er to sentre i regionen.", "Sykehuset har to sentre.",
    "I 2024 møttes alle fem sentrene.", "Alle fem sentrene var samlet.",
    "De fire regionale helseforetakene eier den.", "De første fem sykehusene svarer.",
  ])
  func `the right number, and the number of some, is no finding in Norwegian`(text: String) {
    #expect(told(text, .bokmaal) == [])
  }

  @Test func `the finding stands at the number, names the right one, and where it comes from`()
    throws
  {
    let page = SketchedPage("One.\n\nHere are\n①all **28** hospitals.", language: .english)
    let found = LanguageCheck(site: .counted)
      .check(MadeTwins(english: page.made, norwegian: nil), id: PageID("news/x"))
    let finding = try #require(found.first { $0.code == "language/table-count" })
    #expect(finding.place.start?.line == 4)
    #expect(finding.message.english.hasSuffix("but the site has 29"))
    #expect(finding.related.map(\.place.file) == ["Content/data/hospitals.csv"])
    #expect(finding.severity == .warning)
  }
}

extension Site {
  fileprivate static var counted: Site {
    let place = Place(file: "Content/data/x.csv")
    var tables = Tables()
    tables.hospitals = (0..<29).map { number in
      Hospital(
        id: "h\(number)", name: PerEdition { _ in "H\(number)" },
        region: HealthRegion.allCases[number % 4], trust: "", city: "",
        kind: number < 6 ? .university : .nonUniversity, email: "",
        slug: PerEdition { _ in "h\(number)" }, place: place)
    }
    tables.areas = (0..<33).map { number in
      TherapyArea(
        id: "a\(number)", name: PerEdition { _ in "A\(number)" }, parent: number < 8 ? nil : "a0",
        centre: number < 6 ? PageID("centres/c\(number)") : nil,
        slug: PerEdition { _ in "a\(number)" }, place: place)
    }
    let centres = (0..<6).map { PageID("centres/c\($0)") }
    let plain = Site.sketched([:], [])
    let twins = centres.map { id in
      (
        id,
        Twins { edition in
          Page(
            id: id, language: edition.language, type: .centre, isList: false, place: place,
            frontMatter: FrontMatter(), route: Route(editionPath: ""), state: .published)
        }
      )
    }
    return Site(
      settings: plain.settings, tables: tables, asOf: plain.asOf, includesDrafts: false,
      twins: Dictionary(uniqueKeysWithValues: twins))
  }
}
