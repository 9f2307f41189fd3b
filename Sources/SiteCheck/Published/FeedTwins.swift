internal import Markup
internal import SiteModel

extension Rule {
  /// Finds entries of a feed or a sitemap whose version in the other language is missing.
  static let feedTwin = Rule(
    "feed/twin",
    what: Wording(
      "a feed or a sitemap has a page in one language, but not its version in the other",
      nb: "en nyhetsstrøm eller et nettstedskart har en side på ett språk, men ikke på det andre"),
    why: Wording(
      "Subscribers or search engines of one language are never told of the page.",
      nb: "De som abonnerer eller søker på det ene språket, får aldri vite om siden."),
    example: "rss.xml with /news/action-plan/, no/rss.xml without /no/nyheter/handlingsplan/")
}

/// An entry of a feed, or an address of a sitemap, that leads to a page of the site.
struct FeedEntry: Sendable {
  /// The number of the page's output.
  let file: Int
  let line: Int
  /// As written.
  let address: String
}

extension FeedJudge {
  /// The entries that lead to pages, in the order of the file.
  func entries(_ elements: [XMLElementFound]) -> [FeedEntry] {
    elements.compactMap { element in
      let address: String?
      switch element.path {
      case "rss/channel/item/link", "rdf:RDF/item/link", "urlset/url/loc": address = element.text
      case "feed/entry/link":
        let relation = element.attribute("rel") ?? "alternate"
        address = relation == "alternate" ? element.attribute("href") : nil
      default: address = nil
      }
      guard let address,
        case .file(let file, _) = check.resolver.resolve(
          Array(address.utf8)[...].trimmed, from: [.slash]), check.resolver.index.isPage(file)
      else { return nil }
      return FeedEntry(file: file, line: element.line, address: address)
    }
  }
}

extension PublishedCheck {
  /// The entries of feeds and sitemaps whose page names a version that the feed or sitemap of the
  /// other language lacks.
  ///
  /// A page without another version stands alone with good reason. A feed that is full may have
  /// dropped the oldest.
  func twinlessEntries(_ scans: [PageScan]) -> [Finding] {
    let lists = scans.filter { !$0.entries.isEmpty }
    guard !lists.isEmpty else { return [] }
    let twins = Twins(scans, files: resolver.index.paths.count)
    return sitemapFindings(lists.filter(\.isSitemap), twins)
      + feedFindings(lists.filter { !$0.isSitemap }, twins)
  }

  private func sitemapFindings(_ sitemaps: [PageScan], _ twins: Twins) -> [Finding] {
    var isListed = [Bool](repeating: false, count: resolver.index.paths.count)
    for entry in sitemaps.lazy.flatMap(\.entries) { isListed[entry.file] = true }
    return sitemaps.flatMap { sitemap in
      sitemap.entries.flatMap { entry in
        twins.of(entry.file).filter { !isListed[$0.file] }
          .map { finding(entry, in: sitemap, lacks: $0, lacking: sitemap) }
      }
    }
  }
}

extension PublishedCheck {
  /// The versions in other languages of each page.
  private struct Twins {
    private var byFile: [[Alternate]]

    init(_ scans: [PageScan], files: Int) {
      byFile = Array(repeating: [], count: files)
      for scan in scans where scan.file >= 0 {
        byFile[scan.file] += scan.alternates.filter {
          $0.file != scan.file && $0.language.lowercased() != "x-default"
        }
      }
    }

    func of(_ file: Int) -> [Alternate] { byFile[file] }
  }

  private func feedFindings(_ feeds: [PageScan], _ twins: Twins) -> [Finding] {
    let byFile = Dictionary(feeds.map { ($0.file, $0) }) { first, _ in first }
    return feeds.flatMap { feed -> [Finding] in
      twinFeeds(of: feed, twins).flatMap { twin -> [Finding] in
        guard let other = byFile[twin] else { return [] }
        return compare(feed, with: other, twins)
      }
    }
  }

  /// The feeds of the same name beside the versions of the page that a feed lies beside.
  private func twinFeeds(of feed: PageScan, _ twins: Twins) -> [Int] {
    let path = resolver.index.paths[feed.file]
    let name = path.split(separator: "/").last ?? ""
    guard let page = resolver.index.file(at: "\(path.dropLast(name.count))index.html") else {
      return []
    }
    return twins.of(page).compactMap { twin in
      OutputIndex.folder(ofIndex: resolver.index.paths[twin.file])
        .flatMap { resolver.index.file(at: "\($0)\(name)") }
    }
  }

  private func compare(_ feed: PageScan, with other: PageScan, _ twins: Twins) -> [Finding] {
    let there = Set(other.entries.map(\.file))
    let paired = feed.entries.filter { !twins.of($0.file).isEmpty }
    let isAnswered = paired.map { entry in twins.of(entry.file).contains { there.contains($0.file) }
    }
    // The newest come first: what a full feed has dropped stands at the end.
    let isFull = other.entries.count >= feed.entries.count
    let last = isFull ? (isAnswered.lastIndex(of: true) ?? -1) : paired.count
    return zip(paired, isAnswered).enumerated().compactMap { index, pair in
      guard !pair.1, index < last, let twin = twins.of(pair.0.file).first else { return nil }
      return finding(pair.0, in: feed, lacks: twin, lacking: other)
    }
  }

  private func finding(
    _ entry: FeedEntry, in list: PageScan, lacks twin: Alternate, lacking: PageScan
  ) -> Finding {
    let lacking = resolver.index.paths[lacking.file]
    return Finding(
      diagnostic: Rule.feedTwin.finding(
        at: Place(file: resolver.index.paths[list.file], line: entry.line, column: 1),
        about: entry.address,
        Wording(
          "“\(entry.address)” stands here, but “\(lacking)” lacks its version “\(twin.language)”, "
            + "“\(twin.href)”",
          nb: "«\(entry.address)» står her, men «\(lacking)» mangler utgaven «\(twin.language)», "
            + "«\(twin.href)»"),
        hint: Wording(
          "put the version into “\(lacking)”, or take the page out here",
          nb: "ta med utgaven i «\(lacking)», eller ta siden ut her")),
      standing: .published)
  }
}
