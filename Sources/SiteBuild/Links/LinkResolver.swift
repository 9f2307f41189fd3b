internal import Markup
internal import SiteModel

/// Turns what an author wrote as a link's target into an address of the site.
struct LinkResolver: Sendable {
  private let site: Site
  private let assets: AssetCatalog
  private let words: InterfaceWords
  private let keysByPath: [String: PageKey]

  init(site: Site, assets: AssetCatalog, words: InterfaceWords) {
    self.site = site
    self.assets = assets
    self.words = words
    var keys: [String: PageKey] = [:]
    for id in site.ids {
      for page in site.twins[id]?.all ?? [] {
        keys[page.route.path] = PageKey(id: id, edition: page.edition)
      }
    }
    keysByPath = keys
  }

  /// Where a target leads from a page; a target that leads nowhere keeps its text as the address.
  ///
  /// With `isAbsolute` the addresses carry the site's origin, as feeds need them.
  func resolve(
    _ target: String, from page: Page, isAbsolute: Bool = false
  ) -> ResolvedTarget {
    let written = WrittenTarget(target)
    switch written {
    case .service(let name): return service(name, from: page, isAbsolute)
    case .outside: return resolved(target, .outside)
    case .fragment(let fragment):
      let href = isAbsolute ? site.settings.address.url(page.route) + target : target
      return resolved(href, .fragment(fragment))
    case .address(let path, let fragment):
      return address(path, fragment, written: target, isAbsolute)
    case .source(let path, let fragment):
      return source(path, fragment, written: target, from: page, isAbsolute)
    case .file(let path):
      return file(path, written: target, from: page, isAbsolute)
    case .page(let id, let fragment):
      return link(to: id, fragment, written: target, from: page, isAbsolute)
    }
  }

  /// The address of a file beside a page, such as its picture; nil if there is none.
  func path(ofFile name: String, beside page: Page) -> String? {
    assets.path(of: name, in: folder(of: page), language: page.language)
      .map(site.settings.address.href)
  }

  /// The address of a service: its own, else our page about it; nil while there is neither.
  ///
  /// On that page itself a service that takes requests has the mailbox for its address.
  func known(_ service: Service, in edition: Edition, on page: PageID? = nil) -> String? {
    if let address = site.settings.services[service]?.value, !address.isEmpty {
      return service == .contact ? "mailto:" + address : address
    }
    guard let about = site.builtPage(service.page, in: edition) else { return nil }
    if about.id == page, service.takesRequests, let mailbox { return mailbox }
    return site.settings.address.href(about.route)
  }

  private var mailbox: String? {
    site.settings.services[.contact].map { "mailto:" + $0.value }
  }

  /// The address of a service that an author links to: while it has none, the mailbox.
  func href(of service: Service, in edition: Edition) -> String {
    if let known = known(service, in: edition) { return known }
    return mailbox
      ?? site.settings.address.href(Route(editionPath: site.settings.editions[edition].path))
  }
}

extension LinkResolver {
  private func resolved(
    _ href: String?, _ destination: LinkDestination, _ language: Language? = nil,
    for reader: Page? = nil
  ) -> ResolvedTarget {
    guard let language, let reader, language != reader.language else {
      return ResolvedTarget(href: href, destination: destination, otherLanguage: nil)
    }
    // Readers of one Norwegian read the other: only the link is marked.
    let isForeign = language.edition != reader.edition
    let phrase = isForeign ? words.text(language.inWord, in: reader.language) : nil
    return ResolvedTarget(
      href: href, destination: destination, otherLanguage: (language, phrase))
  }

  private func service(_ name: String, from page: Page, _ isAbsolute: Bool) -> ResolvedTarget {
    guard let service = Service(rawValue: name) else {
      return resolved("service:" + name, .nothing)
    }
    let about = site.builtPage(service.page, in: page.edition)
    let isKnown = !(site.settings.services[service]?.value ?? "").isEmpty
    // A page about the service must not send its reader round to itself.
    if !isKnown, about?.id == page.id, let mailbox { return resolved(mailbox, .outside) }
    if !isKnown, let about {
      return resolved(
        href(about.route.path, isAbsolute), .page(about.id, edition: page.edition, fragment: nil))
    }
    return resolved(href(of: service, in: page.edition), .outside)
  }

  private func address(
    _ path: String, _ fragment: String?, written: String, _ isAbsolute: Bool
  ) -> ResolvedTarget {
    let href = href(path, isAbsolute) + fragment.asSuffix
    let route = path.hasSuffix("/") ? path : path + "/"
    guard let key = keysByPath[route], let page = site.page(key.id, in: key.edition) else {
      return ResolvedTarget(
        href: href, destination: .address(written), size: assets.sizes[path])
    }
    guard site.isBuilt(page) else {
      return resolved(nil, .unpublished(key.id, edition: key.edition))
    }
    return resolved(href, .page(key.id, edition: key.edition, fragment: fragment))
  }

  private func source(
    _ path: String, _ fragment: String?, written: String, from page: Page, _ isAbsolute: Bool
  ) -> ResolvedTarget {
    let folder = folder(of: page)
    let whole = folder.isEmpty ? path : "\(folder)/\(path)"
    // What is wrong with the name, such as a language that is left out, the finding's hint shows.
    guard let file = whole.resolvingDots, let name = try? SourceName(path: file) else {
      return resolved(written, .nothing)
    }
    return link(to: name.page, fragment, written: written, from: page, isAbsolute)
  }

  private func file(
    _ path: String, written: String, from page: Page, _ isAbsolute: Bool
  ) -> ResolvedTarget {
    guard let path = assets.path(of: path, in: folder(of: page), language: page.language) else {
      return resolved(written, .nothing)
    }
    return ResolvedTarget(
      href: href(path, isAbsolute), destination: .file(path), size: assets.sizes[path])
  }

  private func link(
    to id: PageID, _ fragment: String?, written: String, from page: Page, _ isAbsolute: Bool
  ) -> ResolvedTarget {
    guard let target = site.page(id, in: page.edition) ?? site.page(id, in: page.edition.other)
    else { return resolved(written, .nothing) }
    guard site.isBuilt(target) else {
      return resolved(nil, .unpublished(id, edition: target.edition))
    }
    let href = href(target.route.path, isAbsolute) + fragment.asSuffix
    return resolved(
      href, .page(id, edition: target.edition, fragment: fragment), target.language, for: page)
  }

  private func href(_ path: String, _ isAbsolute: Bool) -> String {
    isAbsolute ? site.settings.address.url(path) : site.settings.address.href(path)
  }

  /// The folder that a page's file lies in, below Content.
  private func folder(of page: Page) -> String {
    let path = page.place.file.dropFirst("Content/".count)
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }
}
