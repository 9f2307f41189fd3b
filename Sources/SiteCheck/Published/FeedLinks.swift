internal import Markup
internal import SiteModel

extension Rule {
  /// Finds entries of feeds and sitemaps that lead to nothing.
  static let feedLink = Rule(
    "feed/link",
    what: Wording(
      "a feed or a sitemap leads to a page that does not exist",
      nb: "en nyhetsstrøm eller et nettstedskart fører til en side som ikke finnes"),
    why: Wording(
      "Subscribers and search engines meet an error page.",
      nb: "Abonnenter og søkemotorer møter en feilside."),
    example: "<link>https://www.example.org/news/acton-plan/</link>")

  /// Finds relative addresses in feeds, which have no page to be relative to.
  static let feedRelativeLink = Rule(
    "feed/relative-link",
    what: Wording(
      "an address in a feed or a sitemap is relative",
      nb: "en adresse i en nyhetsstrøm eller et nettstedskart er relativ"),
    why: Wording(
      "A feed reader shows the text elsewhere, where the address leads to nothing.",
      nb: "En feedleser viser teksten et annet sted, der adressen ikke fører noe sted."),
    example: "<link>/news/action-plan/</link>")

  /// Finds feeds that give another address as their own.
  static let feedSelf = Rule(
    "feed/self",
    what: Wording(
      "a feed gives another address as its own",
      nb: "en nyhetsstrøm oppgir en annen adresse som sin egen"),
    why: Wording(
      "Feed readers go on asking at that address.",
      nb: "Feedlesere fortsetter å spørre på den adressen."),
    example: "<atom:link rel=\"self\" href=\"https://www.example.org/old.xml\"/>")
}

extension FeedJudge {
  /// Judges the address of an entry.
  mutating func judge(_ text: String, at line: Int) {
    let bytes = Array(text.utf8)[...].trimmed
    let address = String(decoding: bytes, as: UTF8.self)
    let source = source(address, at: line)
    guard bytes.schemeEnd != nil || bytes.isEmpty else {
      reportRelative(address, at: line)
      return
    }
    switch check.resolver.resolve(bytes, from: [.slash]) {
    case .missing(let path):
      broken.append(BrokenTarget(kind: .feedEntry, source: source, path: path, count: 1))
    case .malformed(let malformation):
      findings.append(.malformed(malformation, source, count: 1))
    case .empty, .file, .samePage, .outside: break
    }
  }

  /// Judges whether the addresses within an entry's text are whole ones.
  mutating func judgeContent(_ element: XMLElementFound) {
    guard element.text.utf8.contains(UInt8(ascii: "<")) else { return }
    let html = HTMLScan(Array(element.text.utf8))
    for link in html.links {
      let target = html.targets[link.target].trimmed
      if !target.isEmpty, target.schemeEnd == nil {
        reportRelative(String(decoding: target, as: UTF8.self), at: element.line)
      }
    }
  }

  /// Judges the address that a feed gives as its own.
  mutating func judgeSelf(_ href: String, at line: Int) {
    let own = check.resolver.index.file(at: path)
    switch check.resolver.resolve(Array(href.utf8)[...], from: [.slash]) {
    case .file(let file, _) where file == own: return
    case .outside where !check.resolver.knowsOrigin: return
    case .file, .outside, .missing, .malformed, .empty, .samePage: break
    }
    let finding = Rule.feedSelf.finding(
      at: place(line), about: href,
      Wording(
        "the feed gives “\(href)” as its own address",
        nb: "nyhetsstrømmen oppgir «\(href)» som sin egen adresse"),
      hint: Wording(
        "give the address of this file, “\(path)”", nb: "oppgi adressen til denne filen, «\(path)»")
    )
    findings.append(Finding(diagnostic: finding, standing: .published))
  }

  private mutating func reportRelative(_ address: String, at line: Int) {
    let finding = Rule.feedRelativeLink.finding(
      at: place(line), about: address,
      Wording(
        "the address “\(address)” is relative, and there is no page here to start from",
        nb: "adressen «\(address)» er relativ, og her er det ingen side å gå ut fra"),
      hint: Wording(
        "write the whole address, from https:// on", nb: "skriv hele adressen, fra https://"))
    findings.append(Finding(diagnostic: finding, standing: .published))
  }
}
