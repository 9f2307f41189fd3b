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
/// stands alone: a person's on a page that has the whole name in either version, and the only word of
/// a hospital's name. One letter may differ in words of up to five letters, two in longer ones; a
/// mark counts as a letter (`Slordahl`). Another name of the tables is none. The words of a name that
/// have no capital are not looked at.
/// An error: 120 slips planted in the real pairs were all told, and nothing else; `Content` has none.
/// Example: `Andras Stensvold`, where the table has `Andreas Stensvold`.
struct MisspeltName: PageRule {
  let rule = Rule.misspeltName
  private let index: NameIndex

  init(_ tables: Tables) { index = NameIndex(KnownName.all(in: tables)) }

  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    let words = page.words.capitals
    var findings: [Diagnostic] = []
    for number in words.indices {
      guard let slip = slip(at: number, of: page, in: pair) else { continue }
      let finding = finding(slip, page)
      // Two slips in one name are one finding.
      if findings.last?.place != finding.place { findings.append(finding) }
    }
    return findings
  }
}

extension MisspeltName {
  /// A misspelt name: which words, and which name was meant.
  private struct Slip {
    let words: ClosedRange<Int>
    let name: Int
  }

  private func slip(at number: Int, of page: ReadPage, in pair: ComparedPair?) -> Slip? {
    let word = page.words.capitals[number]
    let parts = index.parts(beginningLike: word.form.first)
    let near = parts.filter { $0.form.mayBeNear(word.form) || $0.isWrong }
    guard !near.isEmpty, !near.contains(where: { !$0.isWrong && $0.form.hash == word.form.hash })
    else { return nil }
    return near.lazy.filter { isNear(word, $0, of: page) }.compactMap { part in
      slip(at: number, near: part, of: page, in: pair)
    }.first
  }

  private func isNear(_ word: CapitalWord, _ part: NameIndex.Part, of page: ReadPage) -> Bool {
    if part.isWrong { return part.form.hash == word.form.hash }
    let letters = page.scalars(of: word)
    let most = Swift.min(letters.count, part.scalars.count) > 5 ? 2 : 1
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
    guard first == last, isToldAlone(part, page, pair), !isOrdinary(words[number], of: page) else {
      return nil
    }
    return Slip(words: number...number, name: part.name)
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
        && (part.form.hash == word.form.hash
          || (part.form.mayBeNear(word.form) && isNear(word, part, of: page)))
    }
  }

  /// A word of the language with the capital of its sentence.
  private func isOrdinary(_ word: CapitalWord, of page: ReadPage) -> Bool {
    word.startsSentence && page.isOrdinary(word)
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
      of: first.range.lowerBound..<last.range.upperBound, inBlock: first.block, of: page.made)
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

extension ReadPage {
  /// A word as it is written.
  func written(_ word: CapitalWord) -> Substring {
    let text = TextPlace.text(ofBlock: word.block, in: made).utf8
    let start = text.index(text.startIndex, offsetBy: word.range.lowerBound)
    return Substring(text[start..<text.index(start, offsetBy: word.range.count)])
  }

  /// Whether the recogniser knows the word, or its ending: then it is hardly a name.
  func isOrdinary(_ word: CapitalWord, byEnding: Bool = true) -> Bool {
    let key = WordKey(written(word))
    if let meaning = LanguageWords.all.meaning(of: key) {
      return meaning.weights != LanguageWeights()
    }
    return byEnding && word.range.count > 6
      && WordEndings.all.weights(of: key) != LanguageWeights()
  }

  fileprivate func scalars(of word: CapitalWord) -> [Unicode.Scalar] {
    Array(written(word).lowercased().unicodeScalars)
  }
}
