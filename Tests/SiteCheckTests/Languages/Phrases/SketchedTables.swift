import SiteModel

extension Tables {
  /// Hospitals and areas by id with their English and Norwegian names; an area's parent is what
  /// stands before the hyphen of its id, its centre the page `centres/` with the parent's id.
  static func sketched(
    hospitals: [(String, String, String)] = [], areas: [(String, String, String)] = [],
    terms: [Term] = []
  ) -> Tables {
    let place = Place(file: "Content/data/x.csv")
    let slug = PerEdition(english: "x", norwegian: "x")
    var tables = Tables()
    tables.hospitals = hospitals.map { id, english, norwegian in
      Hospital(
        id: id, name: PerEdition(english: english, norwegian: norwegian), region: .vest,
        trust: norwegian + " HF", city: "", kind: .university, email: "", slug: slug, place: place)
    }
    tables.areas = areas.map { id, english, norwegian in
      let top = String(id.prefix { $0 != "-" })
      return TherapyArea(
        id: id, name: PerEdition(english: english, norwegian: norwegian),
        parent: top == id ? nil : top, centre: PageID("centres/\(top)"), slug: slug, place: place)
    }
    tables.terms = terms
    return tables
  }

  /// What most tests speak of.
  static let usual = sketched(
    hospitals: [
      ("ous", "Oslo University Hospital", "Oslo universitetssykehus"),
      ("ahus", "Akershus University Hospital", "Akershus universitetssykehus"),
      ("stolav", "St. Olavs hospital, Trondheim University Hospital", "St. Olavs hospital"),
    ],
    areas: [
      ("cancer", "Cancer", "Kreft"), ("cancer-lung", "Lung cancer", "Lungekreft"),
      ("cancer-blood", "Haematology (myeloma)", "Hematologi (myelomatose)"),
      ("heart", "Cardiovascular diseases", "Hjerte- og karsykdommer"),
      ("brain", "Brain health", "Hjernehelse"),
    ],
    terms: [
      .sketched("cancer-lung", use: ["lung"], nb: ["lunge"]),
      .sketched("ous", use: ["OUS"], nb: ["OUS"], avoid: ["OUH"]),
      .sketched(
        "centre", use: ["centre", "centres"], nb: ["senter", "sentre"],
        avoid: ["center", "centers"], nbAvoid: ["center", "sentere"],
        except: ["Rockefeller Center"]),
      .sketched("nurse", use: ["research nurse"], nb: ["studiesykepleier", "studiesykepleiere"]),
      .sketched("request", use: ["request"], nb: ["forespørsel", "forespørsler"]),
      .sketched("unit", use: ["coordinating unit"], nb: ["koordinerende enhet"]),
    ])
}

extension Term {
  static func sketched(
    _ id: String, use: [String], nb: [String], avoid: [String] = [], nbAvoid: [String] = [],
    except: [String] = []
  ) -> Term {
    Term(
      id: id,
      words: [
        .english: Words(use: use, avoid: avoid), .bokmaal: Words(use: nb, avoid: nbAvoid),
      ],
      exceptions: except, place: Place(file: "Content/data/terms.yaml"))
  }
}
