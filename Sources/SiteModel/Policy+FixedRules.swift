extension Policy {
  /// Families without which a page is unreadable, half read, or at another page's address.
  private static let fixedFamilies: Set<Substring> = [
    "source", "front", "data", "layout", "route", "rules",
  ]
  private static let fixedCodes: Set<String> = ["language/missing-twin"]

  /// Whether nobody may change what a rule or a family of rules weighs.
  static func isFixed(_ rule: String) -> Bool {
    fixedCodes.contains(rule) || fixedFamilies.contains(rule.ruleFamily)
  }

  /// The weights of `site.yaml` that would let through what must not be published.
  func refused() -> [Diagnostic] {
    overrides.filter { Self.isFixed($0.rule) && $0.severity != .error }.map { override in
      Rule.fixedRule.finding(
        at: override.place, about: override.rule,
        Wording(
          "“\(override.rule)” cannot be switched off or made a warning",
          nb: "«\(override.rule)» kan ikke slås av eller gjøres til en advarsel"),
        hint: Wording(
          "delete the line, and mend what the rule finds: \(Self.reason(override.rule).english)",
          nb:
            "slett linjen, og rett det regelen finner: \(Self.reason(override.rule).bokmaal)"))
    }
  }

  private static func reason(_ rule: String) -> Wording {
    fixedCodes.contains(rule)
      ? Wording(
        "readers of the other language would miss the page without being told",
        nb: "de som leser det andre språket, ville gått glipp av siden uten å få vite det")
      : Wording(
        "what cannot be read is missing on the site, and no other rule would tell",
        nb: "det som ikke kan leses, mangler på nettstedet, og ingen annen regel ville sagt fra")
  }
}

extension Rule {
  static let fixedRule = Rule(
    "rules/fixed",
    what: Wording(
      "a rule that cannot be switched off or made a warning",
      nb: "en regel som ikke kan slås av eller gjøres til en advarsel"),
    why: Wording(
      "Pages and facts would be missing on the site without a word.",
      nb: "Sider og opplysninger ville manglet på nettstedet uten at noen fikk vite det."),
    example: "rules: {front: off}")
}
