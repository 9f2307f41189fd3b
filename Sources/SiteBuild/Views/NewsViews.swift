/// What a news item adds to a page.
struct NewsView: View {
  let date: TimeView
  let centres: [LinkView]
  let areas: [LinkView]
  let newer: LinkView?
  let older: LinkView?

  static let names = ViewNames<NewsView>([
    .view("date") { $0.date },
    .list("centres") { $0.centres },
    .list("areas") { $0.areas },
    .flag("has-topics") { !$0.centres.isEmpty || !$0.areas.isEmpty },
    .view("newer") { $0.newer },
    .view("older") { $0.older },
    .flag("has-neighbours") { $0.newer != nil || $0.older != nil },
  ])
}

/// A news item in a list.
struct NewsItemView: View {
  let link: LinkView
  let date: TimeView

  static let names = ViewNames<NewsItemView>([
    .view("link") { $0.link },
    .view("date") { $0.date },
  ])
}

/// One page of the news list.
struct NewsListView: View {
  let items: [NewsItemView]
  let paging: PagingView?

  static let names = ViewNames<NewsListView>([
    .list("items") { $0.items },
    .flag("has-items") { !$0.items.isEmpty },
    .view("paging") { $0.paging },
  ])
}

/// The way between the pages of a list.
struct PagingView: View {
  let newerHref: String?
  let olderHref: String?
  /// "Page 2 of 3", in the page's language.
  let text: String

  static let names = ViewNames<PagingView>([
    .text("newer-href") { $0.newerHref },
    .text("older-href") { $0.olderHref },
    .text("text") { $0.text },
  ])
}
