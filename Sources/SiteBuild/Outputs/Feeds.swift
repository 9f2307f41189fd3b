internal import SiteModel

/// Makes the feeds: the news of each edition, and that of each centre beside its page.
struct Feeds: Sendable {
  let context: SiteContext
  let pages: PageMaker

  /// One feed, and all the news that may stand in it, newest first.
  private struct Channel {
    let route: Route
    let title: String
    let description: String
    let news: [Page]
  }

  private var site: Site { context.site }
  private var address: SiteAddress { site.settings.address }

  /// The paths of the files, known before any is made.
  var paths: [String] {
    Edition.allCases.flatMap(channels).map { String($0.route.feedPath.dropFirst()) }
  }

  func outputs() -> [Output] { Edition.allCases.flatMap(outputs) }

  private func outputs(of edition: Edition) -> [Output] {
    let channels = channels(of: edition)
    let newest = channels.map { $0.news.prefix(site.settings.feedItems) }
    // An item may stand in several feeds, and its text is made once.
    var items: [PageID: Feed.Item] = [:]
    for page in newest.joined() where items[page.id] == nil { items[page.id] = item(page) }
    return zip(channels, newest).map { channel, news in
      let feed = Feed(
        title: channel.title, description: channel.description, language: edition.rawValue,
        url: address.url(channel.route), selfURL: address.url(channel.route.feedPath),
        items: news.compactMap { items[$0.id] }, styleSheet: context.asset("feed-css"))
      return Output(path: String(channel.route.feedPath.dropFirst()), bytes: feed.bytes())
    }
  }

  private func channels(of edition: Edition) -> [Channel] {
    let settings = site.settings.editions[edition]
    let main = Channel(
      route: Route(editionPath: settings.path), title: context.edition(edition.language).feedTitle,
      description: settings.description, news: context.index.news[edition])
    let centres = site.ids.compactMap { site.builtPage($0, in: edition) }
      .filter { $0.centreDetails != nil }
    return [main]
      + centres.map { page in
        Channel(
          route: page.route, title: context.feedTitle(of: page.title, in: page.language),
          description: page.summary, news: context.index.news(ofCentre: page.id, in: edition))
      }
  }

  private func item(_ page: Page) -> Feed.Item? {
    guard let details = page.newsDetails else { return nil }
    let centres = details.centres.compactMap {
      site.builtPage($0.value, in: page.edition)?.label
    }
    let areas = details.areas.compactMap { site.tables.area($0.value)?.name[page.edition] }
    return Feed.Item(
      title: page.title, language: page.language.rawValue, url: address.url(page.route),
      summary: page.summary, content: pages.absoluteBody(of: page), categories: centres + areas,
      identifier: "tag:\(Feed.authority):\(page.id)/\(page.edition.rawValue)",
      date: FeedDate(details.date))
  }
}

extension Route {
  /// Where the feed of a page's news lies, beside the page: `/no/nortrials-sentrene/kreft/rss.xml`.
  var feedPath: String { path + "rss.xml" }
}
