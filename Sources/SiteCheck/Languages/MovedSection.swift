internal import SiteModel

/// A section that stands in another place of the other version, which has its own elsewhere too: the
/// order of the two differs.
///
/// Sections are known again by their facts and links or, where those do not tell and the versions are
/// built differently, by what they are built of. Others are alike to whoever does not understand them.
struct MovedSection {
  /// In the Norwegian version.
  let heading: Heading
  /// The section that stands at the same place in the English version.
  let instead: Heading
  /// The same section in the English version.
  let twin: Heading
  /// How many headings stand before the sections that the move displaces, in both versions.
  let displaced: ClosedRange<Int>

  /// All that can be told of a pair whose headings have the same levels, in the order of the
  /// Norwegian text.
  static func all(in pair: ComparedPair) -> [MovedSection] {
    // Most translations keep facts and links in order: then none of them has moved.
    let isBuiltAlike = pair.structure.differences.isEmpty
    guard !isBuiltAlike || !pair.isInOrder, pair.haveAlikeHeadings else { return [] }
    let headings = pair.pages.headings
    let marks = PerEdition { Self.marks(of: pair.pages[$0].text, pair.versions[$0].facts) }
    let moved = all(headings, by: marks)
    guard moved.isEmpty, !isBuiltAlike else { return moved }
    return all(headings, by: PerEdition { builds(of: pair.pages[$0].text) })
  }
}

extension MovedSection {
  private static func all<Mark: SectionMark>(
    _ headings: PerEdition<[Heading]>, by marks: PerEdition<[Mark]>
  ) -> [MovedSection] {
    let (own, others) = (marks.norwegian, marks.english)
    // A section that is as it should be is not what another was taken for.
    let displaced = own.indices.filter { own[$0] != others[$0] }
    return displaced.compactMap { index in
      guard !own[index].isEmpty, !others[index].isEmpty,
        displaced.contains(where: { own[$0] == others[index] }),
        let twin = displaced.first(where: { others[$0] == own[index] })
      else { return nil }
      return MovedSection(
        heading: headings.norwegian[index], instead: headings.english[index],
        twin: headings.english[twin],
        displaced: Swift.min(index, twin) + 1...Swift.max(index, twin) + 1)
    }
  }

  /// For each heading what its section is built of, in order.
  private static func builds(of text: PageText) -> [Build] {
    var builds = [Build](repeating: Build(), count: text.headings.count)
    for (block, section) in zip(text.blocks, sections(of: text))
    where builds.indices.contains(section) {
      builds[section].blocks.append(block.kind)
    }
    for element in text.structure.elements where builds.indices.contains(element.section - 1) {
      builds[element.section - 1].elements.append(element.kind)
    }
    return builds
  }

  /// For each block the heading that it stands below; -1 before the first.
  private static func sections(of text: PageText) -> [Int] {
    var section = -1
    return text.blocks.map { block in
      if block.kind.isHeading { section += 1 }
      return section
    }
  }

  /// For each heading the facts and the page links below it, in any order.
  private static func marks(of text: PageText, _ facts: [Fact]) -> [Marks] {
    let sections = sections(of: text)
    var marks = [Marks](repeating: Marks(), count: text.headings.count)
    for fact in facts where fact.isCertain && fact.block >= 0 {
      let section = sections[fact.block]
      if marks.indices.contains(section) { marks[section].facts[fact.value, default: 0] += 1 }
    }
    for link in text.links {
      guard let page = link.destination.pageID, let line = link.place.start?.line else { continue }
      let section = text.headings.lastIndex { ($0.place.start?.line ?? 0) <= line }
      if let section { marks[section].pages[page, default: 0] += 1 }
    }
    return marks
  }
}

/// What tells a section whatever its language.
private protocol SectionMark: Equatable {
  var isEmpty: Bool { get }
}

/// How often each fact and each link to a page stands in a section.
private struct Marks: SectionMark {
  var facts: [FactValue: Int] = [:]
  var pages: [PageID: Int] = [:]

  var isEmpty: Bool { facts.isEmpty && pages.isEmpty }
}

/// What a section is built of.
private struct Build: SectionMark {
  var blocks: [TextBlock.Kind] = []
  var elements: [StructureElement.Kind] = []

  var isEmpty: Bool { blocks.isEmpty && elements.isEmpty }
}

extension ComparedPair {
  /// Whether facts and page links stand in the same order in both versions.
  fileprivate var isInOrder: Bool {
    guard haveFactsInOrder else { return false }
    let links = (pages.english.text.links, pages.norwegian.text.links)
    return links.0.count == links.1.count
      && zip(links.0, links.1).allSatisfy { $0.destination.pageID == $1.destination.pageID }
  }
}

extension LinkDestination {
  /// The page that it leads to, in whatever edition.
  fileprivate var pageID: PageID? {
    switch self {
    case .page(let id, _, _), .unpublished(let id, _): id
    case .fragment, .address, .file, .outside, .nothing: nil
    }
  }
}
