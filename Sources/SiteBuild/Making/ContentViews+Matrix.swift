internal import SiteModel

extension ContentViews {
  func hospital(_ page: Page, _ hospital: Hospital) -> HospitalView {
    let words = context.words
    return HospitalView(
      region: words.text(hospital.region.word, in: page.language),
      trust: hospital.trust.isEmpty ? nil : hospital.trust, city: hospital.city,
      kind: words.text(hospital.kind.word, in: page.language),
      mailbox: hospital.email.isEmpty ? nil : hospital.email,
      centres: context.index.centres(of: hospital.id, in: page.edition).map(link(for: page)),
      answers: answers(for: page, heading: \.areasWord, among: context.index.areas[page.edition]) {
        area in
        context.state(hospital: hospital.id, area: area.id)
      } link: {
        context.link(.area, $0.id, for: page.language)
      })
  }

  func area(_ page: Page, _ area: TherapyArea) -> AreaView {
    AreaView(
      parent: area.parent.flatMap { context.link(.area, $0, for: page.language) },
      children: context.index.areas(below: area.id, in: page.edition)
        .compactMap { context.link(.area, $0.id, for: page.language) },
      centre: centre(of: area, for: page),
      answers: answers(
        for: page, heading: \.hospitalsWord, among: context.index.hospitals[page.edition]
      ) {
        context.state(hospital: $0.id, area: area.id)
      } link: {
        context.link(.hospital, $0.id, for: page.language)
      },
      news: items(context.index.news(ofArea: area.id, in: page.edition), for: page))
  }

  func areaList(_ page: Page) -> AreaListView {
    let index = context.index
    return AreaListView(
      groups: index.areas(below: nil, in: page.edition).compactMap { top in
        context.link(.area, top.id, for: page.language).map { link in
          AreaListGroupView(
            link: link, centre: centre(of: top, for: page),
            children: index.areasOfAllLevels(below: top.id, in: page.edition)
              .compactMap { context.link(.area, $0.id, for: page.language) })
        }
      })
  }

  func matrix(_ page: Page) -> MatrixView {
    let groups = columnGroups(page.edition)
    let areas = groups.flatMap(\.areas)
    let words = context.words
    return MatrixView(
      groups: groups.map { group in
        AreaGroupView(
          label: group.head?.name[page.edition]
            ?? words.text(.areasOutsideCentres, in: page.language),
          span: String(group.areas.count),
          centre: group.head.flatMap { centre(of: $0, for: page) },
          head: group.head.flatMap { context.link(.area, $0.id, for: page.language) },
          children: group.areas.filter { $0.id != group.head?.id }
            .compactMap { context.link(.area, $0.id, for: page.language) })
      },
      areas: areas.compactMap { area in
        context.link(.area, area.id, for: page.language)
          .map { AreaHeadView(id: area.id, link: $0) }
      },
      regions: HealthRegion.allCases.map { region($0, areas, for: page) }
        .filter { !$0.rows.isEmpty },
      hospitals: context.index.hospitals[page.edition].compactMap { hospital in
        context.link(.hospital, hospital.id, for: page.language)
          .map { HospitalItemView(link: $0, city: hospital.city) }
      },
      hospitalCount: words.text(
        .hospitalCount, count: site.tables.hospitals.count, in: page.language),
      areaCount: words.text(.areaCount, count: areas.count, in: page.language),
      openDataHrefs: OpenData(context: context).hrefs(in: page.edition))
  }
}

extension ContentViews {
  /// The areas of a centre's field, the field itself first; those without a centre come last.
  private struct ColumnGroup {
    let head: TherapyArea?
    let areas: [TherapyArea]
  }

  private func columnGroups(_ edition: Edition) -> [ColumnGroup] {
    var groups: [ColumnGroup] = []
    var rest: [TherapyArea] = []
    func add(_ area: TherapyArea) {
      guard area.centre == nil else {
        let below = context.index.areasOfAllLevels(below: area.id, in: edition)
        groups.append(ColumnGroup(head: area, areas: [area] + below))
        return
      }
      rest.append(area)
      for child in context.index.areas(below: area.id, in: edition) { add(child) }
    }
    for top in context.index.areas(below: nil, in: edition) { add(top) }
    return groups + (rest.isEmpty ? [] : [ColumnGroup(head: nil, areas: rest)])
  }

  private func region(_ region: HealthRegion, _ areas: [TherapyArea], for page: Page) -> RegionView
  {
    let hospitals = context.index.hospitals[page.edition].filter { $0.region == region }
    return RegionView(
      id: region.rawValue, label: context.words.text(region.word, in: page.language),
      rows: hospitals.compactMap { row($0, areas, for: page) }, span: String(areas.count + 1))
  }

  private func row(_ hospital: Hospital, _ areas: [TherapyArea], for page: Page) -> MatrixRowView? {
    context.link(.hospital, hospital.id, for: page.language).map { link in
      MatrixRowView(
        link: link,
        cells: areas.map { area in
          let state = context.state(hospital: hospital.id, area: area.id)
          return MatrixCellView(
            state: state.name, text: context.words.text(state.word, in: page.language))
        },
        confirmed: site.tables.matrix.rows[hospital.id]?.confirmed
          .map { DateText(in: page.language).view($0) })
    }
  }

  private func answers<Row>(
    for page: Page, heading: KeyPath<MatrixState, Word>, among rows: [Row],
    state: (Row) -> MatrixState, link: (Row) -> LinkView?
  ) -> [AnswerGroupView] {
    MatrixState.allCases.compactMap { wanted in
      let links = rows.filter { state($0) == wanted }.compactMap(link)
      guard !links.isEmpty else { return nil }
      return AnswerGroupView(
        state: wanted.name,
        heading: context.words.text(wanted[keyPath: heading], in: page.language),
        links: links)
    }
  }

  private func centre(of area: TherapyArea, for page: Page) -> LinkView? {
    area.centre.flatMap { SiteIndex.shown($0, in: page.edition, site) }.map(link(for: page))
  }
}

extension HealthRegion {
  /// The region's name in words.
  var word: Word {
    switch self {
    case .nord: .regionNord
    case .midtNorge: .regionMidtNorge
    case .vest: .regionVest
    case .sorOst: .regionSorOst
    }
  }
}

extension HospitalKind {
  /// The kind in words.
  var word: Word {
    switch self {
    case .university: .kindUniversity
    case .nonUniversity: .kindNonUniversity
    case .privateNonProfit: .kindPrivateNonProfit
    }
  }
}
