internal import SiteModel

/// Findings and acceptances as lists, in the language of messages.
struct ReviewFindings {
  let words: ReviewWords

  func list(of findings: [Diagnostic]) -> HTML {
    guard !findings.isEmpty else { return .nothing }
    return .element(
      .ul, [.kind("findings"), .language(words.language.rawValue)], findings.map(item))
  }

  func list(of acceptances: [JudgedAcceptance]) -> HTML {
    guard !acceptances.isEmpty else { return .nothing }
    return .element(
      .ul, [.kind("findings"), .language(words.language.rawValue)],
      acceptances.map { judged in
        .element(
          .li, .kind(judged.isUsed ? "accepted" : "warning"),
          content: [
            .element(.p, text: words.acceptance(judged)),
            .element(.p, .kind("where"), text: words.place(judged.owned.acceptance.place)),
          ] + judged.accepted.map { .element(.p, .kind("where"), text: words.told($0)) })
      })
  }

  private func item(_ finding: Diagnostic) -> HTML {
    let message = words.message(of: finding)
    let hint = finding.hint.map { hint in
      HTML.element(
        .p,
        content: [
          .element(.strong, text: "\(words.hint): "), .text(hint.text(in: words.language)),
        ])
    }
    let related = finding.related.map { related in
      HTML.element(
        .p, .kind("where"),
        text: "\(words.place(related.place)): \(related.message.text(in: words.language))")
    }
    return .element(
      .li, [.kind(finding.severity.rawValue)],
      [
        .element(
          .p,
          content: [
            .element(.strong, text: "\(words.severity(finding.severity)): "), .text(message),
          ]), hint ?? .nothing,
        .element(
          .p, .kind("where"), text: "\(words.place(finding.place)) [\(finding.code)]"),
      ] + related)
  }
}
