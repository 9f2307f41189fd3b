internal import Files
internal import SiteModel

/// Reads the sources of all pages side by side.
struct PageReading {
  let pages: [SourcePage]
  let diagnostics: [Diagnostic]

  static func read(
    _ files: [(path: String, name: SourceName)], in folder: Folder,
    sections: [SectionSettings], reader: FrontMatterReader, workers: Int
  ) async throws(BuildFailure) -> PageReading {
    let names = files.map(\.name)
    let kinds = PageKinds(sections: sections)
    let misplaced = MisplacedPages(sections: sections, names: names)
    let (dropped, collisions) = SourceCollisions.resolved(files)
    let kindOf = names.map { kinds.kind(of: $0.page) }
    let readings = await names.indices.concurrentMap(width: workers) { index in
      page(
        names[index], kind: kindOf[index], in: folder, reader: reader, misplaced: misplaced)
    }
    var pages: [SourcePage] = []
    pages.reserveCapacity(readings.count)
    var diagnostics = collisions
    for reading in readings {
      let (page, found) = try reading.get()
      diagnostics += found
      if let page, !dropped.contains(page.name) { pages.append(page) }
    }
    return PageReading(pages: pages, diagnostics: diagnostics)
  }

  /// The page; nil for one that lies where its fields would be judged as those of another type.
  private static func page(
    _ name: SourceName, kind: (type: PageType, isList: Bool), in folder: Folder,
    reader: FrontMatterReader, misplaced: MisplacedPages
  ) -> Result<(SourcePage?, [Diagnostic]), BuildFailure> {
    do throws(BuildFailure) {
      let found = misplaced.finding(name)
      if let found, found.isWhole { return .success((nil, [found.diagnostic])) }
      let bytes = try folder.source(name.path)
      if let stray = misplaced.finding(name, bytes: bytes) { return .success((nil, [stray])) }
      let (page, diagnostics) = reader.page(
        bytes, name: name, type: kind.type, isList: kind.isList)
      return .success((page, (found.map { [$0.diagnostic] } ?? []) + diagnostics))
    } catch {
      return .failure(error)
    }
  }
}
