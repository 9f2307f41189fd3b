internal import SiteModel

/// Looks up every id that pages, tables and settings name.
struct References {
  private let pages: [SourcePage]
  private let tables: TableReader.Reading
  private let named: [Field<PageID>]
  private let sections: [SectionSettings]
  private let pageIDs: Set<String>

  /// `names` are all pages that have a source; `named` are pages that the settings name.
  init(
    pages: [SourcePage], names: [SourceName], tables: TableReader.Reading,
    named: [Field<PageID>], sections: [SectionSettings]
  ) {
    self.pages = pages
    self.tables = tables
    self.named = named
    self.sections = sections
    var ids = Set(names.map(\.page.text))
    for section in sections where section.type == .hospital {
      ids.formUnion((tables.known.hospitals ?? []).map { "\(section.folder)/\($0)" })
    }
    for section in sections where section.type == .area {
      ids.formUnion((tables.known.areas ?? []).map { "\(section.folder)/\($0)" })
    }
    pageIDs = ids
  }

  /// A finding for each that leads to nothing, at the value's place.
  func unknown() -> [Diagnostic] {
    let centres = centreIDs
    let short = centres.union(centres.compactMap { PageID($0).name }.map(String.init)).sorted()
    return pages.flatMap { page in unknown(in: page, centres: centres, short: short) }
      + tables.centres.filter { !centres.contains($0.value.text) }.map { centre in
        Rule.dataUnknownID.finding(
          at: centre.place, about: centre.value.name.brief,
          .noPage("centre", nb: "noe senter", centre.value.name.brief),
          hint: .nearest(to: String(centre.value.name), in: short)
            ?? Wording(
              "write the page of the centre first", nb: "skriv siden om senteret først"))
      } + unknownInSettings()
  }

  private var centreIDs: Set<String> {
    let folders = sections.filter { $0.type == .centre }.map { $0.folder + "/" }
    return pageIDs.filter { id in folders.contains { id.hasPrefix($0) } }
  }

  private func unknown(
    in page: SourcePage, centres: Set<String>, short: [String]
  ) -> [Diagnostic] {
    switch page.frontMatter.details {
    case .plain, .course:
      return unknownRow(of: page)
    case .news(let news):
      let unknown = news.centres.filter { !centres.contains($0.value.text) }
      return unknown.map { centre in
        finding(
          page, Field(String(centre.value.name), at: centre.place), ("centre", "noe senter"),
          known: short)
      } + areas(news.areas, of: page)
    case .centre(let centre):
      return missing(
        [centre.hospital], in: tables.known.hospitals, ("hospital", "noe sykehus"), page)
        + missing([centre.leader], in: tables.known.people, ("person", "noen person"), page)
        + areas(centre.areas, of: page)
    }
  }

  private func areas(_ ids: [Field<String>], of page: SourcePage) -> [Diagnostic] {
    missing(ids, in: tables.known.areas, ("area", "noe fagområde"), page)
  }

  private func missing(
    _ ids: [Field<String>], in known: Set<String>?, _ what: (String, String), _ page: SourcePage
  ) -> [Diagnostic] {
    guard let known else { return [] }
    return ids.filter { !known.contains($0.value) }
      .map { finding(page, $0, what, known: known.sorted()) }
  }

  /// The text of a hospital or an area that no table has.
  private func unknownRow(of page: SourcePage) -> [Diagnostic] {
    guard !page.isList else { return [] }
    let id = Field(String(page.name.page.name), at: Place(file: page.file))
    switch page.type {
    case .hospital:
      return missing([id], in: tables.known.hospitals, ("hospital", "noe sykehus"), page)
    case .area: return missing([id], in: tables.known.areas, ("area", "noe fagområde"), page)
    case .home, .page, .news, .centre, .course: return []
    }
  }

  private func finding(
    _ page: SourcePage, _ id: Field<String>, _ what: (String, String), known: [String]
  ) -> Diagnostic {
    Rule.unknownID.finding(
      at: id.place, page: page.name.page, language: page.name.language, about: id.value.brief,
      .noPage(what.0, nb: what.1, id.value.brief), hint: .nearest(to: id.value, inTable: known))
  }

  /// Pages in menus and in what is accepted.
  private func unknownInSettings() -> [Diagnostic] {
    named.filter { !pageIDs.contains($0.value.text) }.map { page in
      Rule.unknownID.finding(
        at: page.place, about: page.value.text.brief,
        .noPage("page", nb: "noen side", page.value.text.brief),
        hint: pageIDs.nearest(to: page.value.text).map(Wording.didYouMean)
          ?? Wording(
            "correct the id, or write the page", nb: "rett id-en, eller skriv siden"))
    }
  }
}

extension Wording {
  fileprivate static func noPage(_ what: String, nb: String, _ id: String) -> Wording {
    Wording("there is no \(what) “\(id)”", nb: "det finnes ikke \(nb) «\(id)»")
  }
}
