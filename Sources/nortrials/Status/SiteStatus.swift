internal import SiteModel

/// Every page with its two versions, and what is open or decided on the site.
struct SiteStatus: Sendable {
  let asOf: LocalTime
  /// Sorted by id.
  let pages: [PageStatus]
  /// Those that belong to no page, or to several: of layouts, tables, settings.
  let findings: [Diagnostic]
  /// Those that hold for the whole site.
  let acceptances: [JudgedAcceptance]

  /// - Parameter texts: The versions with their texts, by page; empty where none is to be shown.
  init(of site: Site, _ verdict: Verdict, texts: [PageID: MadeTwins]) {
    let owners = Owners(site)
    let findings = Dictionary(grouping: verdict.report.diagnostics, by: owners.page)
    let acceptances = Dictionary(grouping: verdict.acceptances) { owned in
      owned.owned.page.flatMap { site.twins[$0] == nil ? nil : $0 }
    }
    let stale = Set(
      (verdict.report.diagnostics + verdict.acceptances.flatMap(\.accepted))
        .filter { $0.code == Self.staleCode }.map(\.place.file))
    asOf = site.asOf
    pages = site.ids.map { id in
      PageStatus(
        id: id,
        versions: PerEdition { edition in
          site.page(id, in: edition).map { page in
            VersionStatus(
              page: page, translation: Self.translation(of: page, stale: stale),
              made: texts[id]?[edition])
          }
        },
        findings: findings[id] ?? [], acceptances: acceptances[id] ?? [])
    }
    self.findings = findings[nil] ?? []
    self.acceptances = acceptances[nil] ?? []
  }

  /// A site of which only the findings are known.
  init(unreadable verdict: Verdict, asOf: LocalTime) {
    self.init(asOf: asOf, pages: [], findings: verdict.report.diagnostics, acceptances: [])
  }

  init(
    asOf: LocalTime, pages: [PageStatus], findings: [Diagnostic], acceptances: [JudgedAcceptance]
  ) {
    self.asOf = asOf
    self.pages = pages
    self.findings = findings
    self.acceptances = acceptances
  }

  /// Of a translation whose source has changed since somebody attested it.
  static let staleCode = "language/stale"
}

extension SiteStatus {
  /// All findings that are told, the site's own first.
  var allFindings: [Diagnostic] { findings + pages.flatMap(\.findings) }
  var errors: Int { allFindings.count { $0.severity == .error } }
  var warnings: Int { allFindings.count { $0.severity == .warning } }

  /// How many findings are accepted.
  var accepted: Int {
    (acceptances + pages.flatMap(\.acceptances)).flatMap(\.accepted).inReportOrder().count
  }

  /// These pages alone, without what belongs to no page.
  func showing(_ ids: Set<PageID>) -> SiteStatus {
    SiteStatus(
      asOf: asOf, pages: pages.filter { ids.contains($0.id) }, findings: [], acceptances: [])
  }

  /// Without the pages that nobody has to look at.
  var withoutClosedPages: SiteStatus {
    SiteStatus(
      asOf: asOf, pages: pages.filter(\.isOpen), findings: findings, acceptances: acceptances)
  }

  private static func translation(of page: Page, stale: Set<String>) -> TranslationState? {
    guard let translation = page.frontMatter.translation else { return nil }
    if stale.contains(page.place.file) { return .stale }
    return translation.fingerprints.isEmpty ? .notAttested : .attested
  }
}

/// Which page a finding belongs to.
private struct Owners {
  private let site: Site
  private let byFile: [String: PageID]

  init(_ site: Site) {
    self.site = site
    let files = site.ids.flatMap { id in
      (site.twins[id]?.all ?? []).map { ($0.place.file, id) }
    }
    // A table makes many pages: what is wrong in it is not a page's own.
    byFile = Dictionary(files.filter { $0.0.hasSuffix(".md") }) { first, _ in first }
  }

  func page(of diagnostic: Diagnostic) -> PageID? {
    if let page = diagnostic.page, site.twins[page] != nil { return page }
    return byFile[diagnostic.place.file]
  }
}
