internal import SiteModel

extension Rule {
  /// Text that was not translated.
  static let identicalText = Rule(
    "language/identical",
    what: Wording(
      "a text is word for word the same in both versions",
      nb: "en tekst er ord for ord den samme i begge versjonene"),
    why: Wording(
      "Somebody copied the page and forgot to translate a part of it.",
      nb: "Noen har kopiert siden og glemt å oversette en del av den."),
    example: "the paragraph “The centres answer requests within five days.” in both files")
}

/// Finds texts of six words or more that stand word for word the same in both versions.
///
/// A page is often made from its twin, and a part of it forgotten. The finding stands in the version
/// whose language it is not, else in the Norwegian one. Names, addresses and figures do not count (a
/// copy whose figures alone were changed is a copy), nor does what is marked as foreign in one version.
/// An error: two texts with the same words and at least two that no name has are one text, and one of
/// two readers cannot read it. `Content` and seven of its former states have none.
/// Example: a paragraph `The centres answer requests within five days.` in both files.
struct IdenticalText: TwinRule {
  let rule = Rule.identicalText

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    pair.copies.all.map { finding($0, pair) }
  }

  private func finding(_ copy: CopiedBlocks.Copy, _ pair: ComparedPair) -> Diagnostic {
    let edition = copy.language.edition?.other ?? .norwegian
    let blocks = PerEdition(english: copy.english, norwegian: copy.norwegian)
    let own = TextExcerpt(ofBlock: blocks[edition], of: pair.pages[edition])
    let twin = TextExcerpt(ofBlock: blocks[edition.other], of: pair.pages[edition.other])
    return pair.finding(
      rule, in: edition, at: own.place,
      about: pair.subject(
        own.words, ofBlock: blocks[edition], in: edition, twin: blocks[edition.other]),
      message(own.words, language: copy.language.edition?.languageName, version: edition.other),
      hint: .translation(
        of: pair.pages[edition].canMark(block: blocks[edition]), to: edition.languageName,
        tag: edition == .english ? "nb" : "en"),
      related: [.init(twin.place, Wording("the same words here", nb: "de samme ordene her"))])
  }

  private func message(_ words: String, language: Wording?, version: Edition) -> Wording {
    let version = version.version
    guard let language else {
      return Wording(
        "“\(words)” stands word for word in \(version.english) too",
        nb: "«\(words)» står ord for ord også i \(version.bokmaal)")
    }
    return Wording(
      "“\(words)” is \(language.english), word for word as in \(version.english)",
      nb: "«\(words)» er på \(language.bokmaal), ord for ord som i \(version.bokmaal)")
  }
}
