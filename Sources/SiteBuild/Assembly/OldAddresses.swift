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
