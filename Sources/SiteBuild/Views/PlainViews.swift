/// What a plain page, or the list page of plain pages, adds: the pages below it.
struct PlainView: View {
  let children: [LinkView]

  static let names = ViewNames<PlainView>([
    .list("children") { $0.children },
    .flag("has-children") { !$0.children.isEmpty },
  ])
}

/// What the front page adds.
struct HomeView: View {
  /// The ways in, one for each kind of reader.
  let ways: [LinkView]
  let portal: LinkView?
  let hospitals: LinkView?
  /// "29 hospitals", in the page's language.
  let hospitalCount: String
  let areaCount: String
  let centres: [LinkView]
  let centreList: LinkView?
  let news: [NewsItemView]
  let newsList: LinkView?

  static let names = ViewNames<HomeView>([
    .list("ways") { $0.ways },
    .flag("has-ways") { !$0.ways.isEmpty },
    .view("portal") { $0.portal },
    .view("hospitals") { $0.hospitals },
    .text("hospital-count") { $0.hospitalCount },
    .text("area-count") { $0.areaCount },
    .list("centres") { $0.centres },
    .flag("has-centres") { !$0.centres.isEmpty },
    .view("centre-list") { $0.centreList },
    .list("news") { $0.news },
    .flag("has-news") { !$0.news.isEmpty },
    .view("news-list") { $0.newsList },
  ])
}

/// What the page for addresses that do not exist adds.
struct NotFoundView: View {
  /// The same page in the other edition.
  let otherEdition: SwitchView

  static let names = ViewNames<NotFoundView>([
    .view("other-edition") { $0.otherEdition }
  ])
}
