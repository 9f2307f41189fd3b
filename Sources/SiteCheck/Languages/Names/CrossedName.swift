internal import SiteModel

/// A name that puts together words of two names, where the other version has one of them rightly.
///
/// Each of its words stands in the other version too, or in the table of people, so that none is
/// new: only the two together are. Names of which one has all words of the other are the same person
/// ("Peder Myhre", "Peder Langeland Myhre").
/// Example: "Martin Lind" beside «Marit Lind», on a page that also names Martin Cowie.
struct CrossedName {
  let runs: PerEdition<NameRun>

  /// Those of a pair, in the order of the Norwegian text.
  static func all(
    in pair: ComparedPair, _ runs: PerEdition<[NameRun]>, isPerson: (CapitalWord) -> Bool
  ) -> [CrossedName] {
    let names = PerEdition { runs[$0].filter { $0.own.count > 1 } }
    let keys = PerEdition { Set(names[$0].map(\.key)) }
    guard keys.english != keys.norwegian, !names.english.isEmpty, !names.norwegian.isEmpty
    else { return [] }
    let words = PerEdition { edition in
      Set(pair.versions[edition].words.capitals.map(\.form.hash))
    }
    let known = PerEdition { edition in
      names[edition].filter {
        $0.own.allSatisfy { words[edition.other].contains($0.form.hash) || isPerson($0) }
      }
    }
    return known.norwegian.compactMap { own in
      let slot = pair.alignment.slot(of: own.block, in: .norwegian)
      let isOwn = keys.english.contains(own.key)
      let beside = PerEdition { edition in
        names[edition].filter { pair.alignment.slot(of: $0.block, in: edition) == slot }
      }
      guard !beside.english.contains(where: { $0.key == own.key }) else { return nil }
      let twin = beside.english.first { twin in
        // One of the two at least stands nowhere in the other version.
        (!isOwn || !keys.norwegian.contains(twin.key)) && own.isCrossed(with: twin)
          && known.english.contains { $0.key == twin.key }
          && !beside.norwegian.contains { $0.key == twin.key }
      }
      return twin.map { CrossedName(runs: PerEdition(english: $0, norwegian: own)) }
    }
  }
}

extension NameRun {
  /// The same for the same words of its own, in whatever order.
  fileprivate var key: UInt64 { own.reduce(0) { $0 &+ UInt64($1.form.hash) &* 0x9E37_79B9 } }

  /// Whether both share a word, and each has one that the other lacks.
  fileprivate func isCrossed(with other: NameRun) -> Bool {
    let (words, others) = (Set(own.map(\.form.hash)), Set(other.own.map(\.form.hash)))
    return !words.isDisjoint(with: others) && !words.isSubset(of: others)
      && !others.isSubset(of: words)
  }
}
