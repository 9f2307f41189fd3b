internal import SiteModel

/// Finds a centre whose page calls it by the name of its therapy area in one version, and otherwise
/// in the other.
///
/// Every other page is judged by the titles, so that a title has to be judged by the tables. It is
/// told as `language/other-name`.
/// An error: of the titles that `Tests/Mutations` changes in the six centres all findings are true;
/// as they are they have none.
/// Example: `title: NorTrials Clinical Immunology` beside `title: NorTrials Inflammasjon`.
struct CentreTitle: Sendable {
  private let site: Site

  init(site: Site) { self.site = site }

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    wrongEdition(in: pair).map { [finding(in: $0, areaNames(of: pair.id), pair)] } ?? []
  }

  /// In which version the title is no name of the centre, where it is one in the other.
  func wrongEdition(in pair: ComparedPair) -> Edition? {
    guard case .centre(_) = pair.pages.english.page.frontMatter.details else { return nil }
    let names = areaNames(of: pair.id)
    let isNamed = PerEdition { edition in
      let title = pair.pages[edition].page.title.lowercased()
      return names[edition].contains { title.contains($0.lowercased()) }
    }
    guard isNamed.english != isNamed.norwegian else { return nil }
    return isNamed.english ? .norwegian : .english
  }

  /// What the centre's areas are called, in tables and terms, those without an area above first.
  private func areaNames(of centre: PageID) -> PerEdition<[String]> {
    let areas = site.tables.areas.filter { area in
      let parent = area.parent.flatMap(site.tables.area)
      return area.centre == centre && parent?.centre != centre
    }
    let terms = site.tables.terms.filter { term in
      term.id == centre.text || areas.contains { $0.id == term.id }
    }
    return PerEdition { edition in
      areas.map { $0.name[edition] } + terms.flatMap { $0.words(in: edition.language)?.use ?? [] }
    }
  }

  private func finding(
    in edition: Edition, _ names: PerEdition<[String]>, _ pair: ComparedPair
  ) -> Diagnostic {
    let own = pair.pages[edition].page
    let twin = pair.pages[edition.other].page
    let version = edition.other.version
    let name = names[edition].first ?? ""
    return pair.finding(
      .otherName, in: edition, at: own.place(of: "title"), about: own.title,
      Wording(
        "the centre is called “\(own.title)” here, but “\(twin.title)” in \(version.english)",
        nb: "senteret heter «\(own.title)» her, men «\(twin.title)» i \(version.bokmaal)"),
      hint: Wording(
        "call it by its therapy area, “\(name)”, or add its name to Content/data/terms.yaml",
        nb: "kall det opp etter fagområdet, «\(name)», eller legg navnet inn i "
          + "Content/data/terms.yaml"),
      related: [
        .init(
          twin.place(of: "title"), .hereQuoted(twin.title))
      ])
  }
}
