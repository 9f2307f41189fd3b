internal import SiteModel

/// Where each old address of `redirects.csv` and of front matter's `aliases` leads in this build.
struct OldAddresses: Sendable {
  /// One old address and its new one.
  struct Lead: Sendable {
    let from: OldAddress
    let destination: Destination
  }

  /// What stands at the end of the way.
  enum Destination: Sendable {
    case page(Page, fragment: String?)
    /// A file of this site or another site, for readers of an edition.
    case address(String, Edition)
  }

  /// Sorted by the old address.
  let leads: [Lead]
  /// The addresses that rows of the table lead to, as pages carry them, with their places.
  let addresses: [String: Place]
  let diagnostics: [Diagnostic]

  /// `files` are the paths of all other files of the site.
  init(_ site: Site, redirects: [Redirect], files: [String]) {
    var judge = RedirectJudge(site, redirects: redirects, files: files)
    var leads = Self.aliases(of: site)
    var addresses: [String: Place] = [:]
    for redirect in redirects {
      guard let destination = judge.destination(of: redirect) else { continue }
      let lead = Lead(from: redirect.from, destination: destination)
      leads.append(lead)
      addresses[lead.href(in: site)] = redirect.toPlace
    }
    self.leads = leads.sorted { $0.from.path < $1.from.path }
    self.addresses = addresses
    diagnostics = judge.diagnostics
  }

  private static func aliases(of site: Site) -> [Lead] {
    site.ids.flatMap { site.twins[$0]?.all ?? [] }.filter(site.isBuilt).flatMap { page in
      page.frontMatter.aliases.compactMap { OldAddress($0.value) }
        .map { Lead(from: $0, destination: .page(page, fragment: nil)) }
    }
  }
}

extension OldAddresses.Lead {
  /// The new address, without the origin where it is this site's.
  func href(in site: Site) -> String {
    let address = site.settings.address
    switch destination {
    case .page(let page, let fragment): return address.href(page.route) + fragment.asSuffix
    case .address(let text, _): return text.hasPrefix("/") ? address.href(text) : text
    }
  }

  /// The whole new address, without the part of the page: what search engines are told.
  func url(in site: Site) -> String {
    let href = href(in: site).prefix { $0 != "#" }
    return href.hasPrefix("/") ? site.settings.address.origin + href : String(href)
  }
}

/// Judges where rows of `redirects.csv` lead.
private struct RedirectJudge {
  private let site: Site
  private let pages: [String: Page]
  private let files: Set<String>
  private let rows: [OldAddress: Redirect]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: Site, redirects: [Redirect], files: [String]) {
    self.site = site
    self.files = Set(files)
    let all = site.ids.flatMap { site.twins[$0]?.all ?? [] }
    pages = Dictionary(all.map { ($0.route.path, $0) }) { first, _ in first }
    rows = Dictionary(redirects.map { ($0.from, $0) }) { first, _ in first }
  }

  /// Nil where readers would be led to nothing, which is reported.
  mutating func destination(of row: Redirect) -> OldAddresses.Destination? {
    switch row.target {
    case .page(let id, let edition, let fragment):
      // A page that has no version at all is a finding of reading.
      guard let twins = site.twins[id] else { return nil }
      guard let page = twins[edition] else {
        reportOtherEdition(row, id)
        return nil
      }
      return destination(page, fragment, of: row)
    case .address(let path, let fragment): return destination(path, fragment, of: row)
    case .outside(let address):
      return .address(address, row.edition ?? edition(of: row.from))
    }
  }

  private mutating func destination(
    _ path: String, _ fragment: String?, of row: Redirect
  ) -> OldAddresses.Destination? {
    let folder = path.hasSuffix("/") ? path : path + "/"
    if let page = pages[folder] { return destination(page, fragment, of: row) }
    if files.contains(String(path.dropFirst())) || files.contains(folder.dropFirst() + "index.html")
    {
      return .address(path + fragment.asSuffix, row.edition ?? edition(of: row.from))
    }
    if let next = OldAddress(path).flatMap({ rows[$0] }) {
      reportChain(row, next)
    } else {
      reportNothing(row, folder)
    }
    return nil
  }

  private mutating func destination(
    _ page: Page, _ fragment: String?, of row: Redirect
  ) -> OldAddresses.Destination? {
    guard !site.isBuilt(page) else { return .page(page, fragment: fragment) }
    let fault = UnpublishedTarget(page.state, named: row.to.brief)
    diagnostics.append(
      fault.rule.finding(
        at: row.toPlace, page: page.id, language: page.language, about: row.to.brief,
        fault.message, hint: fault.repair(of: .redirect)))
    return nil
  }

  /// The edition below whose path an address lies.
  private func edition(of address: OldAddress) -> Edition {
    let norwegian = Route(editionPath: site.settings.editions[.norwegian].path)
    return address.path.hasPrefix(norwegian.path) ? .norwegian : .english
  }
}

extension RedirectJudge {
  private mutating func report(
    _ rule: Rule, _ row: Redirect, _ message: Wording, hint: Wording,
    related: [Diagnostic.Related] = []
  ) {
    diagnostics.append(
      rule.finding(
        at: row.toPlace, about: row.to.brief, message, hint: hint, related: related))
  }

  private mutating func reportOtherEdition(_ row: Redirect, _ id: PageID) {
    report(
      .dataUnknownID, row,
      Wording(
        "there is no page “\(id.text.brief)” in the edition of the row",
        nb: "det finnes ingen side «\(id.text.brief)» i utgaven som raden angir"),
      hint: Wording("write the other edition", nb: "skriv den andre utgaven"))
  }

  private mutating func reportNothing(_ row: Redirect, _ path: String) {
    let known = pages.values.filter(site.isBuilt).map(\.route.path)
    report(
      .dataUnknownID, row,
      Wording(
        "there is nothing at “\(row.to.brief)”", nb: "det finnes ingenting på «\(row.to.brief)»"),
      hint: known.nearest(to: path).map(Wording.didYouMean)
        ?? Wording(
          "write the id of a page, or correct the address",
          nb: "skriv id-en til en side, eller rett adressen"))
  }

  private mutating func reportChain(_ row: Redirect, _ next: Redirect) {
    guard next.from != row.from else {
      report(
        .redirectChain, row,
        Wording(
          "“\(row.to.brief)” leads to itself", nb: "«\(row.to.brief)» fører til seg selv"),
        hint: Wording(
          "write where it leads now, or delete the row",
          nb: "skriv hvor den fører nå, eller slett raden"))
      return
    }
    report(
      .redirectChain, row,
      Wording(
        "“\(row.to.brief)” is an old address itself",
        nb: "«\(row.to.brief)» er selv en gammel adresse"),
      hint: Wording(
        "write where that one leads: \(next.to.brief)",
        nb: "skriv hvor den fører: \(next.to.brief)"),
      related: [.init(next.place, Wording("its row", nb: "raden dens"))])
  }
}

extension String? {
  /// `#id`, or nothing.
  fileprivate var asSuffix: String { map { "#" + $0 } ?? "" }
}

extension Rule {
  /// Finds old addresses that lead round, or on to the next old one.
  static let redirectChain = Rule(
    "data/redirect",
    what: Wording(
      "an old address that leads to itself or to another old address",
      nb: "en gammel adresse som fører til seg selv eller til en annen gammel adresse"),
    why: Wording(
      "The reader would be sent on twice, or round and round.",
      nb: "Leseren ville blitt sendt videre to ganger, eller i ring."),
    example: "/old/page/,/older/page/,en   (where /older/page/ has a row too)")
}
