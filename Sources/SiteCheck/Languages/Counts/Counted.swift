internal import SiteModel

/// What the site's tables and pages hold a known number of.
enum Counted: CaseIterable, Sendable {
  case hospitals
  case universityHospitals
  case centres
  case areas
  case centreAreas
  case regions
  case courses

  /// The numbers that a text may give, the usual one first; empty where nothing is known.
  func numbers(in site: Site) -> [Int] {
    let tables = site.tables
    let all: [Int] =
      switch self {
      case .hospitals: [tables.hospitals.count]
      case .universityHospitals: [tables.hospitals.count { $0.kind == .university }]
      case .centres: [site.countBuilt(.centre)]
      case .areas:
        // A text may mean the areas that stand above the others, or those without the tops.
        [
          tables.areas.count, tables.areas.count { $0.parent == nil },
          tables.areas.count { $0.parent != nil },
        ]
      case .centreAreas: [tables.areas.count { $0.parent == nil && $0.centre != nil }]
      case .regions: [Set(tables.hospitals.map(\.region)).count]
      case .courses: [site.countBuilt(.course)]
      }
    return all.filter { $0 > 0 }
  }

  /// Whether the number is another on another day, with the same sources.
  func dependsOnToday(in site: Site) -> Bool {
    switch self {
    case .centres: site.changesByDay(.centre)
    case .courses: site.changesByDay(.course)
    case .hospitals, .universityHospitals, .areas, .centreAreas, .regions: false
    }
  }

  /// Where the things stand that are counted.
  var source: String {
    switch self {
    case .hospitals, .universityHospitals, .regions: "Content/data/hospitals.csv"
    case .areas, .centreAreas: "Content/data/therapy-areas.csv"
    case .centres: "Content/centres"
    case .courses: "Content/courses"
    }
  }

  /// The forms of their name, word by word.
  func names(in language: Language) -> [[WordKey]] {
    switch (self, language) {
    case (.hospitals, .english): [["hospitals"]]
    case (.hospitals, _): [["sykehus"], ["sykehusene"], ["sjukehus"], ["sjukehusa"]]
    case (.universityHospitals, .english): [["university", "hospitals"]]
    case (.universityHospitals, _):
      [
        ["universitetssykehus"], ["universitetssykehusene"], ["universitetssjukehus"],
        ["universitetssjukehusa"],
      ]
    case (.centres, .english): [["centres"], ["centers"]]
    case (.centres, _): [["sentre"], ["sentrene"], ["sentra"], ["senter"]]
    case (.areas, .english): [["therapy", "areas"], ["therapeutic", "areas"]]
    case (.areas, _): [["fagområder"], ["fagområdene"], ["fagområde"], ["fagområda"]]
    case (.centreAreas, .english): [["centre", "areas"]]
    case (.centreAreas, _): [["senterområder"], ["senterområdene"], ["senterområda"]]
    case (.regions, .english): [["regional", "health", "authorities"], ["health", "regions"]]
    case (.regions, _):
      [
        ["regionale", "helseforetak"], ["regionale", "helseforetakene"], ["helseregioner"],
        ["regionale", "helseføretak"], ["regionale", "helseføretaka"], ["helseregionene"],
        ["helseregionar"], ["helseregionane"],
      ]
    case (.courses, .english): [["courses"]]
    case (.courses, _): [["kurs"], ["kursene"], ["kursa"]]
    }
  }
}

extension Site {
  /// How many pages of a type readers get, a page in two languages counted once.
  fileprivate func countBuilt(_ type: PageType) -> Int {
    ids.count { id in
      twins[id]?.all.contains { $0.type == type && !$0.isList && isBuilt($0) } == true
    }
  }

  fileprivate func changesByDay(_ type: PageType) -> Bool {
    ids.contains { id in
      twins[id]?.all.contains { page in
        page.type == type && (page.frontMatter.publish != nil || page.frontMatter.expires != nil)
      } == true
    }
  }
}
