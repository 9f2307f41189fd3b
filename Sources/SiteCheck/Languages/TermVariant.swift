internal import SiteModel

extension Rule {
  /// Words that the site has agreed not to write, and terms without a counterpart.
  static let term = Rule(
    "language/term", .warning,
    what: Wording(
      "a word to avoid, or a term or a name that the other version lacks",
      nb: "et ord vi unngår, eller et begrep eller navn som mangler i den andre versjonen"),
    why: Wording(
      "Readers who meet two words look for two things, and what one version leaves out is lost to "
        + "its readers.",
      nb: "Den som møter to ord, leter etter to ting, og det den ene versjonen utelater, får ikke "
        + "leserne av den vite."),
    example: "The centers answer requests   (terms.yaml says: centres)")
}

/// Finds variants that `terms.yaml` says to avoid, in any inflection.
///
/// One thing should have one word in each language. Code, words marked as foreign, addresses and the
/// term's exceptions are left alone.
/// A warning: a variant may be right in a name that nobody has listed yet. Of 40 variants planted in
/// `Content` it told all; `Content` has none.
/// Example: `The centers answer requests`, where the term is `centre`.
struct TermVariant: PageRule {
  let subjects: Subjects
  let titles: CentreTitle
  let rule = Rule.term

  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    page.mentions.all
      .filter { $0.form == .avoided && !isWrongTitle($0, of: page, in: pair) }
      .compactMap { finding($0, page) }
  }

  /// Whether it stands in a centre's title that `language/other-name` tells as a whole.
  private func isWrongTitle(
    _ mention: Mention, of page: ReadPage, in pair: ComparedPair?
  ) -> Bool {
    guard mention.block == FrontText.title.block, let pair else { return false }
    return titles.wrongEdition(in: pair) == page.language.edition
  }

  private func finding(_ mention: Mention, _ page: ReadPage) -> Diagnostic? {
    guard let index = subjects.index(of: page.language) else { return nil }
    let found = TextPlace(of: mention.range, inBlock: mention.block, of: page.made)
    let variant = index.text(of: mention.phrase)
    return page.finding(
      rule, at: found.place, about: found.written,
      Wording(
        "“\(found.written)” is a word to avoid", nb: "«\(found.written)» er et ord vi unngår"),
      hint: Self.repair(found.written, variant: variant, instead: index.insteads[mention.phrase]))
  }

  /// The approved word with the capital and, where the words end alike, the inflection of what
  /// stands there.
  private static func repair(_ written: String, variant: String, instead: String) -> Wording {
    let isCapital = written.first?.isUppercase == true && variant.first?.isUppercase != true
    let word = isCapital ? instead.prefix(1).uppercased() + instead.dropFirst() : instead
    let ending = written.lastWord.dropFirst(variant.lastWord.count)
    if ending.isEmpty || variant.suffix(2) == instead.suffix(2) {
      return Wording("write “\(word)\(ending)”", nb: "skriv «\(word)\(ending)»")
    }
    return Wording("write a form of “\(word)”", nb: "skriv en form av «\(word)»")
  }
}

extension String {
  fileprivate var lastWord: Substring { split(separator: " ").last ?? "" }
}
