internal import Files
internal import SiteBuild
internal import SiteCheck
internal import SiteModel

/// A site whose sources are read and put together, ready to be made and judged: what a build and a
/// look at its status have in common.
struct AssembledSite: Sendable {
  let builder: SiteBuilder
  private let reading: [Diagnostic]
  private let check: BuiltSiteCheck

  init(
    _ sources: Sources, settings: SiteSettings, root: Folder, options: SiteOptions
  ) throws(BuildFailure) {
    builder = try SiteBuilder(sources, settings: settings, root: root, options: options)
    reading = sources.diagnostics
    check = BuiltSiteCheck(
      site: builder.site, outputs: builder.paths, layoutAddresses: builder.layoutAddresses,
      filesByFolder: builder.filesByFolder)
  }

  /// A site that was made: what the checks need, and what somebody keeps of each page.
  typealias Made<Kept: Sendable> = MadeSite<(gathered: BuiltSiteCheck.Gathered, kept: Kept)>

  /// Makes every page and judges each by itself; `keep` takes what the caller wants of it.
  func make<Kept: Sendable>(
    into target: OutputTarget, workers: Int,
    keep: @escaping @Sendable (MadeTwins) -> Kept = { _ in }
  ) async throws(BuildFailure) -> Made<Kept> {
    let check = check
    return try await builder.make(into: target, workers: workers) { id, twins in
      (gathered: check.check(twins, id: id), kept: keep(twins))
    }
  }

  /// Judges what lies between pages, and weighs all that was found.
  func verdict<Kept: Sendable>(on made: Made<Kept>) -> Verdict {
    let found =
      reading + builder.diagnostics + made.diagnostics
      + check.finish(made.gathered.map(\.gathered), outputs: made.outputs)
    return Policy(of: builder.site, codes: AllRules.codes).verdict(
      on: found, pages: builder.pageCount, languages: builder.languageCount)
  }
}

extension Verdict {
  /// Without settings there is no site to make, only what is wrong in the sources.
  init(unusable sources: Sources, on today: Day) {
    self = Policy(today: today, codes: AllRules.codes).verdict(
      on: sources.diagnostics, pages: 0, languages: 0, isWhole: false)
  }
}
