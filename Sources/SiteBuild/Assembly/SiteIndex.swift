internal import SiteModel

/// The orders and groups of pages that lists, menus and neighbours are made from; made once.
struct SiteIndex: Sendable {
  /// The news of each edition, newest first, equal days by id.
  let news: PerEdition<[Page]>
  /// Where a news item stands in its edition's list.
  let newsOrder: PerEdition<[PageID: Int]>
  /// The hospitals by their name in the edition.
  let hospitals: PerEdition<[Hospital]>
  /// The therapy areas by their name in the edition.
  let areas: PerEdition<[TherapyArea]>
  private let children: PerEdition<[PageID: [Page]]>
  private let newsByCentre: PerEdition<[PageID: [Page]]>
  private let newsByArea: PerEdition<[String: [Page]]>
  private let centresByHospital: PerEdition<[String: [Page]]>
  /// The areas of the centres of a hospital.
  private let areasOfCentres: [String: Set<String>]
  private let areasByParent: PerEdition<[String?: [TherapyArea]]>

  init(_ site: Site) {
    let built = PerEdition { edition in
      site.ids.compactMap { site.builtPage($0, in: edition) }
    }
    let news = PerEdition { Self.newestFirst(built[$0]) }
    self.news = news
    newsOrder = PerEdition { edition in
      Dictionary(uniqueKeysWithValues: news[edition].enumerated().map { ($1.id, $0) })
    }
    hospitals = PerEdition { edition in
      site.tables.hospitals.inNorwegianOrder { $0.name[edition] }
    }
    let areas = PerEdition { edition in
      site.tables.areas.inNorwegianOrder { $0.name[edition] }
    }
    self.areas = areas
    areasByParent = PerEdition { Dictionary(grouping: areas[$0]) { $0.parent } }
    children = PerEdition { Self.children(site, in: $0) }
    newsByCentre = PerEdition { edition in
      Self.grouped(news[edition]) { $0.newsDetails?.centres.map(\.value) ?? [] }
    }
    newsByArea = PerEdition { edition in
      Self.grouped(news[edition]) { $0.newsDetails?.areas.map(\.value) ?? [] }
    }
    centresByHospital = PerEdition { edition in
      let centres = site.ids.compactMap { Self.shown($0, in: edition, site) }
        .filter { $0.centreDetails != nil }
      return Self.grouped(Self.byName(centres)) { page in
        page.centreDetails.map { [$0.hospital.value] } ?? []
      }
    }
    let centres = Edition.allCases.flatMap { built[$0] }.compactMap(\.centreDetails)
    areasOfCentres = centres.reduce(into: [:]) { areas, centre in
      areas[centre.hospital.value, default: []].formUnion(centre.areas.map(\.value))
    }
  }

  /// The pages directly below a page as its edition lists them: news by date, others by name; a
  /// page that stands only in the other edition on purpose is among them.
  func children(of id: PageID, in edition: Edition) -> [Page] { children[edition][id] ?? [] }

  func news(ofCentre id: PageID, in edition: Edition) -> [Page] { newsByCentre[edition][id] ?? [] }

  func news(ofArea id: String, in edition: Edition) -> [Page] { newsByArea[edition][id] ?? [] }

  /// The areas directly below an area, or those at the top, by name.
  func areas(below parent: String?, in edition: Edition) -> [TherapyArea] {
    areasByParent[edition][parent] ?? []
  }

  /// The areas below an area, each before those below it.
  func areasOfAllLevels(below parent: String, in edition: Edition) -> [TherapyArea] {
    areas(below: parent, in: edition)
      .flatMap { [$0] + areasOfAllLevels(below: $0.id, in: edition) }
  }

  /// Whether a centre for the area is at the hospital; its page may be out in one edition alone.
  func hasCentre(_ hospital: String, for area: String) -> Bool {
    areasOfCentres[hospital]?.contains(area) == true
  }

  /// The centre pages of a hospital as the edition's lists show them.
  func centres(of hospital: String, in edition: Edition) -> [Page] {
    centresByHospital[edition][hospital] ?? []
  }

  private static func newestFirst(_ pages: [Page]) -> [Page] {
    // Each date is taken out of its page once, not at every comparison.
    pages.indices.compactMap { index in pages[index].newsDetails.map { ($0.date.firstDay, index) } }
      .sorted { $0.0 != $1.0 ? $0.0 > $1.0 : pages[$0.1].id < pages[$1.1].id }
      .map { pages[$0.1] }
  }

  private static func children(_ site: Site, in edition: Edition) -> [PageID: [Page]] {
    var children: [PageID: [Page]] = [:]
    for id in site.ids {
      guard let parent = id.parent, let page = shown(id, in: edition, site) else { continue }
      children[parent, default: []].append(page)
    }
    return children.mapValues { pages in
      pages.first?.type == .news ? newestFirst(pages) : byName(pages)
    }
  }

  /// The page as an edition's lists show it: its own version, or the only one there is on purpose.
  static func shown(_ id: PageID, in edition: Edition, _ site: Site) -> Page? {
    if let page = site.builtPage(id, in: edition) { return page }
    guard let other = site.builtPage(id, in: edition.other), other.frontMatter.only != nil else {
      return nil
    }
    return other
  }

  private static func byName(_ pages: [Page]) -> [Page] {
    pages.inNorwegianOrder(of: \.label)
  }

  private static func grouped<Key: Hashable>(
    _ pages: [Page], by keys: (Page) -> [Key]
  ) -> [Key: [Page]] {
    var groups: [Key: [Page]] = [:]
    for page in pages {
      for key in keys(page) { groups[key, default: []].append(page) }
    }
    return groups
  }
}

extension Sequence {
  /// Sorted by a name; equal names keep their order.
  fileprivate func inNorwegianOrder(of name: (Element) -> String) -> [Element] {
    let elements = Array(self)
    let orders = elements.map { NorwegianOrder(name($0)) }
    let positions = elements.indices.sorted { a, b in
      if orders[a] == orders[b] { return a < b }
      return orders[a] < orders[b]
    }
    return positions.map { elements[$0] }
  }
}

extension Page {
  var newsDetails: NewsDetails? {
    if case .news(let details) = frontMatter.details { details } else { nil }
  }

  var centreDetails: CentreDetails? {
    if case .centre(let details) = frontMatter.details { details } else { nil }
  }

  var courseDetails: CourseDetails? {
    if case .course(let details) = frontMatter.details { details } else { nil }
  }
}
