internal import SiteModel

/// The status for programs: `Schemas/status.schema.json`.
struct StatusJSON {
  let language: Language

  /// The same bytes for the same site; a page a line.
  func text(of site: SiteStatus) -> String {
    JSON.document([
      ("version", .number(1)), ("asOf", .text("\(site.asOf)")),
      (
        "summary",
        .object([
          ("pages", .number(site.pages.count)), ("errors", .number(site.errors)),
          ("warnings", .number(site.warnings)), ("accepted", .number(site.accepted)),
        ])
      ),
      ("findings", .list(site.findings.map(object))),
      ("acceptances", .list(site.acceptances.map(object))),
      ("pages", .list(site.pages.map(object))),
    ])
  }

  private func object(_ page: PageStatus) -> JSON {
    .object([
      ("id", .text(page.id.text)),
      ("versions", .object(Edition.allCases.map { ($0.rawValue, object(page.versions[$0])) })),
      ("errors", .number(page.errors)), ("warnings", .number(page.warnings)),
      ("accepted", .number(page.accepted)),
      ("findings", .list(page.findings.map(object))),
      ("acceptances", .list(page.acceptances.map(object))),
    ])
  }

  private func object(_ diagnostic: Diagnostic) -> JSON {
    JSONReport(language: language).object(diagnostic)
  }

  private func object(_ version: VersionStatus?) -> JSON {
    guard let version else { return .null }
    let page = version.page
    let front = page.frontMatter
    return .object([
      ("language", .text(page.language.rawValue)), ("title", .text(page.title)),
      ("file", .text(page.place.file)), ("route", .text(page.route.path)),
      ("state", .text(name(of: page.state))),
      ("publish", .text(orNull: front.publish.map { "\($0)" })),
      ("expires", .text(orNull: front.expires.map { "\($0)" })),
      ("date", .text(orNull: version.date.map { "\($0)" })),
      ("updated", .text(orNull: version.updated.map { "\($0)" })),
      ("only", .text(orNull: front.only)), ("translation", translation(of: version)),
    ])
  }

  private func translation(of version: VersionStatus) -> JSON {
    guard let translation = version.page.frontMatter.translation, let state = version.translation
    else { return .null }
    return .object([
      ("from", .text(translation.from.rawValue)), ("tool", .text(orNull: translation.tool)),
      ("by", .text(orNull: translation.by)), ("reviewedBy", .text(orNull: translation.reviewer)),
      ("reviewed", .text(orNull: translation.reviewed.map { "\($0)" })),
      ("state", .text(state.rawValue)),
    ])
  }

  private func object(_ judged: JudgedAcceptance) -> JSON {
    let acceptance = judged.owned.acceptance
    return .object([
      ("rule", .text(acceptance.rule)), ("about", .text(acceptance.about)),
      ("reason", .text(acceptance.reason)),
      ("until", .text(orNull: acceptance.until.map { "\($0)" })),
      ("file", .text(acceptance.place.file)),
      ("line", .number(orNull: acceptance.place.start?.line)), ("used", .bool(judged.isUsed)),
      ("lapsed", .bool(judged.isLapsed)), ("findings", .list(judged.accepted.map(object))),
    ])
  }

  private func name(of state: Page.State) -> String {
    switch state {
    case .published: "published"
    case .draft: "draft"
    case .scheduled: "scheduled"
    case .expired: "expired"
    }
  }
}
