internal import SiteModel

/// Gathers subjects and their phrases from the tables, the pages of centres and the terms.
struct SubjectGathering {
  private let site: Site
  private(set) var subjects: [Subject] = []
  private(set) var phrases: [Language: [Phrase]] = [:]
  private(set) var above: [Int: Set<Int>] = [:]
  /// The subjects that have words of their own in nynorsk.
  private(set) var namedInNynorsk: Set<Int> = []
  private var areas: [String: Int] = [:]
  /// Subjects that terms may give further words, by id.
  private var things: [String: Int] = [:]

  init(_ site: Site) { self.site = site }

  mutating func gather() {
    gatherHospitals()
    gatherAreas()
    gatherTerms()
    gatherCentres()
  }
}

extension SubjectGathering {
  private mutating func gatherHospitals() {
    for hospital in site.tables.hospitals {
      let subject = add(.hospital, hospital.id, hospital.name, page: page(hospital.id, .hospital))
      namedInNynorsk.insert(subject)
      for name in [hospital.name.english, hospital.name.norwegian] + Self.trusts(of: hospital) {
        for part in Self.parts(of: name) {
          for language in Language.allCases { add(part, .approved, subject, language) }
          addVariants(of: part, subject)
        }
      }
    }
  }

  /// A hospital may be called by the words of nynorsk on a page in nynorsk; elsewhere, and where its
  /// own name is nynorsk, the table's name stands.
  private mutating func addVariants(of name: String, _ subject: Int) {
    for nynorsk in HospitalName.inNynorsk(name) {
      add(nynorsk, .approved, subject, .nynorsk)
      add(nynorsk, .avoided, subject, .bokmaal, instead: name)
    }
    for bokmaal in HospitalName.inBokmaal(name) {
      for language in [Language.bokmaal, .nynorsk] {
        add(bokmaal, .avoided, subject, language, instead: name)
      }
    }
  }

  /// `Helse Bergen HF` is called `Helse Bergen` as well.
  private static func trusts(of hospital: Hospital) -> [String] {
    hospital.trust.hasSuffix(" HF")
      ? [hospital.trust, String(hospital.trust.dropLast(" HF".count))] : [hospital.trust]
  }

  private mutating func gatherAreas() {
    for area in site.tables.areas {
      let subject = add(.area, area.id, area.name, page: page(area.id, .area))
      areas[area.id] = subject
      for language in Language.allCases {
        add(Self.plain(area.name[language.edition]), .approved, subject, language)
      }
    }
    for area in site.tables.areas {
      guard let subject = areas[area.id] else { continue }
      var parent = area.parent
      while let id = parent, let index = areas[id], index != subject,
        above[subject, default: []].insert(index).inserted
      {
        parent = site.tables.area(id)?.parent
      }
    }
  }

  private mutating func gatherTerms() {
    for term in site.tables.terms where !isCentre(term) {
      let subject =
        things[term.id]
        ?? add(.term, term.id, PerEdition { term.words(in: $0.language)?.use.first ?? "" })
      if term.words[.nynorsk] != nil { namedInNynorsk.insert(subject) }
      addWords(of: term, subject)
    }
  }

  private mutating func addWords(of term: Term, _ subject: Int) {
    for language in Language.allCases {
      guard let words = term.words(in: language) else { continue }
      for word in words.use { add(word, .approved, subject, language) }
      for (index, variant) in words.avoid.enumerated() {
        add(
          variant, .avoided, subject, language, instead: words.approved(forVariant: index))
      }
      for exception in term.exceptions { add(exception, .exception, subject, language) }
    }
  }
}

extension SubjectGathering {
  /// A centre is called by "NorTrials" with the words of its area, and by its page's title.
  private mutating func gatherCentres() {
    var titles: [(PerEdition<String>, Int)] = []
    for id in site.ids where isCentre(id) {
      let title = PerEdition { site.page(id, in: $0)?.title ?? "" }
      let subject = add(.centre, id.text, title, page: id)
      titles.append((title, subject))
      for area in site.tables.areas where area.centre == id && isTop(area) {
        addCentre(named: area, subject)
      }
      for term in site.tables.terms where term.id == id.text { addWords(of: term, subject) }
    }
    for (title, subject) in titles { addTitle(title, subject) }
  }

  /// A title may be wrong: then it does not take another centre's name from it.
  private mutating func addTitle(_ title: PerEdition<String>, _ subject: Int) {
    for language in Language.allCases {
      let text = title[language.edition]
      let isTaken = (phrases[language] ?? []).contains {
        $0.subject != subject && $0.text.lowercased() == text.lowercased()
      }
      if !isTaken { add(text, .approved, subject, language) }
    }
  }

  private mutating func addCentre(named area: TherapyArea, _ subject: Int) {
    guard let index = areas[area.id] else { return }
    for language in Language.allCases {
      let avoided = site.tables.terms.filter { $0.id == subjects[subject].id }
        .flatMap { $0.words(in: language)?.avoid ?? [] }.map { $0.lowercased() }
      let words = (phrases[language] ?? []).filter { $0.subject == index && $0.role == .approved }
      for word in words {
        let name = "\(Self.partnership) \(word.text)"
        if !avoided.contains(name.lowercased()) { add(name, .approved, subject, language) }
      }
    }
  }

  /// The first word of every centre's name.
  static let partnership = "NorTrials"

  private func isTop(_ area: TherapyArea) -> Bool {
    guard let parent = area.parent.flatMap(site.tables.area) else { return true }
    return parent.centre != area.centre
  }

  private func isCentre(_ term: Term) -> Bool { isCentre(PageID(term.id)) }

  private func isCentre(_ id: PageID) -> Bool {
    (site.twins[id]?.all ?? []).contains { $0.type == .centre && !$0.isList }
  }
}

extension SubjectGathering {
  private func page(_ id: String, _ type: PageType) -> PageID? {
    site.settings.sections.first { $0.type == type }.map { PageID("\($0.folder)/\(id)") }
  }

  private mutating func add(
    _ kind: Subject.Kind, _ id: String, _ name: PerEdition<String>, page: PageID? = nil
  ) -> Int {
    subjects.append(Subject(kind: kind, id: id, name: name, page: page))
    things[id] = things[id] ?? subjects.count - 1
    return subjects.count - 1
  }

  private mutating func add(
    _ text: String, _ role: Phrase.Role, _ subject: Int, _ language: Language,
    instead: String = ""
  ) {
    guard !text.isEmpty else { return }
    phrases[language, default: []].append(
      Phrase(subject: subject, text: text, role: role, instead: instead))
  }

  /// `St. Olavs hospital, Trondheim University Hospital` is two names.
  private static func parts(of name: String) -> [String] {
    plain(name).split(separator: ", ").map(String.init)
  }

  /// What stands in brackets only explains.
  static func plain(_ name: String) -> String {
    name.prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
