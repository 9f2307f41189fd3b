internal import SiteModel

/// Areas near each other, of which each version has one by its full name and nothing of the other's.
///
/// An area may be said for one above it, so only the tables' own names count, in the same slot; and
/// neither version may have even the first letters of what the other names: "haematological cancer"
/// answers «hematologi». It is slow, and asked only where the names of two versions differ.
struct NearExchange {
  /// More letters would tell an inflection or an adjective from its noun.
  private static let mostBytes = 6

  private let pair: ComparedPair
  private let subjects: Subjects
  private let names: PerEdition<[Mention]>

  init(_ pair: ComparedPair, _ subjects: Subjects, _ names: PerEdition<[Mention]>) {
    self.pair = pair
    self.subjects = subjects
    self.names = names
  }

  /// In the order of the English text, each area once.
  func differences() -> [NameDifference] {
    let alone = PerEdition { edition in
      firsts(of: edition, withoutThoseOf: Set(names[edition.other].map(\.subject)))
    }
    var free = alone.norwegian
    return alone.english.compactMap { english in
      let match = free.firstIndex { norwegian in
        slot(english, .english) == slot(norwegian, .norwegian)
          && subjects.areNear(english.subject, norwegian.subject)
          && !isHinted(at: english, in: .norwegian, besides: norwegian)
          && !isHinted(at: norwegian, in: .english, besides: english)
      }
      return match.map { NameDifference(english: english, norwegian: free.remove(at: $0)) }
    }
  }

  /// The first full name of each area that the other version does not have.
  private func firsts(of edition: Edition, withoutThoseOf others: Set<Int>) -> [Mention] {
    var seen = others
    return names[edition].filter { mention in
      subjects.all[mention.subject].kind == .area && isFullName(mention, in: edition)
        && seen.insert(mention.subject).inserted
    }
  }

  private func isFullName(_ mention: Mention, in edition: Edition) -> Bool {
    guard mention.form == .approved,
      let index = subjects.index(of: pair.pages[edition].page.language)
    else { return false }
    return index.text(of: mention.phrase).lowercased() == fullName(mention, in: edition)
  }

  private func fullName(_ mention: Mention, in edition: Edition) -> String {
    SubjectGathering.plain(subjects.all[mention.subject].name[edition]).lowercased()
  }

  private func slot(_ mention: Mention, _ edition: Edition) -> Int {
    pair.alignment.slot(of: mention.block, in: edition)
  }

  /// Whether a version has the beginning of an area's name, but for where it names its own one.
  private func isHinted(
    at missing: Mention, in edition: Edition, besides own: Mention
  ) -> Bool {
    let word = fullName(missing, in: edition).utf8.prefix(while: \.isWordByte)
    let stem = word.prefix(Self.mostBytes).map(\.folded)
    let version = pair.versions[edition]
    return version.words.all.contains { words in
      var text = TextPlace.text(ofBlock: words.block, in: version.made).utf8.map(\.folded)
      for mention in names[edition]
      where mention.subject == own.subject && mention.block == words.block {
        for place in mention.range { text[place] = 0x20 }
      }
      return text.contains(stem)
    }
  }
}
