/// What the site's people have decided about findings: weights, drafts, and what they let stand.
package struct Policy: Sendable {
  /// The weights of `site.yaml`.
  package let overrides: [SeverityOverride]
  /// The source files of drafts: an error in one of them is a warning.
  package let drafts: Set<String>
  /// Of `site.yaml` and of every page's front matter.
  package let acceptances: [OwnedAcceptance]
  package let today: Day
  /// The codes of all rules, to tell a misspelt one.
  package let codes: [String]

  package init(
    overrides: [SeverityOverride] = [], drafts: Set<String> = [],
    acceptances: [OwnedAcceptance] = [], today: Day, codes: [String]
  ) {
    self.overrides = overrides
    self.drafts = drafts
    self.acceptances = acceptances
    self.today = today
    self.codes = codes
  }

  /// What a site's settings and pages have decided.
  package init(of site: Site, codes: [String]) {
    let pages = site.ids.flatMap { site.twins[$0]?.all ?? [] }
    self.init(
      overrides: site.settings.severities,
      drafts: Set(pages.filter { $0.state == .draft }.map(\.place.file)),
      acceptances: site.settings.acceptances.map(OwnedAcceptance.init(ofSite:))
        + pages.flatMap { page in
          page.frontMatter.acceptances.map { OwnedAcceptance($0, of: page) }
        },
      today: site.asOf.day, codes: codes)
  }

  /// Turns what was found into what is told.
  ///
  /// - Parameter isWhole: Whether every check ran; if not, an acceptance without a finding is no
  ///   finding itself.
  package func report(
    on found: [Diagnostic], pages: Int, languages: Int, isWhole: Bool = true
  ) -> Report {
    verdict(on: found, pages: pages, languages: languages, isWhole: isWhole).report
  }

  /// The same report, with what each acceptance lets stand.
  package func verdict(
    on found: [Diagnostic], pages: Int, languages: Int, isWhole: Bool = true
  ) -> Verdict {
    let weighed = found.compactMap(weighed)
    let judged = judge(weighed)
    let advice = (refused() + lapsed() + (isWhole ? unused(judged.used, among: weighed) : []))
      .compactMap(self.weighed)
    let report = Report(
      pages: pages, languages: languages, accepted: judged.accepted.inReportOrder().count,
      diagnostics: (judged.kept + advice).inReportOrder())
    return Verdict(
      report: report,
      acceptances: acceptances.enumerated().map { index, owned in
        JudgedAcceptance(
          owned, accepted: (judged.byAcceptance[index] ?? []).inReportOrder(),
          isLapsed: owned.isLapsed(on: today))
      })
  }

  /// The finding with the weight that settings and drafts give it; nil for one switched off.
  private func weighed(_ diagnostic: Diagnostic) -> Diagnostic? {
    var diagnostic = diagnostic
    if let override = override(of: diagnostic.code) {
      guard let severity = override.severity else { return nil }
      diagnostic.severity = severity
    }
    if diagnostic.dependsOnToday || drafts.contains(diagnostic.place.file) {
      diagnostic.severity = diagnostic.severity.withoutError
    }
    return diagnostic
  }

  /// The weight that `site.yaml` gives a code: an exact code wins over its family.
  private func override(of code: String) -> SeverityOverride? {
    let found =
      overrides.first { $0.rule == code } ?? overrides.first { $0.rule == code.ruleFamily }
    // Such a rule may be made heavier only.
    return Self.isFixed(code) && found?.severity != .error ? nil : found
  }
}

extension StringProtocol {
  /// `link` of `link/missing-page`.
  package var ruleFamily: SubSequence { prefix { $0 != "/" } }
}
