internal import SiteModel

/// Makes what a page's type adds to it.
struct ContentViews: Sendable {
  let context: SiteContext

  /// How many news items the front page shows, and a centre or area beside its text.
  static let fewNews = 5

  var site: Site { context.site }

  func home(_ page: Page) -> HomeView {
    let edition = page.edition
    let centres = context.listPage(.centre, in: edition).map { list in
      context.index.children(of: list.id, in: edition)
    }
    let words = context.words
    let tables = site.tables
    return HomeView(
      ways: site.settings.frontMenu.compactMap { site.builtPage($0.value, in: edition) }
        .map(link(for: page)),
      portal: site.builtPage(Service.portalForm.page, in: edition).map(link(for: page)),
      hospitals: context.listPage(.hospital, in: edition).map(link(for: page)),
      hospitalCount: words.text(
        .hospitalCount, count: tables.hospitals.count, in: page.language),
      areaCount: words.text(.areaCount, count: tables.areas.count, in: page.language),
      centres: (centres ?? []).map(link(for: page)),
      centreList: context.listPage(.centre, in: edition).map(link(for: page)),
      news: items(featuredFirst(context.index.news[edition]), for: page),
      newsList: context.listPage(.news, in: edition).map(link(for: page)))
  }

  func plain(_ page: Page) -> PlainView {
    PlainView(
      children: context.index.children(of: page.id, in: page.edition).map(link(for: page)))
  }

  func news(_ page: Page, _ details: NewsDetails) -> NewsView {
    let list = context.index.news[page.edition]
    let order = context.index.newsOrder[page.edition][page.id]
    func neighbour(_ step: Int) -> LinkView? {
      guard let order, list.indices.contains(order + step) else { return nil }
      return context.link(list[order + step], for: page.language, label: list[order + step].title)
    }
    return NewsView(
      date: DateText(in: page.language).view(details.date),
      centres: details.centres.compactMap { centre in
        site.builtPage(centre.value, in: page.edition).map(link(for: page))
      },
      areas: details.areas.compactMap { context.link(.area, $0.value, for: page.language) },
      newer: neighbour(-1), older: neighbour(1))
  }

  func centre(_ page: Page, _ details: CentreDetails) -> CentreView {
    let hospital = site.tables.hospital(details.hospital.value)
    return CentreView(
      id: String(page.id.name),
      hospital: context.link(.hospital, details.hospital.value, for: page.language),
      city: hospital?.city, mailbox: hospital.map(\.email).flatMap { $0.isEmpty ? nil : $0 },
      leader: site.tables.person(details.leader.value)?.name,
      areas: details.areas.compactMap { context.link(.area, $0.value, for: page.language) },
      people: GroupPeople(String(page.id.name), for: page.language, in: context).members,
      news: items(context.index.news(ofCentre: page.id, in: page.edition), for: page))
  }

  func centreList(_ page: Page, _ listed: [Page]) -> CentreListView {
    CentreListView(
      items: listed.map { centre in
        let hospital = centre.centreDetails.flatMap { site.tables.hospital($0.hospital.value) }
        return CentreItemView(
          link: link(for: page)(centre), hospital: hospital?.name[page.edition],
          city: hospital?.city)
      })
  }

  func link(for reader: Page) -> (Page) -> LinkView {
    { context.link($0, for: reader.language) }
  }

  /// The newest few of a list of news.
  func items(_ news: [Page], for page: Page) -> [NewsItemView] {
    news.prefix(Self.fewNews).compactMap { context.item($0, for: page.language) }
  }

  private func featuredFirst(_ news: [Page]) -> [Page] {
    let isFeatured: (Page) -> Bool = { $0.newsDetails?.isFeatured == true }
    return news.filter(isFeatured) + news.filter { !isFeatured($0) }
  }
}
