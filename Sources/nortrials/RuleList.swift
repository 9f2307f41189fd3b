internal import SiteModel

/// Rules with their explanations, as text or JSON.
struct RuleList {
  let rules: [Rule]

  /// A paragraph a rule, with an empty line between them.
  func text(in language: Language) -> String {
    let words = ReportWords(language)
    return rules.map { rule in
      let lines = [
        "\(rule.code) (\(words.severity(rule.severity)))",
        "  \(words.what): \(rule.what.text(in: language))",
        "  \(words.why): \(rule.why.text(in: language))",
        "  \(words.example):",
      ]
      let example = rule.example.split(separator: "\n", omittingEmptySubsequences: false)
      return (lines + example.map { $0.isEmpty ? "" : "    \($0)" })
        .map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// `{"version":1,"rules":[{"code", "severity", "what", "why", "example"}]}`, a rule a line.
  func json(in language: Language) -> String {
    let objects = rules.map { rule in
      JSON.object([
        ("code", .text(rule.code)), ("severity", .text(rule.severity.rawValue)),
        ("what", .text(rule.what.text(in: language))),
        ("why", .text(rule.why.text(in: language))), ("example", .text(rule.example)),
      ])
    }
    return JSON.document([("version", .number(1)), ("rules", .list(objects))])
  }
}
