internal import SiteModel

extension Rule {
  /// Bokmål on a page in nynorsk, or the other way round.
  static let mixedNorwegian = Rule(
    "language/mixed", .warning,
    what: Wording(
      "text on a page in Bokmål is Nynorsk, or the other way round",
      nb: "tekst på en side på bokmål er nynorsk, eller omvendt"),
    why: Wording(
      "A page in two forms of Norwegian looks careless, and a public body must not mix them.",
      nb: "En side på to målformer virker skjødesløs, og offentlige organer skal ikke blande dem."),
    example: "a paragraph on a page in Bokmål: Sentera svarar ikkje på spørsmål frå pasientar.")
}

/// Finds blocks in nynorsk on a page in bokmål, and the other way round.
///
/// The two are one text to a reader, and a page that mixes them looks careless. Only blocks of six
/// words or more with two sure words of the other form (of eight words or more: with one and an
/// ending), and hardly one of the page's own, are told. They are judged as wholes: a sentence of one
/// form within a paragraph of the other is not told.
/// A warning: of 28,400 Norwegian texts of Debian's message catalogues it told one, rightly, which
/// is too little to judge by; and `Content` has no nynorsk yet.
/// Example: a paragraph `Sentera svarar ikkje på spørsmål frå pasientar.` on a page in bokmål.
struct MixedNorwegian: PageRule {
  let rule = Rule.mixedNorwegian

  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    guard page.language != .english else { return [] }
    return page.words.all.compactMap { words in
      guard words.tally.words >= ReadPage.leastWords, !words.isMarked,
        let form = LanguageRecogniser.sureForm(of: words.tally), form != page.language
      else { return nil }
      return finding(words.block, isIn: form, page, pair)
    }
  }

  private func finding(
    _ block: Int, isIn form: Language, _ page: ReadPage, _ pair: ComparedPair?
  ) -> Diagnostic {
    let excerpt = TextExcerpt(ofBlock: block, of: page.made)
    let own = page.language.name
    return page.finding(
      rule, at: excerpt.place, about: page.subject(excerpt.words, ofBlock: block, in: pair),
      Wording(
        "“\(excerpt.words)” is \(form.name.english), but the page is \(own.english)",
        nb: "«\(excerpt.words)» er på \(form.name.bokmaal), men siden er på \(own.bokmaal)"),
      hint: .translation(
        of: page.made.canMark(block: block), to: own, tag: form.rawValue))
  }
}
