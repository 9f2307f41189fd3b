package import Files
internal import SiteModel

/// Reads Content, Layouts and Assets: the only reading of sources from disk.
package enum SourceReader {
  /// Reads all that lies below a root, its pages side by side.
  ///
  /// `knownRules` are the codes that settings and `accept` may name. A fault of the content is a
  /// finding; a file that cannot be read at all is a failure.
  package static func read(
    _ root: Folder, workers: Int, knownRules: [String]
  ) async throws(BuildFailure) -> Sources {
    let content = try SourceListing(of: "Content", in: root)
    let files = ContentFiles(content.paths)
    let folder = root.folder("Content")
    let settings = SettingsReader.read(
      try folder.source(ContentFiles.settings), knownRules: knownRules)
    // Pages of a site whose settings are broken are judged as those of a usual site.
    let sections = settings.sections ?? SectionSettings.usual
    let centreFolder = sections.first { $0.type == .centre }?.folder
    let tables = TableReader.read(try folder.tables(files.tables), centreFolder: centreFolder)
    let terms = TermReader.read(
      files.hasTerms ? try folder.source(ContentFiles.data + TermReader.name) : [])
    let reader = FrontMatterReader(centreFolder: centreFolder, knownRules: knownRules)
    let pages = try await PageReading.read(
      files.pages, in: folder, sections: sections, reader: reader, workers: workers)
    let unknown = References(
      pages: pages.pages, names: files.pages.map(\.name), tables: tables,
      named: settings.pages, sections: sections
    ).unknown()
    let layouts = try LayoutReading.read(
      root, hasNynorsk: pages.pages.contains { $0.name.language == .nynorsk })
    let assets = try SourceListing(ofOptional: "Assets", in: root)
    return Sources(
      settings: settings.settings, tables: tables.tables.with(terms.terms),
      redirects: tables.redirects,
      pages: pages.pages.marking(pages.diagnostics + unknown),
      contentFiles: files.others, layouts: layouts.layouts,
      words: layouts.words, assets: assets.paths,
      diagnostics: content.diagnostics + files.diagnostics + settings.diagnostics
        + tables.diagnostics + terms.diagnostics + pages.diagnostics + unknown
        + PictureFormats.findings(pages: pages.pages, files: files.others)
        + layouts.diagnostics + assets.diagnostics)
  }
}

extension Folder {
  /// A file's bytes, or the failure that ends the run.
  func source(_ path: String) throws(BuildFailure) -> [UInt8] {
    do throws(FileFailure) { return try read(path) } catch { throw .unreadable(error) }
  }

  fileprivate func tables(_ names: [String]) throws(BuildFailure) -> [String: [UInt8]] {
    var tables: [String: [UInt8]] = [:]
    for name in names { tables[name] = try source(ContentFiles.data + name) }
    return tables
  }
}

extension Tables {
  fileprivate func with(_ terms: [Term]) -> Tables {
    var tables = self
    tables.terms = terms
    return tables
  }
}

extension SectionSettings {
  /// The sections of the format's description.
  fileprivate static let usual: [SectionSettings] = [
    ("about", .page), ("areas", .area), ("centres", .centre), ("courses", .course),
    ("hospitals", .hospital), ("news", .news),
  ].map { (folder, type) in
    SectionSettings(
      folder: folder, type: type, slugs: PerEdition(english: folder, norwegian: folder),
      pageSize: nil, place: Place(file: SettingsReader.file))
  }
}
