internal import Files
internal import SiteBuild
internal import SiteCheck
internal import SiteModel

/// What a build is asked to do.
struct BuildOptions: Sendable {
  /// Holds Content, Layouts and Assets; it is there.
  let root: Folder
  let output: Folder
  let site: SiteOptions
  /// The path of Pagefind; nil for a site without search.
  let search: String?
  /// Whether warnings forbid publishing too.
  let isStrict: Bool
  let workers: Int
}

/// One build, from the sources to the swap of folders.
struct BuildRun: Sendable {
  let options: BuildOptions
  var progress: Progress

  /// Builds, checks and, if nothing forbids it, publishes.
  mutating func run() async throws(RunFailure) -> Report {
    try options.root.requireSources()
    defer { progress.end() }
    do {
      return try await build()
    } catch {
      throw RunFailure(error.wording)
    }
  }

  private mutating func build() async throws(BuildFailure) -> Report {
    // A search that cannot be made is told before the work begins.
    let search: SearchProgram? =
      if let path = options.search { try SearchProgram(at: path) } else { nil }
    progress.begin(.read)
    let sources = try await SourceReader.read(
      options.root, workers: options.workers, knownRules: AllRules.codes)
    guard let settings = sources.settings else {
      return Verdict(unusable: sources, on: options.site.asOf.day).report
    }
    progress.begin(.assemble)
    let site = try AssembledSite(
      sources, settings: settings, root: options.root, options: options.site)
    let staging = try Staging(output: options.output, root: options.root)
    do {
      let report = try await make(site, into: staging, search: search)
      if report.forbidsPublishing(strict: options.isStrict) {
        try staging.discard()
      } else {
        progress.begin(.publish)
        try staging.publish()
      }
      return report
    } catch {
      // The first failure is what must be told, not one of tidying up after it.
      try? staging.discard()
      throw error
    }
  }

  private mutating func make(
    _ site: AssembledSite, into staging: Staging, search: SearchProgram?
  ) async throws(BuildFailure) -> Report {
    progress.begin(.make)
    let made = try await site.make(into: .folder(staging.folder), workers: options.workers)
    progress.note(
      "languages (part of make, on one core)",
      took: made.gathered.reduce(.zero) { $0 + $1.gathered.languageTime })
    let lack = try await self.lack(of: search, for: site.builder, in: staging.folder)
    progress.begin(.check)
    let report = site.verdict(on: made).report
    // Without a whole page there is nothing to search: the findings say what to do first.
    if let lack, !report.forbidsPublishing(strict: options.isStrict) { throw lack }
    return report
  }

  /// Makes the search, if one was asked for; why it could not be made.
  private mutating func lack(
    of search: SearchProgram?, for builder: SiteBuilder, in folder: Folder
  ) async throws(BuildFailure) -> BuildFailure? {
    guard let search else { return nil }
    progress.begin(.search)
    do throws(BuildFailure) {
      try await search.make(
        builder.searchIndexes, in: folder, workers: options.workers,
        limit: SearchProgram.limit(pages: builder.pageCount))
      return nil
    } catch {
      if case .noSearch(.interrupted) = error { throw error }
      return error
    }
  }
}
