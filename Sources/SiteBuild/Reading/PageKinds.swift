internal import SiteModel

/// Tells what type of page a source is, from where it lies.
struct PageKinds {
  private let types: [String: PageType]

  init(sections: [SectionSettings]) {
    types = Dictionary(sections.map { ($0.folder, $0.type) }, uniquingKeysWith: { a, _ in a })
  }

  func kind(of page: PageID) -> (type: PageType, isList: Bool) {
    if page == .home { return (.home, false) }
    let folder = page.section.map(String.init) ?? page.text
    return (types[folder] ?? .page, page.section == nil && types[folder] != nil)
  }
}
