/// Every rule about decisions on findings.
package enum PolicyRules {
  package static let all: [Rule] = [.acceptUnused, .acceptLapsed, .fixedRule]
}

extension Rule {
  static let acceptUnused = Rule(
    "accept/unused", .warning,
    what: Wording(
      "an acceptance that matches no finding, or that no rule allows",
      nb: "et unntak i «accept» som ikke treffer noe funn, eller som ikke er tillatt"),
    why: Wording(
      "An old acceptance would hide the same fault if it came back.",
      nb: "Et gammelt unntak ville skjult den samme feilen om den kom tilbake."),
    example: """
      accept:
        - {rule: link/missing-page, about: centres/cancer, reason: the page now exists}
      """)

  static let acceptLapsed = Rule(
    "accept/lapsed", .warning,
    what: Wording(
      "an acceptance whose last day is past", nb: "et unntak i «accept» som har gått ut på dato"),
    why: Wording(
      "What was accepted for a time has to be looked at again.",
      nb: "Det som ble godtatt for en tid, må vurderes på nytt."),
    example: """
      accept:
        - {rule: language/number, about: "1200", reason: being counted, until: 2026-01-31}
      """,
    dependsOnToday: true)
}
