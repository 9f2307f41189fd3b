internal import SiteModel

extension Rule {
  /// A name of the site's tables, nearly.
  static let misspeltName = Rule(
    "language/name",
    what: Wording(
      "the name of a person or a hospital is written otherwise than in its table",
      nb: "navnet på en person eller et sykehus er skrevet annerledes enn i tabellen"),
    why: Wording(
      "Readers take one for two, and a search for the name misses the page.",
      nb: "Leserne tror at det er snakk om to, og søk på navnet finner ikke siden."),
    example: "Marthe Alver Hovsbakken, where people.csv has Marte Alver Hovsbakken")
}

/// Finds names that are one or two letters from one of `people.csv` or `hospitals.csv`, and the wrong
/// spellings that the column `also` knows.
///
/// A word is told where the words beside it belong to the same name (`Marthe Alver`), or where it
/// stands alone but for offices and everyday words: a person's on a page that has the whole name in
/// either version, and the only word of a hospital's name. One letter may differ in words of up to
/// five letters, two in longer ones; a mark counts as a letter (`Slordahl`). At the start of a
/// sentence any word has a capital: there one alone is told only where the other version has the
/// right name once more. Another name of the tables is none. Of a hospital's name, the words after a
/// right first one are looked at too, though they have no capital.
/// An error: of 160 slips planted in people's names it told all, of 40 in hospitals' names 36 (the
/// others begin a sentence; `language/term` told them, as the hospital that the version then lacks).
/// `Content` has none.
/// Example: `Andras Stensvold`, where the table has `Andreas Stensvold`.
struct MisspeltName: PageRule {
  let rule = Rule.misspeltName
  let index: NameIndex
  let common: PerEdition<CommonCapitals>

  init(site: Site) {
    index = NameIndex(KnownName.all(in: site.tables))
    common = PerEdition { CommonCapitals(of: $0, in: site) }
  }

  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    slips(of: page, in: pair).map { finding($0, page) }
  }

  /// The misspelt names of a page, in the order of the text.
  func slips(of page: ReadPage, in pair: ComparedPair?) -> [Slip] {
    var slips: [Slip] = []
    let words = page.words.capitals
    for number in words.indices where mayBeSlip(at: number, among: words) {
      // Two slips in one name are one.
      if let last = slips.last, last.words.contains(number) { continue }
      if let slip = slip(at: number, of: page, in: pair) { slips.append(slip) }
    }
    return slips
  }

  /// The words of a name as it should be.
  func forms(of slip: Slip) -> [WordForm] { index.words[slip.name] }

  /// Whether a word is one of a person of the table.
  func isPerson(_ word: CapitalWord) -> Bool {
    index.parts(beginningLike: word.form.first).contains {
      !$0.isWrong && index.names[$0.name].isPerson && $0.isRightly(word.form)
    }
  }

  /// A misspelt name: which of the page's capitalised words, and which name was meant.
  struct Slip {
    let words: ClosedRange<Int>
    let name: Int
    /// Where it ends in bytes of the block, if it goes on after the capitalised words.
    var end: Int?
  }
}

extension MisspeltName {
  /// Most words are like no name, and stand beside none.
  private func mayBeSlip(at number: Int, among words: [CapitalWord]) -> Bool {
    if !index.isFar(from: words[number].form) { return true }
    if number + 1 < words.count, words[number + 1].follows(words[number]),
      index.isOfPerson(words[number + 1].form)
    {
      return true
    }
    return number > 0 && words[number].follows(words[number - 1])
      && index.isOfPerson(words[number - 1].form)
  }

  private func slip(at number: Int, of page: ReadPage, in pair: ComparedPair?) -> Slip? {
    let word = page.words.capitals[number]
    let parts = index.parts(beginningLike: word.form.first)
    if parts.contains(where: { !$0.isWrong && $0.isRightly(word.form) }) {
      return slipOfLaterWord(at: number, of: page)
    }
    let near = parts.filter { $0.isWrong || $0.form.mayBeNear(word.form) }
    let found = near.lazy.filter { isNear(word, $0, of: page) }.compactMap { part in
      slip(at: number, near: part, of: page, in: pair)
    }.first
    return found ?? slipOfFirstLetter(at: number, of: page)
  }

  /// A word that begins with another letter is looked up only beside a word of a name.
  private func slipOfFirstLetter(at number: Int, of page: ReadPage) -> Slip? {
    let words = page.words.capitals
    let word = words[number]
    let next = number + 1 < words.count && words[number + 1].follows(word) ? number + 1 : nil
    let before = number > 0 && word.follows(words[number - 1]) ? number - 1 : nil
    for neighbour in [next, before].compactMap({ $0 }) {
      let known = index.parts(beginningLike: words[neighbour].form.first).filter {
        !$0.isWrong && $0.isRightly(words[neighbour].form) && index.names[$0.name].isPerson
      }
      for name in Set(known.map(\.name)).sorted() {
        let isMeant = index.parts(of: name).contains {
          $0.form.first.folded != word.form.first.folded && $0.scalars.count >= 3
            && $0.form.mayBeNear(word.form) && isNear(word, $0, of: page, atMost: 1)
        }
        guard isMeant else { continue }
        return Slip(words: min(number, neighbour)...max(number, neighbour), name: name)
      }
    }
    return nil
  }

