package import SiteModel

/// All checks of a site while it is built: each page as it is made, then what lies between pages.
package struct BuiltSiteCheck: Sendable {
  private let languages: LanguageCheck
  private let published: PublishedCheck
  private let layoutAddresses: [String: Place]
  private let filesByFolder: [String: [String]]

  /// `outputs` are the paths of all files that the build writes; `layoutAddresses` the addresses
  /// written out in layouts; `filesByFolder` the names beside pages, by folder below Content.
  package init(
    site: Site, outputs: [String], layoutAddresses: [String: Place],
    filesByFolder: [String: [String]]
  ) {
    languages = LanguageCheck(site: site)
    published = PublishedCheck(address: site.settings.address, outputs: outputs, site: site)
    self.layoutAddresses = layoutAddresses
    self.filesByFolder = filesByFolder
  }

  /// What was found in one page id's versions, and what is still to be judged.
  package struct Gathered: Sendable {
    let diagnostics: [Diagnostic]
    let scans: [PageScan]
    let parts: PageParts
    /// How long the rules of the family `language` took, for measuring.
    package let languageTime: Duration
  }

  /// Judges the two versions of a page as far as they alone can be judged.
  package func check(_ twins: MadeTwins, id: PageID) -> Gathered {
    let start = ContinuousClock.now
    let diagnostics = languages.check(twins, id: id)
    let languageTime = start.duration(to: .now)
    return Gathered(
      diagnostics: diagnostics,
      scans: [twins.english, twins.norwegian].compactMap { $0 }.flatMap(scans),
      parts: PageParts(of: twins, id: id),
      languageTime: languageTime)
  }

  /// All findings, once every page is made; `outputs` are the files that belong to no page, those
  /// of kinds that are not judged too.
  package func finish(_ gathered: [Gathered], outputs: [Output]) -> [Diagnostic] {
    // Feeds and the sitemap come from no layout: their faults stand in themselves.
    let layoutsAlone = OutputOrigin(page: nil, language: nil, layoutLinks: layoutAddresses)
    let scans =
      gathered.flatMap(\.scans)
      + outputs.filter { PublishedCheck.judges($0.path) }
      .map { published.scan($0, origin: layoutsAlone) }
    return gathered.flatMap(\.diagnostics) + PartLinks.check(gathered.map(\.parts))
      + published.finish(scans)
  }

  private func scans(_ made: MadePage) -> [PageScan] {
    let origin = origin(of: made)
    // A page that is not built has no output, but its links are judged all the same.
    guard !made.outputs.isEmpty else { return [published.scan(unpublished: origin)] }
    return made.outputs.map { published.scan($0, origin: origin) }
  }

  private func origin(of made: MadePage) -> OutputOrigin {
    let page = made.page
    return OutputOrigin(
      page: page.id, language: page.language, links: made.text.links,
      images: made.text.images, headings: made.text.headings, fields: fields(of: page),
      layoutLinks: layoutAddresses,
      neighbours: filesByFolder[folder(of: page)] ?? [])
  }

  /// The values of front matter that the page carries as addresses.
  private func fields(of page: Page) -> [Field<String>] {
    var fields = page.frontMatter.image.map { [$0.source] } ?? []
    if case .course(let course) = page.frontMatter.details, let register = course.register {
      fields.append(register)
    }
    return fields
  }

  private func folder(of page: Page) -> String {
    let path = page.place.file.dropFirst("Content/".count)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
