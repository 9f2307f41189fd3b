internal import SiteModel

extension Rule {
  /// Links that lead to different pages in the two versions.
  static let twinLink = Rule(
    "language/link",
    what: Wording(
      "a link leads to another page than in the other version",
      nb: "en lenke fører til en annen side enn i den andre versjonen"),
    why: Wording(
      "Readers of one language are sent to a page that says something else, or in another language.",
      nb: "Leserne av det ene språket havner på en side om noe annet, eller på feil språk."),
    example:
      "[the centre](centres/cancer) in English, [senteret](centres/brain-health) in Norwegian"
  )
}

/// Finds page links whose target is not the twin of its twin's target.
///
/// Links are compared by page, wherever in the text they stand. A link whose twin leads nowhere is
/// left alone: the dead link is a finding already.
/// An error: of the links that `Tests/Mutations` leads to another page or takes out in `Content`, all
/// findings are true; the pairs as they are have none.
/// Example: `[the centre](centres/cancer)` beside `[senteret](centres/brain-health)`.
struct TwinLinks: TwinRule {
  let rule = Rule.twinLink
  private let pages: LinkedPages

  init(pages: LinkedPages) { self.pages = pages }

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    // Nearly always every link is answered in order: then nothing is gathered.
    if areTwins(pair.pages.english.text.links, pair.pages.norwegian.text.links) { return [] }
    return unlike(PerEdition { pageLinks(in: $0, of: pair) }, pair)
  }
}

extension TwinLinks {
  /// A written link that leads to a page.
  struct PageLink {
    let link: WrittenLink
    /// The how many-th of the links that lead to a page, or should.
    let position: Int
    let target: LinkedPages.Target
    /// Of the block that holds it; nil for a link outside all blocks.
    let slot: Int?
  }

  /// Of which block links to a page are counted.
  private struct LinkedBlock: Hashable {
    let id: PageID
    let slot: Int?

    init(of link: PageLink) { (id, slot) = (link.target.id, link.slot) }
  }

  /// Whether links lead to the same pages in order.
  private func areTwins(_ english: [WrittenLink], _ norwegian: [WrittenLink]) -> Bool {
    var (i, j) = (0, 0)
    while true {
      let first = nextTarget(english, &i)
      let second = nextTarget(norwegian, &j)
      guard let first, let second else { return first == nil && second == nil }
      if first.id != second.id { return false }
    }
  }

  private func nextTarget(_ links: [WrittenLink], _ index: inout Int) -> LinkedPages.Target? {
    while index < links.count {
      index += 1
      if let target = pages.target(of: links[index - 1]) { return target }
    }
    return nil
  }

  private func pageLinks(in edition: Edition, of pair: ComparedPair) -> [PageLink] {
    linksToPages(of: pair.pages[edition]).enumerated().compactMap { position, link in
      pages.target(of: link).map {
        PageLink(
          link: link, position: position, target: $0, slot: pair.slot(of: link.place, in: edition))
      }
    }
  }

  private func linksToPages(of made: MadePage) -> [WrittenLink] {
    made.text.links.filter { pages.target(of: $0) != nil || $0.destination == .nothing }
  }

  /// The positions of a page's dead links.
  private func deadEnds(of made: MadePage) -> Set<Int> {
    Set(linksToPages(of: made).enumerated().filter { $1.destination == .nothing }.map(\.offset))
  }
}

extension TwinLinks {
  /// Pairs the links of each version that the other does not answer, in order.
  private func unlike(_ links: PerEdition<[PageLink]>, _ pair: ComparedPair) -> [Diagnostic] {
    guard links.english.map(\.target.id) != links.norwegian.map(\.target.id) else { return [] }
    let dead = PerEdition { deadEnds(of: pair.pages[$0]) }
    let english = unanswered(links.english, by: links.norwegian)
      .filter { !dead.norwegian.contains($0.position) }
    let norwegian = unanswered(links.norwegian, by: links.english)
      .filter { !dead.english.contains($0.position) }
    let (others, left) = paired(english, norwegian)
    return others.map { other($0.english, $0.norwegian, pair) }
      + Edition.allCases.reversed().flatMap { edition in
        left[edition].map { surplus($0, edition, links, pair) }
      }
  }

  /// The links of one version that the other does not answer, best in the same block.
  private func unanswered(_ own: [PageLink], by others: [PageLink]) -> [PageLink] {
    var open: [LinkedBlock: Int] = [:]
    for link in others { open[LinkedBlock(of: link), default: 0] += 1 }
    let left = own.filter { !Self.take(LinkedBlock(of: $0), from: &open) }
    var elsewhere: [PageID: Int] = [:]
    for (block, count) in open { elsewhere[block.id, default: 0] += count }
    return left.filter { !Self.take($0.target.id, from: &elsewhere) }
  }

  private static func take<Key>(_ key: Key, from counts: inout [Key: Int]) -> Bool {
    guard let count = counts[key], count > 0 else { return false }
    counts[key] = count - 1
    return true
  }

  /// Pairs what is left over in the same block, in order.
  private func paired(
    _ english: [PageLink], _ norwegian: [PageLink]
  ) -> ([PerEdition<PageLink>], left: PerEdition<[PageLink]>) {
    var (pairs, open, left): ([PerEdition<PageLink>], [PageLink], [PageLink]) = ([], english, [])
    for link in norwegian {
      if let twin = open.firstIndex(where: { $0.slot == link.slot }) {
        pairs.append(PerEdition(english: open.remove(at: twin), norwegian: link))
      } else {
        left.append(link)
      }
    }
    return (pairs, PerEdition(english: open, norwegian: left))
  }
}