  private func isNear(
    _ word: CapitalWord, _ part: NameIndex.Part, of page: ReadPage, atMost limit: Int = 2
  ) -> Bool {
    if part.isWrong { return part.form.hash == word.form.hash }
    let letters = page.scalars(of: word)
    let most = Swift.min(letters.count, part.scalars.count) > 5 ? limit : 1
    if editDistance(letters, part.scalars, atMost: most) != nil { return true }
    // A genitive.
    return letters.last == "s"
      && editDistance(Array(letters.dropLast()), part.scalars, atMost: most) != nil
  }

  private func slip(
    at number: Int, near part: NameIndex.Part, of page: ReadPage, in pair: ComparedPair?
  ) -> Slip? {
    let words = page.words.capitals
    var (first, last) = (number, number)
    while first > 0, words[first].follows(words[first - 1]) { first -= 1 }
    while last + 1 < words.count, words[last + 1].follows(words[last]) { last += 1 }
    let own = (first...last).filter { $0 == number || isPart(words[$0], of: part.name, page) }
    if own.count > 1, let least = own.first, let most = own.last {
      return Slip(words: least...most, name: part.name)
    }
    let others = (first...last).filter { $0 != number && !isEveryday(words[$0], of: page) }
    guard others.isEmpty, number == last, isToldAlone(part, page, pair),
      !page.isOrdinary(words[number], byEnding: words[number].startsSentence),
      !words[number].startsSentence || isAwaited(part, page, pair)
    else { return nil }
    return Slip(words: number...number, name: part.name)
  }

  /// An office, or a word of the language.
  private func isEveryday(_ word: CapitalWord, of page: ReadPage) -> Bool {
    common[page.language.edition].contains(word.form.hash) || page.isOrdinary(word)
  }

  /// Whether the other version has the word of a name more often than this one.
  private func isAwaited(
    _ part: NameIndex.Part, _ page: ReadPage, _ pair: ComparedPair?
  ) -> Bool {
    guard let twin = pair?.versions[page.language.edition.other] else { return false }
    let here = page.words.capitals.count { $0.form.hash == part.form.hash }
    return twin.words.capitals.count { $0.form.hash == part.form.hash } > here
  }

  private func isToldAlone(
    _ part: NameIndex.Part, _ page: ReadPage, _ pair: ComparedPair?
  ) -> Bool {
    index.names[part.name].isPerson
      ? part.scalars.count >= 4 && isNamed(part.name, page, pair)
      : part.scalars.count >= 8 && index.words[part.name].count == 1
  }

  /// Whether a word is one of a name's words, or nearly.
  private func isPart(_ word: CapitalWord, of name: Int, _ page: ReadPage) -> Bool {
    index.parts(beginningLike: word.form.first).contains { part in
      part.name == name
        && (part.isRightly(word.form)
          || (part.form.mayBeNear(word.form) && isNear(word, part, of: page)))
    }
  }

  /// Whether either version has the first and the last word of a name.
  private func isNamed(_ name: Int, _ page: ReadPage, _ pair: ComparedPair?) -> Bool {
    guard let first = index.words[name].first, let last = index.words[name].last else {
      return false
    }
    let pages = pair.map { [$0.versions.english, $0.versions.norwegian] } ?? [page]
    return pages.contains { page in
      let words = page.words.capitals
      return words.contains { $0.form.hash == first.hash }
        && words.contains { $0.form.hash == last.hash }
    }
  }

  private func finding(_ slip: Slip, _ page: ReadPage) -> Diagnostic {
    let words = page.words.capitals
    let (first, last) = (words[slip.words.lowerBound], words[slip.words.upperBound])
    let found = TextPlace(
      of: first.range.lowerBound..<(slip.end ?? last.range.upperBound), inBlock: first.block,
      of: page.made)
    let name = index.names[slip.name]
    return page.finding(
      rule, at: found.place, about: found.written,
      Wording(
        "“\(found.written)” is nearly “\(name.text)”, as the table has it",
        nb: "«\(found.written)» er nesten «\(name.text)», som står i tabellen"),
      hint: Wording(
        "write “\(name.text)”; if it is another name, add it to the table",
        nb: "skriv «\(name.text)»; er det et annet navn, så føy det til i tabellen"),
      related: [
        .init(name.place, Wording("the name in the table", nb: "navnet i tabellen"))
      ])
  }
}
