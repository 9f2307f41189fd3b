internal import SiteModel

/// A section whose facts and links stand in another section of the other version, which has its own
/// elsewhere too: the order of the two differs.
///
/// Sections without facts and links are alike to whoever does not understand them.
struct MovedSection {
  /// In the Norwegian version.
  let heading: Heading
  /// The section that stands at the same place in the English version.
  let instead: Heading
  /// The same section in the English version.
  let twin: Heading

  /// The first moved section of a pair whose headings have the same levels.
  static func first(in pair: ComparedPair) -> MovedSection? {
    let (english, norwegian) = (pair.pages.english.text, pair.pages.norwegian.text)
    // Most translations keep facts and links in order: then nothing has moved.
    guard english.headings.count == norwegian.headings.count, norwegian.headings.count > 1,
      !pair.isInOrder
    else { return nil }
    let own = marks(of: norwegian, pair.versions.norwegian.facts)
    let others = marks(of: english, pair.versions.english.facts)
    for index in own.indices where own[index] != others[index] {
      guard own[index] != 0, others[index] != 0, own.contains(others[index]),
        let twin = others.firstIndex(of: own[index])
      else { continue }
      return MovedSection(
        heading: norwegian.headings[index], instead: english.headings[index],
        twin: english.headings[twin])
    }
    return nil
  }
}

extension MovedSection {
  /// For each heading a sum over the facts and the page links below it, in any order; 0 for none.
  private static func marks(of text: PageText, _ facts: [Fact]) -> [Int] {
    var sections: [Int] = []
    var section = -1
    for block in text.blocks {
      if case .heading = block.kind { section += 1 }
      sections.append(section)
    }
    var marks = [Int](repeating: 0, count: text.headings.count)
    for fact in facts where fact.isCertain && fact.block >= 0 {
      let section = sections[fact.block]
      if marks.indices.contains(section) { marks[section] &+= fact.value.hashValue }
    }
    for link in text.links {
      guard let page = link.destination.pageID, let line = link.place.start?.line else { continue }
      let section = text.headings.lastIndex { ($0.place.start?.line ?? 0) <= line }
      if let section { marks[section] &+= page.hashValue }
    }
    return marks
  }
}

extension ComparedPair {
  /// Whether facts and page links stand in the same order in both versions.
  fileprivate var isInOrder: Bool {
    let (english, norwegian) = (versions.english.facts, versions.norwegian.facts)
    guard
      english.lazy.filter(\.isCertain).map(\.value)
        .elementsEqual(norwegian.lazy.filter(\.isCertain).map(\.value))
    else { return false }
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
