internal import Markup
internal import SiteModel

/// Judges a feed, a sitemap or another XML file by its root element.
struct FeedJudge {
  let check: PublishedCheck
  let path: String
  var findings: [Finding] = []
  var broken: [BrokenTarget] = []
  private var entries: [FeedEntry] = []
  private var isSitemap = false

  init(_ check: PublishedCheck, path: String) {
    self.check = check
    self.path = path
  }

  mutating func scan(_ bytes: [UInt8]) -> PageScan {
    let (elements, fault) = XMLScan.elements(of: bytes)
    if let fault { report(fault) }
    switch elements.first?.path {
    case "rss", "rdf:RDF", "feed":
      for element in elements { judgeFeed(element) }
      judgeNames(elements)
      entries = entries(elements)
    case "urlset", "sitemapindex":
      for element in elements { judgeSitemap(element) }
      entries = entries(elements)
      isSitemap = true
    default: break
    }
    return result
  }

  /// Judges the `Sitemap:` lines of `robots.txt`.
  mutating func scanRobots(_ bytes: [UInt8]) -> PageScan {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = String(decoding: line[...].trimmed, as: UTF8.self)
      guard text.lowercased().hasPrefix("sitemap:") else { continue }
      judge(String(text.dropFirst("sitemap:".count)), at: index + 1)
    }
    return result
  }

  private var result: PageScan {
    PageScan(
      file: check.resolver.index.file(at: path) ?? -1, language: nil, isPage: false, anchors: "",
      findings: findings, broken: broken, pending: [], alternates: [], entries: entries,
      isSitemap: isSitemap)
  }

  private mutating func judgeFeed(_ element: XMLElementFound) {
    switch element.localName {
    case "link":
      judgeLink(element)
    case "enclosure":
      if let address = element.attribute("url") { judge(address, at: element.line) }
    case "url" where element.path.hasSuffix("/image/url"):
      judge(element.text, at: element.line)
    case "guid" where element.attribute("isPermaLink") == "true":
      judge(element.text, at: element.line)
    case "description", "encoded", "content", "summary":
      judgeContent(element)
    default: break
    }
  }

  private mutating func judgeLink(_ element: XMLElementFound) {
    guard let href = element.attribute("href") else {
      judge(element.text, at: element.line)
      return
    }
    if element.attribute("rel") == "self" {
      judgeSelf(href, at: element.line)
    } else {
      judge(href, at: element.line)
    }
  }

  private mutating func judgeSitemap(_ element: XMLElementFound) {
    if element.localName == "loc" {
      judge(element.text, at: element.line)
    } else if element.localName == "link", let href = element.attribute("href") {
      judge(href, at: element.line)
    }
  }

  func place(_ line: Int) -> Place { Place(file: path, line: line, column: 1) }

  /// An address as it stands on a line of the file.
  func source(_ written: String, at line: Int) -> AddressSource {
    AddressSource(
      standing: .published, place: place(line), page: nil, language: nil, written: written,
      neighbours: [])
  }
}

extension XMLElementFound {
  /// The last name of the path, without prefix.
  var localName: Substring {
    let name = path.utf8.reversed().prefix { $0 != .slash && $0 != .colon }
    return path.suffix(from: path.utf8.index(path.endIndex, offsetBy: -name.count))
  }
}
