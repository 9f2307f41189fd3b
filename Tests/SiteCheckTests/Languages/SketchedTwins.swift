import SiteCheck
import SiteModel

/// A page in two sketched versions, and a site that holds some more pages.
struct SketchedTwins {
  let english: SketchedPage?
  let norwegian: SketchedPage?
  let site: Site

  /// `pages` are ids of further pages that exist in both editions; `faulty` are the fields of the
  /// English page with a finding of their own.
  init(
    en: String?, nb: String? = nil, nn: String? = nil, pages: [String] = [],
    faulty: Set<String> = [], tables: Tables = Tables()
  ) {
    english = en.map { SketchedPage($0, language: .english) { $0.faultyFields = faulty } }
    norwegian =
      nb.map { SketchedPage($0, language: .bokmaal) }
      ?? nn.map { SketchedPage($0, language: .nynorsk) }
    site = Site.sketched(
      [PageID("news/x"): [english?.made.page, norwegian?.made.page].compactMap { $0 }],
      pages.map(PageID.init), tables: tables)
  }

  var findings: [Diagnostic] {
    let twins = MadeTwins(english: english?.made, norwegian: norwegian?.made)
    return LanguageCheck(site: site).check(twins, id: PageID("news/x"))
  }

  /// The findings as `code subject`, without the marks of blocks.
  var told: [String] { findings.map { "\($0.code) \($0.words)" } }

  /// The findings of one rule as their subjects without the marks of blocks.
  func words(of code: String) -> [String] { findings.filter { $0.code == code }.map(\.words) }

  /// The findings of one rule as their subjects.
  func subjects(of code: String) -> [String] {
    findings.filter { $0.code == code }.map(\.subject)
  }
}

extension Site {
  static func sketched(
    _ known: [PageID: [Page]], _ others: [PageID], tables: Tables = Tables()
  ) -> Site {
    var twins: [PageID: Twins] = [:]
    for (id, pages) in known {
      twins[id] = Twins { edition in pages.first { $0.edition == edition } }
    }
    for id in others {
      twins[id] = Twins { SketchedPage("Text", id: id, language: $0.language).made.page }
    }
    let address = SiteAddress("https://www.example.no")
    precondition(address != nil, "the address of the sketched site is one")
    return Site(
      settings: SiteSettings(
        address: address.unsafelyUnwrapped,
        editions: PerEdition {
          EditionSettings(path: $0 == .english ? "" : "no", title: "", description: "")
        },
        sections: [], mainMenu: [], footerMenu: [], services: [:], feedItems: 20, severities: [],
        acceptances: []),
      tables: tables,
      asOf: LocalTime(startOf: Day(year: 2026, month: 1, day: 1).unsafelyUnwrapped),
      includesDrafts: false, twins: twins)
  }
}

extension Diagnostic {
  /// `file:line:column` of the finding.
  var at: String { place.written }

  /// The subject; of a block, without its mark.
  fileprivate var words: String { BlockSubject(subject)?.words ?? subject }
}

extension Place {
  var written: String { "\(file):\(start?.line ?? 0):\(start?.column ?? 0)" }
}
