extension Policy {
  /// Findings parted into those that are told and those that somebody lets stand.
  struct Judged {
    var kept: [Diagnostic] = []
    var accepted: [Diagnostic] = []
    /// What each acceptance that matched lets stand, by its position in the policy's list.
    var byAcceptance: [Int: [Diagnostic]] = [:]

    /// The positions of the acceptances that matched.
    var used: Set<Int> { Set(byAcceptance.keys) }
  }

  func judge(_ diagnostics: [Diagnostic]) -> Judged {
    // Most findings are of rules that nobody accepts: one look-up each.
    let byRule = Dictionary(grouping: acceptances.indices) { acceptances[$0].acceptance.rule }
    var judged = Judged()
    for diagnostic in diagnostics {
      let matching = (byRule[diagnostic.code] ?? []).filter { index in
        let owned = acceptances[index]
        return !owned.isForbidden && !owned.isLapsed(on: today) && owned.covers(diagnostic)
      }
      for index in matching { judged.byAcceptance[index, default: []].append(diagnostic) }
      if matching.isEmpty {
        judged.kept.append(diagnostic)
      } else {
        judged.accepted.append(diagnostic)
      }
    }
    return judged
  }

  /// The acceptances whose last day is past.
  func lapsed() -> [Diagnostic] {
    acceptances.compactMap { owned in
      guard let until = owned.acceptance.until, owned.isLapsed(on: today) else { return nil }
      return advice(
        .acceptLapsed, on: owned,
        Wording(
          "“\(owned.acceptance.rule)” was accepted until \(until), which is past",
          nb: "«\(owned.acceptance.rule)» var godtatt til og med \(until), og den dagen er forbi"),
        hint: Wording(
          "mend the text, or look at it again and give a later “until”",
          nb: "rett teksten, eller vurder saken på nytt og sett en senere dato i «until»"))
    }
  }

  /// The acceptances that matched nothing, or that no rule allows.
  func unused(_ used: Set<Int>, among diagnostics: [Diagnostic]) -> [Diagnostic] {
    acceptances.indices.compactMap { index in
      let owned = acceptances[index]
      if used.contains(index) || owned.isLapsed(on: today) { return nil }
      if owned.isForbidden { return forbidden(owned) }
      let rule = owned.acceptance.rule
      // Reading has told of a misspelt code already.
      guard codes.contains(rule) else { return nil }
      if let present = changedSubject(of: owned, among: diagnostics) {
        return changed(owned, to: present)
      }
      let subject = owned.acceptance.about
      return advice(
        .acceptUnused, on: owned,
        Wording(
          "nothing is found by “\(rule)” about “\(subject)”, so there is nothing to accept",
          nb: "«\(rule)» finner ingenting om «\(subject)», så det er ingenting å godta"),
        hint: hint(for: owned, among: diagnostics))
    }
  }

  private func subjects(for owned: OwnedAcceptance, in diagnostics: [Diagnostic]) -> [String] {
    diagnostics.filter { $0.code == owned.acceptance.rule && owned.concerns($0) }.map(\.subject)
  }

  /// The subject of a finding about the very text that was accepted, but as it is now.
  private func changedSubject(
    of owned: OwnedAcceptance, among diagnostics: [Diagnostic]
  ) -> BlockSubject? {
    guard let accepted = BlockSubject(owned.acceptance.about) else { return nil }
    // Of two texts with the same first words, the other may be accepted as well.
    let others = Set(acceptances.map(\.acceptance.about))
    return subjects(for: owned, in: diagnostics).lazy.filter { !others.contains($0) }
      .compactMap(BlockSubject.init).first { $0.words == accepted.words }
  }

  private func changed(_ owned: OwnedAcceptance, to present: BlockSubject) -> Diagnostic {
    let (rule, words) = (owned.acceptance.rule, present.words)
    let about = YamlText.written(present.text)
    return advice(
      .acceptUnused, on: owned,
      Wording(
        "“\(rule)” was accepted for “\(words)”, but that text or its counterpart has changed since",
        nb: "«\(rule)» ble godtatt for «\(words)», men teksten eller motstykket er endret siden"),
      hint: Wording(
        "look at the texts again; if they may stand, write about: \(about)",
        nb: "vurder tekstene på nytt; kan de stå, så skriv about: \(about)"))
  }

  private func hint(for owned: OwnedAcceptance, among diagnostics: [Diagnostic]) -> Wording {
    let subjects = subjects(for: owned, in: diagnostics)
    let only = Set(subjects).count == 1 ? subjects.first : nil
    guard let near = subjects.nearest(to: owned.acceptance.about) ?? only else {
      return Wording("remove it from “accept”", nb: "fjern det fra «accept»")
    }
    return Wording(
      "did you mean “\(near)”? “about” must be written as the report prints it",
      nb: "mente du «\(near)»? «about» må skrives slik rapporten skriver det")
  }

  private func forbidden(_ owned: OwnedAcceptance) -> Diagnostic {
    let rule = owned.acceptance.rule
    let hint =
      switch rule {
      case "language/missing-twin":
        Wording(
          "write the page in the other language, or say why there is none with “only: reason”",
          nb:
            "skriv siden på det andre språket, eller si hvorfor den ikke finnes, med «only: grunn»")
      case "language/stale":
        Wording(
          "bring the translation up to date, then run: make attest PAGE=…",
          nb: "oppdater oversettelsen, og kjør så: make attest PAGE=…")
      default:
        Wording(
          "correct the hospital matrix or the centre's page: a wrong answer is a missed trial",
          nb: "rett sykehusmatrisen eller sidene om senteret: et feil svar er en tapt studie")
      }
    return advice(
      .acceptUnused, on: owned,
      Wording("“\(rule)” cannot be accepted", nb: "«\(rule)» kan ikke godtas"), hint: hint)
  }

  private func advice(
    _ rule: Rule, on owned: OwnedAcceptance, _ message: Wording, hint: Wording
  ) -> Diagnostic {
    rule.finding(
      at: owned.acceptance.place, page: owned.page, language: owned.language,
      about: owned.acceptance.rule, message, hint: hint)
  }
}
