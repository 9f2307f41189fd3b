internal import SiteModel

extension Rule {
  /// Links that lead to different pages in the two versions.
  static let twinLink = Rule(
    "language/link",
    what: Wording(
      "a link leads to another page than in the other version",
      nb: "en lenke fører til en annen side enn i den andre versjonen"),
    why: Wording(
      "Readers of one language are sent to a page that says something else, or in another language.",
      nb: "Leserne av det ene språket havner på en side om noe annet, eller på feil språk."),
    example:
      "[the centre](centres/cancer) in English, [senteret](centres/brain-health) in Norwegian"
  )
}

/// Finds page links whose target is not the twin of its twin's target, and links that lead to the
/// other language although the page exists in this one.
///
/// Links are compared by page, wherever in the text they stand. A link whose twin leads nowhere is
/// left alone: the dead link is a finding already.
/// Example: `[the centre](centres/cancer)` beside `[senteret](centres/brain-health)`.
struct TwinLinks: TwinRule {
  let rule = Rule.twinLink
  private let site: Site
  private let pages: [String: SitePage]

  init(site: Site) {
    self.site = site
    var pages: [String: SitePage] = [:]
    for id in site.ids {
      for page in site.twins[id]?.all ?? [] {
        pages[page.route.path] = SitePage(id: id, edition: page.edition)
      }
    }
    self.pages = pages
  }

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    // Nearly always every link is answered in order: then nothing is gathered.
    if areTwins(pair.pages.english.text.links, pair.pages.norwegian.text.links) { return [] }
    let links = PerEdition { pageLinks(of: pair.pages[$0]) }
    let astray = Edition.allCases.flatMap { edition in
      links[edition].filter { leadsAstray($0, from: edition) }.map { foreign($0, edition, pair) }
    }
    return unlike(links, pair) + astray
  }
}

extension TwinLinks {
  /// A page of the site in one edition.
  private struct SitePage: Sendable {
    let id: PageID
    let edition: Edition
  }

  /// A written link that leads to a page.
  private struct PageLink {
    let link: WrittenLink
    /// The how many-th of the links that lead to a page, or should.
    let position: Int
    let target: SitePage
  }

  /// Whether links lead to the same pages in order, each within its own edition.
  private func areTwins(_ english: [WrittenLink], _ norwegian: [WrittenLink]) -> Bool {
    var (i, j) = (0, 0)
    while true {
      let first = nextTarget(english, &i)
      let second = nextTarget(norwegian, &j)
      guard let first, let second else { return first == nil && second == nil }
      let areTwins =
        first.id == second.id && first.edition == .english && second.edition == .norwegian
      if !areTwins { return false }
    }
  }

  private func nextTarget(_ links: [WrittenLink], _ index: inout Int) -> SitePage? {
    while index < links.count {
      index += 1
      if let target = target(of: links[index - 1]) { return target }
    }
    return nil
  }

  private func pageLinks(of made: MadePage) -> [PageLink] {
    linksToPages(of: made).enumerated().compactMap { position, link in
      target(of: link).map { PageLink(link: link, position: position, target: $0) }
    }
  }

  private func linksToPages(of made: MadePage) -> [WrittenLink] {
    made.text.links.filter { target(of: $0) != nil || $0.destination == .nothing }
  }

  /// The positions of a page's dead links.
  private func deadEnds(of made: MadePage) -> Set<Int> {
    Set(linksToPages(of: made).enumerated().filter { $1.destination == .nothing }.map(\.offset))
  }

  private func target(of link: WrittenLink) -> SitePage? {
    switch link.destination {
    case .page(let id, let edition, _), .unpublished(let id, let edition):
      return SitePage(id: id, edition: edition)
    case .address(let address):
      var path = String(address.prefix { $0 != "#" && $0 != "?" })
      let base = site.settings.address.basePath
      if !base.isEmpty, path.hasPrefix(base + "/") { path = String(path.dropFirst(base.count)) }
      return pages[path] ?? pages[path + "/"]
    case .fragment, .file, .outside, .nothing: return nil
    }
  }

