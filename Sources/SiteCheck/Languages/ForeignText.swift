internal import SiteModel

extension Rule {
  /// Text that is in the other edition's language.
  static let foreignText = Rule(
    "language/foreign",
    what: Wording(
      "text on an English page is Norwegian, or the other way round",
      nb: "tekst på en norsk side er engelsk, eller omvendt"),
    why: Wording(
      "Readers cannot understand it, and a screen reader speaks it with the wrong voice "
        + "(WCAG 2.2, 3.1.2).",
      nb: "Leserne forstår den ikke, og skjermleseren leser den med feil uttale "
        + "(WCAG 2.2, 3.1.2)."),
    example: "a paragraph on an English page: Sentrene svarer på forespørsler innen fem dager.")
}

/// Finds paragraphs, headings, items, cells, captions, alt texts and texts of front matter that are
/// English on a Norwegian page, or Norwegian on an English one.
///
/// A reader who chose a language cannot read them, and a screen reader speaks them with the wrong
/// voice. Sentences in a row of eight words or more within a text are told as well, where the first
/// begins. Texts of fewer than six words, names, and words within quotation marks are left alone, as
/// is what is marked as foreign; a block that stands in both versions is told by `language/identical`.
/// An error: of 48,600 texts of six words or more from Debian's message catalogues, each on a page
/// of its language, it told five: three sentences, all in the other language, and two pieces of code.
/// `Content` has none.
/// Example: a paragraph `Sentrene svarer på forespørsler innen fem dager.` on an English page.
struct ForeignText: PageRule {
  let rule = Rule.foreignText

  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    page.words.all.compactMap { words in
      let edition = words.foreignEdition
      let passage = edition == nil ? page.foreignPassage(of: words) : nil
      guard edition != nil || passage != nil,
        pair?.copies.contains(words.block, in: page.language.edition) != true
      else { return nil }
      return finding(words.block, passage, page, pair)
    }
  }

  /// Of a whole block, or of the sentences in the other language that it has.
  private func finding(
    _ block: Int, _ passage: Range<Int>?, _ page: ReadPage, _ pair: ComparedPair?
  ) -> Diagnostic {
    let edition = page.language.edition.other
    let excerpt =
      passage.map { TextExcerpt(of: $0, inBlock: block, of: page.made) }
      ?? TextExcerpt(ofBlock: block, of: page.made)
    let (own, foreign) = (page.language.edition.languageName, edition.languageName)
    return page.finding(
      rule, at: excerpt.place, about: page.subject(excerpt.words, ofBlock: block, in: pair),
      Wording(
        "“\(excerpt.words)” is \(foreign.english), but the page is \(own.english)",
        nb: "«\(excerpt.words)» er på \(foreign.bokmaal), men siden er på \(own.bokmaal)"),
      hint: .translation(
        of: page.made.canMark(block: block), to: own, tag: edition == .english ? "en" : "nb"),
      related: pair?.related(toCounterpartOf: block, in: page.language.edition) ?? [])
  }
}

extension MadePage {
  /// Whether the words of a block can be marked as foreign: those of front matter, alt texts and
  /// captions are plain text.
  func canMark(block: Int) -> Bool {
    guard FrontText(block: block) == nil else { return false }
    return switch text.blocks[block].kind {
    case .heading, .paragraph, .item, .cell, .quote, .note, .footnote: true
    case .caption, .alternative: false
    }
  }
}

extension Wording {
  /// How to repair a text in the wrong language, which may be marked instead if there is a reason.
  static func translation(of canMark: Bool, to language: Wording, tag: String) -> Wording {
    canMark
      ? Wording(
        "write it in \(language.english), or mark words that must stay: [words](lang:\(tag))",
        nb: "skriv den på \(language.bokmaal), eller merk ord som må stå: [ord](lang:\(tag))")
      : Wording(
        "write it in \(language.english)", nb: "skriv den på \(language.bokmaal)")
  }
}
