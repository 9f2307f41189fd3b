extension Policy {
  /// The weights of `site.yaml` that name neither a code nor a family.
  func unknownRules() -> [Diagnostic] {
    let known = codes + Set(codes.map { String($0.ruleFamily) })
    return overrides.filter { !known.contains($0.rule) }.map { override in
      Rule.unknownRule.finding(
        at: override.place, about: override.rule,
        Wording(
          "there is no rule “\(override.rule)”", nb: "det finnes ingen regel «\(override.rule)»"),
        hint: nearestRule(to: override.rule, among: known))
    }
  }

  /// The repair for a rule's name that is not known.
  func nearestRule(to name: String, among known: [String]) -> Wording {
    guard let near = known.nearest(to: name) else {
      return Wording(
        "“nortrials rules” lists every rule",
        nb: "«nortrials rules --messages nb» viser alle reglene")
    }
    return Wording("did you mean “\(near)”?", nb: "mente du «\(near)»?")
  }
}
