internal import SiteModel

/// Judges where rows of `redirects.csv` lead.
struct RedirectJudge {
  private let site: Site
  private let pages: [String: Page]
  private let files: Set<String>
  /// Where other old addresses lead as their authors wrote it, and where that is written.
  private let old: [OldAddress: (to: String, place: Place)]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: Site, redirects: [Redirect], files: [String]) {
    self.site = site
    self.files = Set(files)
    let all = site.ids.flatMap { site.twins[$0]?.all ?? [] }
    pages = Dictionary(all.map { ($0.route.path, $0) }) { first, _ in first }
    let aliases = all.flatMap { page in
      page.frontMatter.aliases.compactMap { alias in
        OldAddress(alias.value).map { ($0, (to: page.id.text, place: alias.place)) }
      }
    }
    let rows = redirects.map { ($0.from, (to: $0.to, place: $0.place)) }
    old = Dictionary(aliases + rows) { first, _ in first }
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
    let readers = row.edition ?? edition(of: row.from)
    if files.contains(String(path.dropFirst())) {
      return .address(path + fragment.asSuffix, readers)
    }
    if files.contains(folder.dropFirst() + "index.html") {
      return .address(folder + fragment.asSuffix, readers)
    }
    if let address = OldAddress(path), let next = old[address] {
      reportChain(row, isRound: address == row.from, next)
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

  private mutating func reportChain(
    _ row: Redirect, isRound: Bool, _ next: (to: String, place: Place)
  ) {
    guard !isRound else {
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
      related: [.init(next.place, Wording("it stands here", nb: "den står her"))])
  }
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
