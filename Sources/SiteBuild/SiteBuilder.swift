package import Files
internal import Markup
package import SiteModel

/// A site ready to be made: assembled, its layouts judged, every output's path known.
package struct SiteBuilder: Sendable {
  package let site: Site
  /// The paths of all files of the built site, sorted.
  package let paths: [String]
  /// The addresses written out in layouts, style sheets and the table of old addresses, with the
  /// first place of each.
  package let layoutAddresses: [String: Place]
  /// The names of the files that lie beside pages, by folder below Content.
  package let filesByFolder: [String: [String]]
  /// What was wrong in assembling and in the layouts.
  package let diagnostics: [Diagnostic]
  /// What the search program is to make; none if no search was asked for.
  package let searchIndexes: [SearchIndex]
  private let pages: PageMaker
  private let siteOutputs: SiteOutputs
  private let redirects: Redirects
  private let assets: AssetCatalog
  /// What may be published as it is.
  private let files: [AssetCatalog.Item]

  package init(
    _ sources: Sources, settings: SiteSettings, root: Folder, options: SiteOptions
  ) throws(BuildFailure) {
    let words = InterfaceWords(sources.words)
    var assembler = Assembler(sources, settings: settings, options: options, words: words)
    site = assembler.assemble()
    assets = try AssetCatalog(sources, root: root)
    let layouts = LayoutLibrary(sources.layouts)
    let inspection = LayoutInspection(
      sources, site: site, assets: assets, unreadable: layouts.diagnostics)
    let context = SiteContext(
      site: site, words: words, assets: assets, hasSearch: options.hasSearch)
    let common = CommonViewMaker(context, layouts)
    let lists = ListMaker(context: context, layouts: layouts, common: common)
    let keyed = sources.pages.map {
      (PageKey(id: $0.name.page, edition: $0.name.language.edition), $0)
    }
    pages = PageMaker(
      context, layouts, lists: lists, sources: Dictionary(keyed) { first, _ in first })
    siteOutputs = SiteOutputs(context: context, layouts: layouts, pages: pages, lists: lists)
    searchIndexes =
      options.hasSearch
      ? Edition.allCases.compactMap { [site] in SearchIndex(of: $0, in: site) } : []
    let ownFiles = siteOutputs.paths + [Redirects.list]
    let collisions = Collisions(
      site, lists: lists, files: ownFiles,
      folders: Edition.allCases.map(settings.searchFolder), assets: assets,
      redirects: sources.redirects)
    files = collisions.files
    let paths =
      Self.pagePaths(site, lists) + ownFiles + files.map(\.output) + searchIndexes.map(\.script)
    let old = OldAddresses(site, redirects: sources.redirects, files: paths)
    redirects = Redirects(
      context: context, layouts: layouts,
      leads: old.leads.filter { collisions.oldAddresses.contains($0.from) })
    self.paths = Set(paths + redirects.pages).sorted()
    layoutAddresses = inspection.addresses.merging(assets.styleAddresses) { first, _ in first }
      .merging(old.addresses) { first, _ in first }
    diagnostics =
      assembler.diagnostics + inspection.diagnostics + MenuEntries(site).diagnostics
      + old.diagnostics + collisions.diagnostics
    filesByFolder = Self.filesByFolder(sources.contentFiles)
  }

  /// How many pages readers get, each language and each page of a list counted.
  ///
  /// What only leads on from an old address is no page.
  package var pageCount: Int {
    let pagesThatLeadOn = Set(redirects.pages)
    return paths.count { $0.hasSuffix(".html") && !pagesThatLeadOn.contains($0) }
  }

  /// In how many languages pages are written.
  package var languageCount: Int {
    Set(site.ids.flatMap { site.twins[$0]?.all ?? [] }.filter(site.isBuilt).map(\.language)).count
  }

  /// The versions of one page, made in memory alone; a version that was never written is none.
  package func twins(_ id: PageID) -> MadeTwins { pages.make(id).twins }

  /// Makes every page, `gather` taking from each what the checks need.
  ///
  /// Pages are made side by side, twins together; results come in the order of the page ids.
  package func make<Gathered: Sendable>(
    into target: OutputTarget, workers: Int,
    gather: @escaping @Sendable (PageID, MadeTwins) -> Gathered
  ) async throws(BuildFailure) -> MadeSite<Gathered> {
    try makeFolders(in: target)
    let pages = pages
    let results = await site.ids.concurrentMap(width: workers) { id in
      let made = pages.make(id)
      let failure = Self.write(made.twins, to: target)
      return (
        gathered: gather(id, made.twins), diagnostics: made.diagnostics,
        uses: pages.fileUses(in: made), failure: failure
      )
    }
    if let failure = results.lazy.compactMap(\.failure).first { throw .cannotWrite(failure) }
    let others = siteOutputs.outputs() + redirects.outputs()
    let uses = results.map(\.uses).reduce(into: FileUses(ofLayouts: layoutAddresses)) { $0.add($1) }
    let files = files.filter { uses.isPublished($0, of: site) }
    do {
      for output in others { try target.write(output) }
      for item in files { try target.write(item) }
    } catch {
      throw .cannotWrite(error)
    }
    return MadeSite(
      gathered: results.map(\.gathered),
      diagnostics: results.flatMap(\.diagnostics) + uses.unused(assets.items, of: site)
        + uses.unusedStatistics(of: site),
      outputs: others + files.map { Output(path: $0.output, bytes: $0.bytes) })
  }
}

/// What came of making the pages.
package struct MadeSite<Gathered: Sendable>: Sendable {
  /// One for each page id, in their order.
  package let gathered: [Gathered]
  package let diagnostics: [Diagnostic]
  /// The files that belong to no page: feeds, sitemap, robots.txt, 404 pages, redirects, and what
  /// is published as it is.
  package let outputs: [Output]
}

extension SiteBuilder {
  private static func pagePaths(_ site: Site, _ lists: ListMaker) -> [String] {
    site.ids.flatMap { id in
      Edition.allCases.compactMap { site.builtPage(id, in: $0) }.flatMap { page in
        guard page.isList, let section = site.settings.section(of: id) else {
          return [page.route.file]
        }
        return lists.routes(of: page, in: section).map(\.file)
      }
    }
  }

  private static func filesByFolder(_ paths: [String]) -> [String: [String]] {
    Dictionary(grouping: paths) { path in
      path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }.mapValues { paths in paths.map { String($0.split(separator: "/").last ?? "") } }
  }

  /// Not those of the files that are published as they are: which these are is known last.
  private func makeFolders(in target: OutputTarget) throws(BuildFailure) {
    guard case .folder(let folder) = target else { return }
    var folders: Set<Substring> = []
    for path in Set(paths).subtracting(files.map(\.output)) {
      if let slash = path.lastIndex(of: "/") { folders.insert(path[..<slash]) }
    }
    do {
      for name in folders.sorted() { try folder.folder(String(name)).make() }
    } catch {
      throw .cannotWrite(error)
    }
  }

  private static func write(_ twins: MadeTwins, to target: OutputTarget) -> FileFailure? {
    for output in [twins.english, twins.norwegian].compactMap({ $0 }).flatMap(\.outputs) {
      do { try target.write(output) } catch { return error }
    }
    return nil
  }
}
