internal import SiteModel

/// What links to parts of pages need of one page id until all pages are made: the ids of its
/// headings, and the links of its two versions that may name a part.
struct PageParts: Sendable {
  let page: PageID
  /// In the order of the page; empty for a version that is not there.
  let ids: PerEdition<[String]>
  /// Whether the headings of the two versions correspond one by one.
  let areAlike: Bool
  /// Nil where no link of either version names a part.
  let links: Links?

  /// The links of a pair of versions.
  struct Links: Sendable {
    let links: PerEdition<[Link]>
    let languages: PerEdition<Language>

    /// Those of the Norwegian version first, where findings stand.
    var all: [Link] { links.norwegian + links.english }
  }

  /// A link to a page or to a part of it.
  struct Link: Sendable {
    let page: PageID
    /// The edition that it leads to.
    let edition: Edition
    let fragment: String?
    let written: WrittenLink
  }

  init(of twins: MadeTwins, id: PageID) {
    page = id
    let headings = PerEdition { twins[$0]?.text.headings ?? [] }
    ids = PerEdition { headings[$0].map(\.id) }
    areAlike = headings.areAlike
    guard let english = twins.english, let norwegian = twins.norwegian,
      Self.namesPart(english) || Self.namesPart(norwegian)
    else {
      links = nil
      return
    }
    links = Links(
      links: PerEdition(
        english: Self.links(of: english, id), norwegian: Self.links(of: norwegian, id)),
      languages: PerEdition(english: english.page.language, norwegian: norwegian.page.language))
  }

  /// Which heading an id belongs to, its own or its twin's; nil where it is no heading's.
  func heading(_ id: String, in edition: Edition) -> Int? {
    if let index = ids[edition].firstIndex(of: id) { return index }
    return areAlike ? ids[edition.other].firstIndex(of: id) : nil
  }
}

extension PageParts {
  private static func namesPart(_ made: MadePage) -> Bool {
    made.text.links.contains { link in
      switch link.destination {
      case .fragment: true
      case .page(_, _, let fragment): fragment != nil
      case .unpublished, .address, .file, .outside, .nothing: false
      }
    }
  }

  private static func links(of made: MadePage, _ id: PageID) -> [Link] {
    made.text.links.compactMap { link in
      switch link.destination {
      case .fragment(let fragment):
        Link(page: id, edition: made.page.edition, fragment: fragment, written: link)
      case .page(let page, let edition, let fragment):
        Link(page: page, edition: edition, fragment: fragment, written: link)
      case .unpublished, .address, .file, .outside, .nothing: nil
      }
    }
  }
}
