import SiteModel

@testable import SiteBuild

extension TestSite {
  /// Two hospitals, two areas, and a centre of the one for the other.
  static var withHospitals: TestSite {
    var test = TestSite()
    func names(_ english: String, _ norwegian: String) -> PerEdition<String> {
      PerEdition(english: english, norwegian: norwegian)
    }
    let place = Place(file: "Content/data/hospitals.csv", line: 2, column: 1)
    test.tables.hospitals = [
      Hospital(
        id: "ous", name: names("Oslo \"U\" Hospital", "Oslo sykehus"), region: .sorOst,
        trust: "Oslo, HF", city: "Oslo", kind: .university, email: "a@example.org",
        slug: names("ous", "ous"), place: place),
      Hospital(
        id: "nord", name: names("North", "Nord"), region: .nord, trust: "", city: "Bodø",
        kind: .nonUniversity, email: "", slug: names("north", "nord"), place: place),
    ]
    test.tables.areas = [
      TherapyArea(
        id: "heart", name: names("Heart, vessels", "Hjerte, kar"), parent: nil,
        centre: PageID("centres/heart"), slug: names("heart", "hjerte"), place: place),
      TherapyArea(
        id: "rhythm", name: names("Rhythm", "Rytme"), parent: "heart", centre: nil,
        slug: names("rhythm", "rytme"), place: place),
    ]
    test.tables.matrix.rows["nord"] = Matrix.Row(
      hospital: "nord", confirmed: Day("2026-02-03"), confirmedBy: "",
      answers: ["heart": .yes, "rhythm": .no], place: place, cellPlaces: [:])
    for language in [Language.english, .bokmaal] {
      test.add("hospitals/ous", language, type: .hospital)
      test.add(
        "centres/heart", language, type: .centre, title: "The centre",
        details: .centre(
          CentreDetails(
            hospital: Field("ous", at: place), leader: Field("x", at: place),
            areas: [Field("heart", at: place)])))
    }
    return test
  }

  /// The site as makers see it; each word of the tool is its key.
  var context: SiteContext {
    SiteContext(site: site, words: .keys, assets: AssetCatalog(files: [:]))
  }
}

extension InterfaceWords {
  /// Words each of which is its own key, in every language.
  static var keys: InterfaceWords {
    let place = Place(file: "Layouts/words.en.yaml")
    let entries = Word.allCases.map {
      Words.Entry(key: $0.rawValue, one: nil, other: $0.rawValue, place: place)
    }
    return InterfaceWords(
      Dictionary(
        uniqueKeysWithValues: Language.allCases.map {
          ($0, Words(language: $0, file: place.file, entries: entries))
        }))
  }
}
