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
/// At the start of a sentence, where any word has a capital, two that part in their first word alone
/// are told, and firms that the other version can have no word for (`FirmName`). Words of two names
/// put together are told where the other version has one of them (`CrossedName`).
/// A warning: an author may say "the director" where the twin has her name. Of 120 names of firms
/// planted in one version, or replaced by another, it told all; `Content` has none.
/// Example: "by Northgate Research" beside «av et firma».
struct MissingName: TwinRule {
  let rule = Rule.missingName
  private let misspelt: MisspeltName

  /// What is misspelt is told as that alone.
  init(besides misspelt: MisspeltName) { self.misspelt = misspelt }

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    let runs = PerEdition { edition in
      NameRun.all(in: pair.versions[edition], besides: misspelt.common[edition])
    }
    guard !runs.english.isEmpty || !runs.norwegian.isEmpty else { return [] }
    let words = PerEdition { edition in
      Set(pair.versions[edition].words.capitals.map(\.form.hash))
    }
    let open = PerEdition { edition in
      runs[edition].filter { !$0.isAnswered(by: words[edition.other]) }
    }
    let alike = alikeAtStart(open, pair)
    let firms = PerEdition { edition in
      runs[edition].filter {
        !$0.mayBeMissing && $0.mayBeFirm && !$0.isWhollyAnswered(by: words[edition.other])
      }
    }
    let crossed = CrossedName.all(in: pair, runs) { misspelt.isPerson($0) }
    let mayBeMissing = PerEdition { edition in
      open[edition].contains(where: \.mayBeMissing) || !firms[edition].isEmpty
    }
    guard
      !alike.isEmpty || !crossed.isEmpty || mayBeMissing.english || mayBeMissing.norwegian
    else { return [] }
    let all = missing(open, alike, firms, crossed, pair)
    guard !all.english.isEmpty || !all.norwegian.isEmpty else { return [] }
    return findings(rightly(all, pair), pair)
  }
}

extension MissingName {
  /// What is a name once all words of both versions are known; each once.
  private func missing(
    _ open: PerEdition<[NameRun]>, _ alike: [PerEdition<NameRun>], _ firms: PerEdition<[NameRun]>,
    _ crossed: [CrossedName], _ pair: ComparedPair
  ) -> PerEdition<[NameRun]> {
    let written = PerEdition { WrittenWords(of: pair.versions[$0]) }
    let atStart = alike.filter { pair in
      Edition.allCases.allSatisfy { pair[$0].isNewAtStart(besides: written[$0.other]) }
    }
    return PerEdition { edition in
      let other = edition.other
      let names = open[edition].filter { $0.isName(besides: written[edition], and: written[other]) }
      let ofFirms = firms[edition].filter { run in
        let slot = pair.alignment.slot(of: run.block, in: edition)
        return run.isMissingFirm(
          besides: written[edition], and: written[other], of: pair.versions[other]
        ) { pair.alignment.slot(of: $0, in: other) == slot }
      }
      let both = (atStart + crossed.map(\.runs)).map { $0[edition] }
      return (names + both + ofFirms).reduce(into: []) { all, run in
        if !all.contains(where: { $0.block == run.block && $0.range == run.range }) {
          all.append(run)
        }
      }
    }
  }
}

extension MissingName {
  /// Names at the start of a sentence that part in their first word alone.
  private func alikeAtStart(
    _ open: PerEdition<[NameRun]>, _ pair: ComparedPair
  ) -> [PerEdition<NameRun>] {
    open.norwegian.filter(\.hasNameAtStart).compactMap { own in
      let slot = pair.alignment.slot(of: own.block, in: .norwegian)
      let twin = open.english.first {
        $0.hasNameAtStart && $0.others == own.others
          && pair.alignment.slot(of: $0.block, in: .english) == slot
      }
      return twin.map { PerEdition(english: $0, norwegian: own) }
    }
  }

  /// Without those that hold a misspelt name, or that such a one stands for in the other version.
  private func rightly(
    _ missing: PerEdition<[NameRun]>, _ pair: ComparedPair
  ) -> PerEdition<[NameRun]> {
    let slips = PerEdition { misspelt.slips(of: pair.versions[$0], in: pair) }
    return PerEdition { edition in
      missing[edition].filter { run in
        !slips[edition].contains { slip in
          let word = pair.versions[edition].words.capitals[slip.words.upperBound]
          return word.block == run.block && run.range.contains(word.range.lowerBound)
        } && !slips[edition.other].contains { run.has(oneOf: misspelt.forms(of: $0)) }
      }
    }
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
        [.init($0.place, .hereQuoted($0.written))]
      } ?? pair.related(toCounterpartOf: run.block, in: edition)
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
