/// What a run found, and what became of every acceptance.
package struct Verdict: Sendable {
  package let report: Report
  /// Those of the settings first, then page by page, as the policy has them.
  package let acceptances: [JudgedAcceptance]

  package init(report: Report, acceptances: [JudgedAcceptance] = []) {
    self.report = report
    self.acceptances = acceptances
  }
}

/// An acceptance, and what it lets stand.
package struct JudgedAcceptance: Sendable {
  package let owned: OwnedAcceptance
  /// The findings that are not told because of it, in report order; none for one that is past its
  /// day, that no rule allows, or that matches nothing.
  package let accepted: [Diagnostic]
  /// Whether its last day is past.
  package let isLapsed: Bool

  package init(_ owned: OwnedAcceptance, accepted: [Diagnostic], isLapsed: Bool) {
    self.owned = owned
    self.accepted = accepted
    self.isLapsed = isLapsed
  }

  package var isUsed: Bool { !accepted.isEmpty }
}
