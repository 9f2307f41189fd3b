internal import Files
internal import SiteModel

/// Which pictures and documents beside pages are used; one that no page refers to is not published.
///
/// Content is where people work: a forgotten draft in it must not become public.
struct FileUses: Sendable {
  /// The addresses of files that pages of this build carry.
  private var built: Set<String> = []
  /// The addresses that only pages for another time, or drafts, carry.
  private var waiting: Set<String> = []
  /// The tables of figures that charts are drawn from, built or not.
  private var statistics: Set<String> = []

  /// `addresses` are those that stand in the layouts themselves.
  init(ofLayouts addresses: [String: Place]) { built = Set(addresses.keys) }

  /// The addresses that a page's versions carry.
  init(in twins: MadeTwins, images: (Page) -> String?) {
    for made in [twins.english, twins.norwegian].compactMap({ $0 }) {
      let links = made.text.links.filter(\.mayLeadToFile).map(\.hrefOfFile)
      let all = links + made.text.images.map(\.href) + [images(made.page)].compactMap { $0 }
      if made.outputs.isEmpty { waiting.formUnion(all) } else { built.formUnion(all) }
    }
  }

  /// Adds the tables of figures that a page's charts name.
  mutating func add(statistics names: Set<String>) { statistics.formUnion(names) }

  mutating func add(_ other: FileUses) {
    statistics.formUnion(other.statistics)
    built.formUnion(other.built)
    waiting.formUnion(other.waiting)
  }

  /// Assets always are; a file of Content is if a page of this build refers to it.
  func isPublished(_ item: AssetCatalog.Item, of site: Site) -> Bool {
    !item.isOfContent || !built.isDisjoint(with: item.addresses(in: site))
  }

  /// The files of Content that no page refers to.
  func unused(_ items: [AssetCatalog.Item], of site: Site) -> [Diagnostic] {
    items.filter { item in
      let addresses = item.addresses(in: site)
      return item.isOfContent && built.isDisjoint(with: addresses)
        && waiting.isDisjoint(with: addresses)
    }.map { item in
      Rule.unusedFile.finding(
        at: Place(file: item.source), about: item.source,
        Wording(
          "no page refers to this file, so it is not published",
          nb: "ingen side viser til denne filen, så den blir ikke publisert"),
        hint: Wording(
          "link to it, or move it out of Content", nb: "lenk til den, eller flytt den ut av Content"
        ))
    }
  }
}

extension FileUses {
  /// The tables of figures that no chart is drawn from.
  func unusedStatistics(of site: Site) -> [Diagnostic] {
    site.tables.statistics.filter { !statistics.contains($0.name) }.map { statistic in
      Rule.unusedFile.finding(
        at: statistic.place, about: statistic.place.file,
        Wording(
          "no chart is drawn from this file", nb: "ingen figur er laget av denne filen"),
        hint: Wording(
          "write a block `chart` with data: \(statistic.name), or delete the file",
          nb: "skriv en `chart`-blokk med data: \(statistic.name), eller slett filen"))
    }
  }
}

extension WrittenLink {
  /// A file is named by its own form, or by its published address, the site's origin included.
  fileprivate var mayLeadToFile: Bool {
    switch destination {
    case .file, .address, .outside: true
    case .page, .unpublished, .fragment, .nothing: false
    }
  }

  fileprivate var hrefOfFile: String { String(href.prefix { $0 != "#" && $0 != "?" }) }
}

extension AssetCatalog.Item {
  /// Whether it lies beside pages.
  var isOfContent: Bool { source.hasPrefix("Content/") }

  /// The two ways to write where it is published.
  fileprivate func addresses(in site: Site) -> [String] {
    [site.settings.address.href("/" + output), site.settings.address.url("/" + output)]
  }
}

extension PageMaker {
  /// The files that the versions of a page carry or are made from.
  func fileUses(in made: Made) -> FileUses {
    var uses = FileUses(in: made.twins) { page in
      page.frontMatter.image.flatMap { path(of: $0, beside: page) }
    }
    uses.add(statistics: made.statistics)
    return uses
  }
}

extension Rule {
  static let unusedFile = Rule(
    "source/unused-file", .warning,
    what: Wording(
      "a file in Content that no page refers to", nb: "en fil i Content som ingen side viser til"),
    why: Wording(
      "It is kept for nothing, or a link to it was forgotten.",
      nb: "Den ligger der til ingen nytte, eller noen har glemt å lenke til den."),
    example: "Content/news/notes.docx")
}
