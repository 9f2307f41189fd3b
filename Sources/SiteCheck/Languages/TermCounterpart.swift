internal import SiteModel

/// Finds terms, hospitals and centres that one version speaks of and the other nowhere.
///
/// Versions are compared as wholes: a translator may write "it" or put two sentences together. A
/// link to the thing's page, a longer word that it is a part of, and an area or centre near it answer
/// as well.
/// A version in nynorsk is asked only for hospitals and for terms that have words of nynorsk.
/// A warning: a translator may have found other words. `Content` has none.
/// Example: "research nurses" in the English file, «personell» in the Norwegian one.
struct TermCounterpart: TwinRule {
  let subjects: Subjects
  let rule = Rule.term

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    let mentions = PerEdition { pair.versions[$0].mentions }
    // A page made from a table says what the table says.
    guard !pair.pages.english.source.isEmpty,
      mentions.english.named != mentions.norwegian.named
    else { return [] }
    let missing = PerEdition { edition in
      mentions[edition].asking.subtracting(mentions[edition.other].named)
        .filter { !isAnswered($0, in: edition.other, pair) }
    }
    guard !missing.english.isEmpty || !missing.norwegian.isEmpty else { return [] }
    // What was exchanged for another name is told as that.
    let exchanged = Set(
      NameDifference.all(in: pair, subjects).flatMap { [$0.english.subject, $0.norwegian.subject] })
    return Edition.allCases.flatMap { edition in
      mentions[edition].first(of: missing[edition].filter { !exchanged.contains($0) })
        .map { finding($0, in: edition, pair) }
    }
  }

  private func isAnswered(_ subject: Int, in edition: Edition, _ pair: ComparedPair) -> Bool {
    let version = pair.versions[edition]
    guard subjects.isNamed(subject, in: version.language) else { return true }
    let search = LooseSearch(for: subject, of: subjects)
    return search.succeedsInAnyLanguage(in: version) || search.isLinked(in: version)
      || version.mentions.all.contains { subjects.areNear($0.subject, subject) }
  }

  private func finding(_ mention: Mention, in edition: Edition, _ pair: ComparedPair) -> Diagnostic
  {
    let found = TextPlace(of: mention.range, inBlock: mention.block, of: pair.pages[edition])
    let subject = subjects.all[mention.subject]
    let version = edition.other.version
    let counterpart = pair.related(toCounterpartOf: mention.block, in: edition)
    let name = subject.name[edition.other]
    return pair.finding(
      rule, in: edition, at: found.place, about: found.written,
      Wording(
        "\(subject.kind.name.english) “\(found.written)” has no counterpart in "
          + "\(version.english)",
        nb: "\(subject.kind.name.bokmaal) «\(found.written)» er ikke nevnt i \(version.bokmaal)"),
      hint: Wording(
        "name “\(name)” in \(version.english) too, or take it out here",
        nb: "nevn «\(name)» også i \(version.bokmaal), eller fjern det her"),
      related: counterpart.isEmpty
        ? [
          .init(
            pair.pages[edition.other].page.place,
            Wording("not in this version", nb: "ikke i denne versjonen"))
        ] : counterpart)
  }
}

extension PageMentions {
  /// The first certain mention of each subject, in the order of the text.
  fileprivate func first(of subjects: [Int]) -> [Mention] {
    var left = Set(subjects)
    return all.filter { $0.form != .part && left.remove($0.subject) != nil }
  }
}
