internal import SiteModel

/// Tells what type of page a source is, from where it lies.
struct PageKinds {
  private let types: [String: PageType]
  /// The ids of the pages at the top of Content.
  private let tops: Set<String>

  init(sections: [SectionSettings], names: [SourceName]) {
    types = Dictionary(sections.map { ($0.folder, $0.type) }, uniquingKeysWith: { a, _ in a })
    tops = Set(names.lazy.map(\.page).filter { $0.section == nil }.map(\.text))
  }

  func kind(of page: PageID) -> (type: PageType, isList: Bool) {
    if page == .home { return (.home, false) }
    let folder = page.section.map(String.init) ?? page.text
    return (types[folder] ?? .page, page.section == nil && types[folder] != nil)
  }

  /// The finding about a page in a folder that is no section and has no page of its own.
  func unknownFolder(of name: SourceName) -> Diagnostic? {
    guard let folder = name.page.section.map(String.init), types[folder] == nil,
      !tops.contains(folder)
    else { return nil }
    let nearest = (Array(types.keys) + tops).nearest(to: folder)
    return Rule.sourceName.finding(
      at: Place(file: "Content/" + name.path), page: name.page, language: name.language,
      about: folder,
      Wording(
        "there is no section or page “\(folder)”",
        nb: "det finnes ingen seksjon eller side «\(folder)»"),
      hint: nearest.map(Wording.didYouMean)
        ?? Wording(
          "add \(folder).\(name.language.rawValue).md, or move the file to a section",
          nb: "legg til \(folder).\(name.language.rawValue).md, eller flytt filen til en seksjon"))
  }
}
