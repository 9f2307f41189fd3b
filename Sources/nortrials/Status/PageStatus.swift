internal import SiteModel

/// A page with its two versions, and all that is open or decided about it.
struct PageStatus: Sendable {
  let id: PageID
  let versions: PerEdition<VersionStatus?>
  /// In report order.
  let findings: [Diagnostic]
  let acceptances: [JudgedAcceptance]

  var errors: Int { findings.count { $0.severity == .error } }
  var warnings: Int { findings.count { $0.severity == .warning } }
  /// How many findings are accepted, and so not told.
  var accepted: Int { acceptances.flatMap(\.accepted).inReportOrder().count }

  /// Whether somebody has to look at it; a note asks nobody to.
  var isOpen: Bool { errors + warnings > 0 }

  /// Those that exist, English first.
  var all: [VersionStatus] { [versions.english, versions.norwegian].compactMap { $0 } }

  /// In what its versions differ although they should not; none where there is one version.
  var differences: Set<VersionDifference> {
    guard let english = versions.english, let norwegian = versions.norwegian else { return [] }
    var differences: Set<VersionDifference> = []
    if english.page.state != norwegian.page.state { differences.insert(.state) }
    if english.date != norwegian.date { differences.insert(.date) }
    if english.updated != norwegian.updated { differences.insert(.updated) }
    return differences
  }

  /// Why there is no other version; nil where there is one, or where nobody says why.
  var onlyReason: String? { all.count == 1 ? all[0].page.frontMatter.only : nil }
}

/// A thing that a status shows of each version, and that should be the same in both.
enum VersionDifference: Hashable, Sendable {
  case state
  case date
  case updated
}

/// One version of a page.
struct VersionStatus: Sendable {
  let page: Page
  /// Nil for a version that is no translation.
  let translation: TranslationState?
  /// The text with its source; kept only where it is to be shown.
  let made: MadePage?

  /// The date of a news item.
  var date: NewsDate? {
    if case .news(let details) = page.frontMatter.details { details.date } else { nil }
  }
  var updated: Day? { page.frontMatter.updated }
}

/// How a translation stands to the text that it was made from.
enum TranslationState: String, Sendable {
  /// Nobody has said that the two texts belong together.
  case notAttested = "not-attested"
  case attested
  /// The source has changed since.
  case stale
}
