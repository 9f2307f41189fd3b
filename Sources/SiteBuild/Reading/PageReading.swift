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
    let kinds = PageKinds(sections: sections, names: names)
    let (dropped, collisions) = SourceCollisions.resolved(files)
    let kindOf = names.map { kinds.kind(of: $0.page) }
    let readings = await names.indices.concurrentMap(width: workers) { index in
      page(names[index], kind: kindOf[index], in: folder, reader: reader)
    }
    var pages: [SourcePage] = []
    pages.reserveCapacity(readings.count)
    var diagnostics = collisions + names.compactMap(kinds.unknownFolder)
    for reading in readings {
      let (page, found) = try reading.get()
      diagnostics += found
      if !dropped.contains(page.name) { pages.append(page) }
    }
    return PageReading(pages: pages, diagnostics: diagnostics)
  }

  private static func page(
    _ name: SourceName, kind: (type: PageType, isList: Bool), in folder: Folder,
    reader: FrontMatterReader
  ) -> Result<(SourcePage, [Diagnostic]), BuildFailure> {
    do throws(BuildFailure) {
      let bytes = try folder.source(name.path)
      return .success(reader.page(bytes, name: name, type: kind.type, isList: kind.isList))
    } catch {
      return .failure(error)
    }
  }
}
