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
    let known = Known(
      centres: centres, hospitals: tables.hospitalNames, areas: tables.areaNames,
      people: tables.peopleNames)
    return pages.flatMap { page in unknown(in: page, known: known) }
      + tables.centres.filter { !isCentre($0.value) }.map { centre in
        let name = String(centre.value.name)
        return Rule.dataUnknownID.finding(
          at: centre.place, about: name.brief, .noPage("centre", nb: "noe senter", name.brief),
          hint: known.centres.hint(for: name))
      } + unknownInSettings() + unknownInRedirects()
  }

  /// What pages may name; nil for a table that was not read to its end.
  private struct Known {
    let centres: KnownNames
    let hospitals: KnownNames?
    let areas: KnownNames?
    let people: KnownNames?
  }

  private func isCentre(_ page: PageID) -> Bool {
    pageIDs.contains(page.text)
      && sections.contains { $0.type == .centre && page.text.hasPrefix($0.folder + "/") }
  }

  /// The centres by the last part of their ids, which is enough, and by their titles.
  private var centres: KnownNames {
    let ids = pageIDs.map { PageID($0) }.filter(isCentre).map { String($0.name) }
    let names = pages.filter { isCentre($0.name.page) }.flatMap { page in
      [page.frontMatter.title, page.frontMatter.short, page.frontMatter.slug?.value]
        .compactMap { $0 }.map { (String(page.name.page.name), $0) }
    }
    return KnownNames(Set(ids), names: names)
  }

  private func unknown(in page: SourcePage, known: Known) -> [Diagnostic] {
    switch page.frontMatter.details {
    case .plain, .course:
      return unknownRow(of: page, known: known)
    case .news(let news):
      let unknown = news.centres.filter { !isCentre($0.value) }
      return unknown.map { centre in
        finding(
          page, Field(String(centre.value.name), at: centre.place), ("centre", "noe senter"),
          known: known.centres)
      } + areas(news.areas, in: known, of: page)
    case .centre(let centre):
      return missing([centre.hospital], in: known.hospitals, ("hospital", "noe sykehus"), page)
        + missing([centre.leader], in: known.people, ("person", "noen person"), page)
        + areas(centre.areas, in: known, of: page)
    }
  }

  private func areas(
    _ ids: [Field<String>], in known: Known, of page: SourcePage
  ) -> [Diagnostic] {
    missing(ids, in: known.areas, ("area", "noe fagområde"), page)
  }

  private func missing(
    _ ids: [Field<String>], in known: KnownNames?, _ what: (String, String), _ page: SourcePage
  ) -> [Diagnostic] {
    guard let known else { return [] }
    return ids.filter { !known.contains($0.value) }
      .map { finding(page, $0, what, known: known) }
  }

  /// The text of a hospital or an area that no table has.
  private func unknownRow(of page: SourcePage, known: Known) -> [Diagnostic] {
    guard !page.isList else { return [] }
    let id = Field(String(page.name.page.name), at: Place(file: page.file))
    switch page.type {
    case .hospital:
      return missing([id], in: known.hospitals, ("hospital", "noe sykehus"), page)
    case .area: return missing([id], in: known.areas, ("area", "noe fagområde"), page)
    case .home, .page, .news, .centre, .course: return []
    }
  }

  private func finding(
    _ page: SourcePage, _ id: Field<String>, _ what: (String, String), known: KnownNames
  ) -> Diagnostic {
    Rule.unknownID.finding(
      at: id.place, page: page.name.page, language: page.name.language, about: id.value.brief,
      .noPage(what.0, nb: what.1, id.value.brief), hint: known.hint(for: id.value))
  }

  /// Pages that old addresses lead to.
  private func unknownInRedirects() -> [Diagnostic] {
    tables.redirects.compactMap { row in
      guard case .page(let id, _, _) = row.target, !pageIDs.contains(id.text), !isOfLostRow(id)
      else { return nil }
      return Rule.dataUnknownID.finding(
        at: row.toPlace, about: id.text.brief, .noPage("page", nb: "noen side", id.text.brief),
        hint: pageIDs.nearest(to: id.text).map(Wording.didYouMean)
          ?? Wording(
            "correct the id, or delete the row", nb: "rett id-en, eller slett raden"))
    }
  }

  /// Whether the page may belong to a row of a table that was not read to its end.
  private func isOfLostRow(_ id: PageID) -> Bool {
    sections.contains { section in
      guard id.text.hasPrefix(section.folder + "/") else { return false }
      switch section.type {
      case .hospital: return tables.known.hospitals == nil
      case .area: return tables.known.areas == nil
      case .home, .page, .news, .centre, .course: return false
      }
    }
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
