internal import SiteModel

extension Rule {
  /// A name of several words that one version lacks.
  static let missingName = Rule(
    "language/missing-name", .warning,
    what: Wording(
      "a name of two words or more stands in one version only",
      nb: "et navn på to ord eller mer står bare i den ene versjonen"),
    why: Wording(
      "One version names a person or a firm that readers of the other do not hear of.",
      nb:
        "Den ene versjonen nevner en person eller et firma som lesere av den andre ikke får vite om."
    ),
    example: "“by Northgate Research” in English, «av et firma» in Norwegian")
}

/// Finds two or more adjacent words with capitals, one of which the other version has nowhere.
///
/// English writes titles and offices with capitals, so only words count that are no everyday part of
/// such names (`CommonCapitals`) and no name of the site's tables. Names within quotation marks are
/// titles, which may be translated.
/// A warning: an author may say "the director" where the twin has her name. `Content` has none.
/// Example: "by Northgate Research" beside «av et firma».
struct MissingName: TwinRule {
  let rule = Rule.missingName
  private let common: PerEdition<CommonCapitals>

  init(site: Site) { common = PerEdition { CommonCapitals(of: $0, in: site) } }

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    let runs = PerEdition { edition in
      NameRun.all(in: pair.versions[edition], besides: common[edition])
    }
    guard !runs.english.isEmpty || !runs.norwegian.isEmpty else { return [] }
    let words = PerEdition { edition in
      Set(pair.versions[edition].words.capitals.map(\.form.hash))
    }
    let open = PerEdition { edition in
      runs[edition].filter { !$0.isAnswered(by: words[edition.other]) }
    }
    guard !open.english.isEmpty || !open.norwegian.isEmpty else { return [] }
    let written = PerEdition { WrittenWords(of: pair.versions[$0]) }
    let missing = PerEdition { edition in
      open[edition].filter { $0.isName(besides: written[edition], and: written[edition.other]) }
    }
    return findings(missing, pair)
  }
}

extension MissingName {
  /// Names that part in the same block are told as one.
  private func findings(_ missing: PerEdition<[NameRun]>, _ pair: ComparedPair) -> [Diagnostic] {
    var english = missing.english
    var findings = missing.norwegian.map { own in
      let slot = pair.alignment.slot(of: own.block, in: .norwegian)
      let twin = english.firstIndex { pair.alignment.slot(of: $0.block, in: .english) == slot }
        .map { english.remove(at: $0) }
      return finding(own, in: .norwegian, twin, pair)
    }
    findings += english.map { finding($0, in: .english, nil, pair) }
    return findings
  }

  private func finding(
    _ run: NameRun, in edition: Edition, _ twin: NameRun?, _ pair: ComparedPair
  ) -> Diagnostic {
    let own = TextPlace(of: run.range, inBlock: run.block, of: pair.pages[edition])
    let version = edition.other.version
    let other = twin.map {
      TextPlace(of: $0.range, inBlock: $0.block, of: pair.pages[edition.other])
    }
    let related =
      other.map {
        [.init($0.place, Wording("“\($0.written)” here", nb: "«\($0.written)» her"))]
      } ?? pair.counterpart(of: run.block, in: edition)
    return pair.finding(
      rule, in: edition, at: own.place,
      about: other.map { "\($0.written) / \(own.written)" } ?? own.written,
      other.map {
        Wording(
          "the name “\(own.written)” here, but “\($0.written)” in \(version.english)",
          nb: "navnet er «\(own.written)» her, men «\($0.written)» i \(version.bokmaal)")
      }
        ?? Wording(
          "the name “\(own.written)” is not in \(version.english)",
          nb: "navnet «\(own.written)» står ikke i \(version.bokmaal)"),
      hint: Wording(
        "write the name in both versions, or take it out here",
        nb: "skriv navnet i begge versjonene, eller fjern det her"),
      related: related)
  }
}
