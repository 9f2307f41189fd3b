internal import Files
internal import SiteBuild
internal import SiteCheck
internal import SiteModel

/// One attestation of a translated page.
struct AttestRun: Sendable {
  /// A page's id, or the path of one of its files, as given.
  let page: String
  let root: Folder
  let workers: Int

  /// What came of it.
  enum Result {
    /// The versions cannot be compared until these are put right.
    case findings([Diagnostic])
    case attested(Attestation)
  }

  /// Makes the page's two versions, and writes the fingerprints of the one into the other.
  func run() async throws(RunFailure) -> Result {
    let sources = try await sources()
    guard let settings = sources.settings else {
      return .findings(sources.diagnostics.filter { $0.place.file == "Content/site.yaml" })
    }
    let id = try PageArgument(page, root: root).id(in: sources)
    let files = sources.pages.filter { $0.name.page == id }.map(\.file)
    let faults = sources.diagnostics.filter { $0.hides(textOf: sources.pages, id) }.inReportOrder()
    guard faults.isEmpty else { return .findings(faults) }
    let twins = try twins(of: id, sources, settings)
    if let version = try version(of: twins, id) { return .attested(try attest(version)) }
    // A `translation` that could not be read is not there either.
    let others = sources.diagnostics.filter { $0.isFrontMatter(of: files) }.inReportOrder()
    guard others.isEmpty else { return .findings(others) }
    throw RunFailure(
      Wording(
        "no version of “\(id)” is a translation: its front matter would say “translation: {from: …}”",
        nb:
          "ingen versjon av «\(id)» er en oversettelse: det skulle stått «translation: {from: …}» i toppfeltene"
      ))
  }
}

extension AttestRun {
  private func sources() async throws(RunFailure) -> Sources {
    do {
      return try await SourceReader.read(root, workers: workers, knownRules: AllRules.codes)
    } catch {
      throw RunFailure(error.wording)
    }
  }

  private func twins(
    of id: PageID, _ sources: Sources, _ settings: SiteSettings
  ) throws(RunFailure) -> MadeTwins {
    guard let newYear = Day(year: 2000, month: 1, day: 1) else {
      preconditionFailure("each year has a first of January")
    }
    // What a page says is the same at any time.
    let options = SiteOptions(
      asOf: LocalTime(startOf: newYear), includesDrafts: true, address: nil, hasSearch: false)
    do {
      return try SiteBuilder(sources, settings: settings, root: root, options: options).twins(id)
    } catch {
      throw RunFailure(error.wording)
    }
  }

  /// The version that is a translation, with its source; nil if neither is one.
  private func version(
    of twins: MadeTwins, _ id: PageID
  ) throws(RunFailure) -> TranslatedVersion? {
    let claims = [twins.english, twins.norwegian].compactMap { $0 }
      .filter { $0.page.frontMatter.translation != nil }
    guard let claim = claims.first else { return nil }
    guard claims.count == 1 else {
      throw RunFailure(
        Wording(
          "both versions of “\(id)” say that they are translated: remove “translation” from the original",
          nb:
            "begge versjonene av «\(id)» sier at de er oversatt: fjern «translation» fra originalen"
        ))
    }
    do throws(TranslatedVersion.Lack) {
      return try TranslatedVersion(twins, in: claim.page.edition)
    } catch {
      throw RunFailure(lack: error, of: claim.page)
    }
  }

  private func attest(_ version: TranslatedVersion) throws(RunFailure) -> Attestation {
    let file = version.made.page.place.file
    do {
      let bytes = try root.read(file)
      guard let edited = FingerprintEdit.file(bytes, with: version.fingerprints) else {
        throw RunFailure(
          Wording(
            "“translation” of “\(file)” is written in a way that cannot be changed safely: write it with one field a line",
            nb:
              "«translation» i «\(file)» er skrevet slik at det ikke kan endres trygt: skriv ett felt på hver linje"
          ))
      }
      if edited != bytes { try root.replace(file, with: edited) }
      return Attestation(version, isNew: edited != bytes)
    } catch let failure as FileFailure {
      throw RunFailure(failure)
    } catch let failure as RunFailure {
      throw failure
    } catch {
      preconditionFailure("files fail in one way")
    }
  }
}

extension Diagnostic {
  /// Whether one of the page's files could not be read, or not as its author wrote it.
  fileprivate func hides(textOf pages: [SourcePage], _ id: PageID) -> Bool {
    guard severity == .error,
      let page = pages.first(where: { $0.name.page == id && $0.file == place.file })
    else { return false }
    return code.ruleFamily == "source" || !page.frontMatter.isReadable
  }

  fileprivate func isFrontMatter(of files: [String]) -> Bool {
    severity == .error && files.contains(place.file) && code.ruleFamily == "front"
  }
}

extension RunFailure {
  fileprivate init(lack: TranslatedVersion.Lack, of page: Page) {
    switch lack {
    case .noSource:
      let missing = page.edition.other.version
      self.init(
        Wording(
          "“\(page.place.file)” is a translation, but \(missing.english) is missing",
          nb: "«\(page.place.file)» er en oversettelse, men \(missing.bokmaal) mangler"))
    case .otherLanguage(let other):
      let from = page.frontMatter.translation?.from ?? other.page.language
      let wrong = Wording.otherOrigin(from, than: other.page)
      self.init(
        Wording(
          "“\(page.place.file)”: \(wrong.english)", nb: "«\(page.place.file)»: \(wrong.bokmaal)"))
    case .unreadable(let made):
      self.init(
        Wording(
          "the front matter of “\(made.page.place.file)” cannot be read",
          nb: "toppfeltene i «\(made.page.place.file)» kan ikke leses"))
    }
  }
}
