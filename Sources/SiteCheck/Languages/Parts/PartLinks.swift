internal import SiteModel

/// Finds links of two versions that lead to the same page, but to parts of it that are no twins.
///
/// Links are compared page by page and by the heading that they lead to, whichever of its two ids
/// they name and in whatever order they stand. Left alone are an id that is no heading's (dead
/// links are findings already), a page whose versions have other headings, and links that only one
/// version has, which `language/link` tells; a link within the page that one version lacks is told
/// here.
/// An error: the 13 pairs of such links in `Content` agree.
/// Example: `[the figures](portal#figures)` beside `[tallene](portal#veien)`.
struct PartLinks {
  private let pages: [PageID: PageParts]
  private let page: PageID
  private let pair: PageParts.Links

  /// The findings on all pages, in their order.
  static func check(_ all: [PageParts]) -> [Diagnostic] {
    let linking = all.filter { $0.links != nil }
    guard !linking.isEmpty else { return [] }
    let wanted = linking.reduce(into: Set<PageID>()) { wanted, parts in
      wanted.formUnion(parts.links?.all.map(\.page) ?? [])
    }
    let known = all.filter { wanted.contains($0.page) }
    let pages = Dictionary(known.map { ($0.page, $0) }) { first, _ in first }
    return linking.flatMap { parts in
      parts.links.map { PartLinks(pages: pages, page: parts.page, pair: $0).findings } ?? []
    }
  }

  private var findings: [Diagnostic] {
    var seen: Set<PageID> = []
    return pair.all.flatMap { link in
      seen.insert(link.page).inserted ? compare(linksTo: link.page) : []
    }
  }
}

extension PartLinks {
  /// A link and the heading that it leads to; -1 for the top of the page.
  private struct Target {
    let link: PageParts.Link
    let heading: Int
  }

  private func compare(linksTo target: PageID) -> [Diagnostic] {
    let links = PerEdition { edition in pair.links[edition].filter { $0.page == target } }
    let isWithin = target == page
    guard links.english.count == links.norwegian.count || isWithin,
      let parts = pages[target], parts.areAlike || leadToOneEdition(links)
    else { return [] }
    let english = targets(links.english, parts)
    let norwegian = targets(links.norwegian, parts)
    // One that leads nowhere may be meant for any.
    guard english.count == links.english.count, norwegian.count == links.norwegian.count else {
      return []
    }
    let left = PerEdition(
      english: Self.unanswered(english, by: norwegian),
      norwegian: Self.unanswered(norwegian, by: english))
    let count = Swift.min(left.english.count, left.norwegian.count)
    return zip(left.english, left.norwegian).map { other($0, $1, parts) }
      + left.english.dropFirst(count).map { surplus($0, in: .english) }
      + left.norwegian.dropFirst(count).map { surplus($0, in: .norwegian) }
  }

  /// Both versions link to a page that stands in one edition only.
  private func leadToOneEdition(_ links: PerEdition<[PageParts.Link]>) -> Bool {
    let editions = Set((links.english + links.norwegian).map(\.edition))
    return editions.count == 1
  }

  private func targets(_ links: [PageParts.Link], _ parts: PageParts) -> [Target] {
    links.compactMap { link in
      guard let fragment = link.fragment else { return Target(link: link, heading: -1) }
      return parts.heading(fragment.percentDecoded, in: link.edition)
        .map { Target(link: link, heading: $0) }
    }
  }

  private static func unanswered(_ own: [Target], by others: [Target]) -> [Target] {
    var open = others.map(\.heading)
    return own.filter { target in
      guard let answer = open.firstIndex(of: target.heading) else { return true }
      open.remove(at: answer)
      return false
    }
  }
}

extension PartLinks {
  private func other(_ english: Target, _ norwegian: Target, _ parts: PageParts) -> Diagnostic {
    let version = Edition.english.version
    let (here, there) = (Self.name(norwegian), Self.name(english))
    return finding(
      in: .norwegian, norwegian, about: "\(Self.written(english)) / \(Self.written(norwegian))",
      Wording(
        "the link leads to \(here.english) here, but to \(there.english) in \(version.english)",
        nb: "lenken fører til \(here.bokmaal) her, men til \(there.bokmaal) i \(version.bokmaal)"),
      hint: hint(for: norwegian, asIn: english, parts),
      related: [
        .init(
          english.link.written.place,
          .hereQuoted(Self.written(english)))
      ])
  }

  /// What to write here if the English version is right.
  private func hint(
    for norwegian: Target, asIn english: Target, _ parts: PageParts
  ) -> Wording {
    let path = Self.written(norwegian).prefix { $0 != "#" }
    let ids = parts.ids[norwegian.link.edition]
    let right =
      ids.indices.contains(english.heading) ? "\(path)#\(ids[english.heading])" : "\(path)"
    guard !right.isEmpty else {
      return Wording(
        "let both links lead to the same part", nb: "la begge lenkene føre til samme del")
    }
    return Wording(
      "write “\(right)” here if the English version is right",
      nb: "skriv «\(right)» her hvis den engelske versjonen er riktig")
  }

  private func surplus(_ target: Target, in edition: Edition) -> Diagnostic {
    let version = edition.other.version
    return finding(
      in: edition, target, about: Self.written(target),
      Wording(
        "the link to “\(Self.written(target))” is not in \(version.english)",
        nb: "lenken til «\(Self.written(target))» står ikke i \(version.bokmaal)"),
      hint: Wording(
        "link to the part in \(version.english) too, or take the link out here",
        nb: "lenk til delen også i \(version.bokmaal), eller fjern lenken her"),
      related: [])
  }

  private func finding(
    in edition: Edition, _ target: Target, about subject: String, _ message: Wording,
    hint: Wording, related: [Diagnostic.Related]
  ) -> Diagnostic {
    Rule.twinAnchor.finding(
      at: target.link.written.place, page: page, language: pair.languages[edition],
      about: subject, message, hint: hint, related: related)
  }

  private static func written(_ target: Target) -> String { target.link.written.target }

  private static func name(_ target: Target) -> Wording {
    target.link.fragment.map { Wording("the part “#\($0)”", nb: "delen «#\($0)»") }
      ?? Wording("the top of the page", nb: "toppen av siden")
  }
}
