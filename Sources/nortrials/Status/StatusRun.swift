internal import Files
internal import SiteBuild
internal import SiteModel

/// What a look at the site is asked for.
struct StatusOptions: Sendable {
  /// Holds Content, Layouts and Assets; it is there.
  let root: Folder
  let asOf: LocalTime
  /// Whether the texts of pages are to be shown.
  let keepsTexts: Bool
  let workers: Int
}

/// A build that writes nothing: what it finds is what `build` finds.
struct StatusRun: Sendable {
  let options: StatusOptions
  var progress: Progress

  mutating func run() async throws(RunFailure) -> SiteStatus {
    try options.root.requireSources()
    defer { progress.end() }
    do {
      return try await status()
    } catch {
      throw RunFailure(error.wording)
    }
  }

  private mutating func status() async throws(BuildFailure) -> SiteStatus {
    progress.begin(.read)
    let sources = try await SourceReader.read(
      options.root, workers: options.workers, knownRules: AllRules.codes)
    guard let settings = sources.settings else {
      return SiteStatus(
        unreadable: Verdict(unusable: sources, on: options.asOf.day), asOf: options.asOf)
    }
    progress.begin(.assemble)
    let site = try AssembledSite(
      sources, settings: settings, root: options.root,
      options: SiteOptions(
        asOf: options.asOf, includesDrafts: false, address: nil, hasSearch: false))
    progress.begin(.make)
    let keepsTexts = options.keepsTexts
    let made = try await site.make(into: .nowhere, workers: options.workers) { twins in
      keepsTexts ? twins.withoutOutputs : nil
    }
    progress.begin(.check)
    let texts = zip(site.builder.site.ids, made.gathered).compactMap { id, page in
      page.kept.map { (id, $0) }
    }
    return SiteStatus(
      of: site.builder.site, site.verdict(on: made),
      texts: Dictionary(uniqueKeysWithValues: texts))
  }
}

extension MadeTwins {
  /// The texts and sources alone: outputs would keep the whole site in memory.
  fileprivate var withoutOutputs: MadeTwins {
    MadeTwins { edition in
      self[edition].map {
        MadePage(page: $0.page, text: $0.text, source: $0.source, outputs: [])
      }
    }
  }
}
