internal import SiteModel

/// Names that have no unmistakable word of their own where only names have capitals.
///
/// They are told only where the other version can have no word for them.
/// Examples: "Bayer AS" and "Pfizer Norge" at the start of a sentence, "SINTEF Digital", «av Baltic
/// Health Forum» and "by Baltic Health Forum".
extension NameRun {
  /// Whether words may be such a name, as far as their own version tells.
  static func mayBeFirm(
    _ words: [CapitalWord], own: [CapitalWord], in page: ReadPage, besides common: CommonCapitals
  ) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if FirmWords.legal.contains(last.form.hash) || FirmWords.ofFirms.contains(last.form.hash) {
      return first.isAbbreviation
        ? first.range.count >= 3 : own.count == 1 && own[0].range == first.range
    }
    // Two everyday words are as often a part of a title.
    guard own.isEmpty, words.count >= 3, !first.startsSentence,
      words.allSatisfy({ !$0.isAbbreviation })
    else { return false }
    return page.language == .english
      ? page.isActor(at: first) : words.allSatisfy { common.isForeign($0.form.hash) }
  }

  /// Whether the other version has nothing that may stand for it.
  func isMissingFirm(
    besides page: WrittenWords, and other: WrittenWords, of twin: ReadPage,
    where isBeside: (Int) -> Bool
  ) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if own.isEmpty, !first.isAbbreviation {
      // An English name is the same in Norwegian, and a Norwegian one has a capital.
      return words.contains { !other.all.contains($0.form.hash) }
        && (twin.language == .english || !twin.hasCapitalWithin(isBeside))
    }
    guard !other.all.contains(first.form.hash), !page.lower.contains(first.form.hash) else {
      return false
    }
    return FirmWords.legal.contains(last.form.hash) || !twin.speaksOfCountry(where: isBeside)
  }
}

/// The last words of firms' names.
private enum FirmWords {
  /// What only firms are called.
  static let legal = hashes("as asa ab aps gmbh inc ltd llc plc")
  /// What may also follow a verb or an adjective: "Visit Norway".
  static let ofFirms = hashes(
    "norge norway nordic scandinavia sverige sweden danmark denmark digital")

  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.split(separator: " ").map { WordForm($0).hash })
  }
}

extension ReadPage {
  /// Whether a word follows "by" or "from" directly: firms have no article, offices have one.
  fileprivate func isActor(at word: CapitalWord) -> Bool {
    guard word.block >= 0 else { return false }
    let text = TextPlace.text(ofBlock: word.block, in: made).utf8
    let before = text.prefix(word.range.lowerBound)
    return before.suffix(4).elementsEqual(" by ".utf8)
      || before.suffix(6).elementsEqual(" from ".utf8)
  }

  /// Whether a word stands with a capital, and begins no sentence, in one of some texts.
  fileprivate func hasCapitalWithin(_ isAsked: (Int) -> Bool) -> Bool {
    words.capitals.contains { isAsked($0.block) && !$0.startsSentence }
  }

  /// Whether one of some texts has a word for the countries that firms are called by: "Visit Norway"
  /// is «Besøk Norge».
  fileprivate func speaksOfCountry(where isAsked: (Int) -> Bool) -> Bool {
    words.all.contains { words in
      guard isAsked(words.block) else { return false }
      let text = TextPlace.text(ofBlock: words.block, in: made).utf8.map(\.folded)
      return Self.stems.contains { text.contains($0) }
    }
  }

  private static let stems = [
    "norge", "norw", "norsk", "nord", "scandinavia", "skandinavi", "sver", "sven", "swed", "dansk",
    "danm", "denm", "danish", "digital",
  ].map { $0.utf8.map(\.folded) }
}