  private func leadsAstray(_ link: PageLink, from edition: Edition) -> Bool {
    link.target.edition != edition && site.page(link.target.id, in: edition) != nil
  }

  private func foreign(_ link: PageLink, _ edition: Edition, _ pair: ComparedPair) -> Diagnostic {
    let version = edition.other.version
    let twin = site.page(link.target.id, in: edition)?.place ?? link.link.place
    return pair.finding(
      rule, in: edition, at: link.link.place, about: link.link.target,
      Wording(
        "link “\(link.link.target)” leads to \(version.english) of the page",
        nb: "lenken «\(link.link.target)» fører til \(version.bokmaal) av siden"),
      hint: Wording(
        "write “\(link.target.id)”: it leads to the page in the reader's language",
        nb: "skriv «\(link.target.id)»: da kommer leseren til siden på sitt eget språk"),
      related: [
        .init(
          twin, Wording("the page in this language", nb: "siden på dette språket"))
      ])
  }
}

extension TwinLinks {
  /// Pairs the links of each version that the other does not answer, in order.
  private func unlike(_ links: PerEdition<[PageLink]>, _ pair: ComparedPair) -> [Diagnostic] {
    guard links.english.map(\.target.id) != links.norwegian.map(\.target.id) else { return [] }
    let dead = PerEdition { deadEnds(of: pair.pages[$0]) }
    let english = unanswered(links.english, by: links.norwegian)
      .filter { !dead.norwegian.contains($0.position) }
    let norwegian = unanswered(links.norwegian, by: links.english)
      .filter { !dead.english.contains($0.position) }
    let count = Swift.min(english.count, norwegian.count)
    let others = zip(english, norwegian).map { other($0, $1, pair) }
    let surplus =
      norwegian.dropFirst(count).map { self.surplus($0, .norwegian, links, pair) }
      + english.dropFirst(count).map { self.surplus($0, .english, links, pair) }
    return others + surplus
  }

  private func unanswered(_ own: [PageLink], by others: [PageLink]) -> [PageLink] {
    var answers: [PageID: Int] = [:]
    for link in others { answers[link.target.id, default: 0] += 1 }
    return own.filter { link in
      guard let count = answers[link.target.id], count > 0 else { return true }
      answers[link.target.id] = count - 1
      return false
    }
  }

  private func other(
    _ english: PageLink, _ norwegian: PageLink, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = Edition.english.version
    return pair.finding(
      rule, in: .norwegian, at: norwegian.link.place,
      about: "\(english.target.id) / \(norwegian.target.id)",
      Wording(
        "link to page “\(norwegian.target.id)” here, but to “\(english.target.id)” "
          + "in \(version.english)",
        nb: "lenken går til siden «\(norwegian.target.id)» her, men til «\(english.target.id)» "
          + "i \(version.bokmaal)"),
      hint: Wording(
        "let both links lead to the same page", nb: "la begge lenkene gå til samme side"),
      related: [
        .init(
          english.link.place,
          Wording("“\(english.link.target)” here", nb: "«\(english.link.target)» her"))
      ])
  }

  private func surplus(
    _ link: PageLink, _ edition: Edition, _ links: PerEdition<[PageLink]>, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = edition.other.version
    let here = links[edition].count { $0.target.id == link.target.id }
    let there = links[edition.other].count { $0.target.id == link.target.id }
    let message =
      there == 0
      ? Wording(
        "link to page “\(link.target.id)” is not in \(version.english)",
        nb: "lenken til siden «\(link.target.id)» står ikke i \(version.bokmaal)")
      : Wording(
        "\(here) links to page “\(link.target.id)” here, but \(there) in \(version.english)",
        nb: "\(here) lenker til siden «\(link.target.id)» her, men \(there) i \(version.bokmaal)")
    let twin = pair.pages[edition.other].page.place
    return pair.finding(
      rule, in: edition, at: link.link.place, about: link.target.id.text, message,
      hint: Wording(
        "link to the page in \(version.english) too, or take the link out here",
        nb: "lenk til siden også i \(version.bokmaal), eller fjern lenken her"),
      related: [.init(twin, Wording("\(version.english)", nb: "\(version.bokmaal)"))])
  }
}
