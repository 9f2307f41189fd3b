internal import SiteModel

extension Rule {
  /// Quotes and boxes that the other version lacks.
  static let twinQuote = Rule(
    "language/quote",
    what: Wording(
      "a quote, a fact box or a drawing is missing in the other version, or something else there",
      nb:
        "et sitat, en faktaboks eller en tegning mangler i den andre versjonen, eller er noe annet der"
    ),
    why: Wording(
      "Readers of one version do not see who speaks, or what is set apart as important.",
      nb: "Leserne av den ene versjonen ser ikke hvem som snakker, eller hva som er framhevet."),
    example: "a paragraph with “> ” in front in English, without in Norwegian")
}

/// Finds quotes, fact boxes and drawings that the other version lacks, and those that are something
/// else there or name a source in one version alone.
///
/// An error: the quotes and boxes of `Content` have no finding, and each one dropped is found.
/// Example: `> [!NOTE]` in English, a plain paragraph in Norwegian.
struct TwinQuotes: StructureRule {
  let rule = Rule.twinQuote
  let family = StructureFamily.quote

  func finding(_ difference: StructureDifference, in pair: ComparedPair) -> Diagnostic {
    let edition = difference.edition
    guard case .unlike(let twin) = difference.what else { return lacking(difference, pair) }
    let own = pair.quote(difference.element, in: edition)
    let other = pair.quote(twin, in: edition.other)
    if own.form != other.form { return otherForm(difference.element, twin, pair) }
    return own.hasSource
      ? unnamedSource(of: twin, in: edition.other, beside: difference.element, pair)
      : unnamedSource(of: difference.element, in: edition, beside: twin, pair)
  }
}

extension TwinQuotes {
  private static let quotes = CountedName(
    one: Wording("quote or box", nb: "sitat eller boks"),
    several: Wording("quotes or boxes", nb: "sitater eller bokser"))

  private func lacking(_ difference: StructureDifference, _ pair: ComparedPair) -> Diagnostic {
    let edition = difference.edition
    let version = edition.other.version
    let words = pair.words(of: difference.element, in: edition)
    let form = pair.quote(difference.element, in: edition).form
    return lacking(
      difference, in: pair, about: words,
      name: Wording(
        "\(form.name.english) “\(words)”", nb: "\(form.name.bokmaal) «\(words)»"),
      hint: Wording(
        "set the same text apart with “> ” in \(version.english) too, or take it out here",
        nb: "sett «> » foran den samme teksten også i \(version.bokmaal), eller fjern den her"),
      counted: Self.quotes)
  }

  private func otherForm(_ quote: Int, _ twin: Int, _ pair: ComparedPair) -> Diagnostic {
    let version = Edition.english.version
    let own = pair.quote(quote, in: .norwegian).form
    let other = pair.quote(twin, in: .english).form
    let words = pair.words(of: quote, in: .norwegian)
    return unlike(
      quote, twin, in: .norwegian, pair, about: words,
      Wording(
        "“\(words)” is \(own.kind.english) here, but \(other.kind.english) in \(version.english)",
        nb: "«\(words)» er \(own.kind.bokmaal) her, men \(other.kind.bokmaal) "
          + "i \(version.bokmaal)"),
      hint: Wording(
        "begin both with the same mark, such as “> [!NOTE]”",
        nb: "begynn begge med samme merke, for eksempel «> [!NOTE]»"),
      here: own.kind, there: other.kind)
  }

  private func unnamedSource(
    of quote: Int, in edition: Edition, beside twin: Int, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = edition.other.version
    let words = pair.words(of: quote, in: edition)
    return unlike(
      quote, twin, in: edition, pair, about: words,
      Wording(
        "quote “\(words)” names no source here, but one in \(version.english)",
        nb: "sitatet «\(words)» har ingen kilde her, men en i \(version.bokmaal)"),
      hint: Wording(
        "write the source as a last paragraph that begins with “> — ”",
        nb: "skriv kilden som et siste avsnitt som begynner med «> — »"),
      here: Wording("no source", nb: "ingen kilde"),
      there: Wording("with its source", nb: "med kilde"))
  }
}

extension ComparedPair {
  fileprivate func quote(
    _ element: Int, in edition: Edition
  ) -> (form: StructureElement.QuoteForm, hasSource: Bool) {
    guard case .quote(let form, let hasSource) = self.element(element, in: edition).kind else {
      return (.quote, false)
    }
    return (form, hasSource)
  }
}

extension StructureElement.QuoteForm {
  fileprivate var name: Wording {
    switch self {
    case .quote: Wording("quote", nb: "sitatet")
    case .note: Wording("fact box", nb: "faktaboksen")
    case .steps: Wording("drawing of steps", nb: "trinntegningen")
    case .tree: Wording("drawing of a tree", nb: "tretegningen")
    case .timeline: Wording("timeline", nb: "tidslinjen")
    }
  }

  fileprivate var kind: Wording {
    switch self {
    case .quote: Wording("a quote", nb: "et sitat")
    case .note: Wording("a fact box", nb: "en faktaboks")
    case .steps: Wording("a drawing of steps", nb: "en trinntegning")
    case .tree: Wording("a drawing of a tree", nb: "en tretegning")
    case .timeline: Wording("a timeline", nb: "en tidslinje")
    }
  }
}
