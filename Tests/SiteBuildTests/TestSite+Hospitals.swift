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
  static var keys: InterfaceWords { words { key, _ in key } }

  /// Words each of which is its language and its key: `nb city`.
  static var tagged: InterfaceWords { words { key, language in "\(language.rawValue) \(key)" } }

  private static func words(_ text: (String, Language) -> String) -> InterfaceWords {
    let place = Place(file: "Layouts/words.en.yaml")
    let words = Language.allCases.map { language in
      let entries = Word.allCases.map {
        Words.Entry(key: $0.rawValue, one: nil, other: text($0.rawValue, language), place: place)
      }
      return (language, Words(language: language, file: place.file, entries: entries))
    }
    return InterfaceWords(Dictionary(uniqueKeysWithValues: words))
  }
}
