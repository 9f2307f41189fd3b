internal import SiteModel

/// A report for programs: `Schemas/report.schema.json`.
struct JSONReport {
  let language: Language

  /// The same bytes for the same findings; one finding a line.
  func text(of report: Report) -> String {
    JSON.document(
      [
        ("version", .number(1)),
        (
          "summary",
          .object([
            ("pages", .number(report.pages)), ("errors", .number(report.errors)),
            ("warnings", .number(report.warnings)), ("accepted", .number(report.accepted)),
          ])
        ),
        ("diagnostics", .list(report.diagnostics.map(object))),
      ])
  }

  /// A finding, as every document of ours has it.
  func object(_ diagnostic: Diagnostic) -> JSON {
    let place = diagnostic.place
    return .object([
      ("severity", .text(diagnostic.severity.rawValue)), ("code", .text(diagnostic.code)),
      ("file", .text(place.file)), ("line", .number(orNull: place.start?.line)),
      ("column", .number(orNull: place.start?.column)),
      ("endLine", .number(orNull: place.end?.line)),
      ("endColumn", .number(orNull: place.end?.column)),
      ("page", .text(orNull: diagnostic.page?.text)),
      ("language", .text(orNull: diagnostic.language?.rawValue)),
      ("subject", .text(diagnostic.subject)),
      ("message", .text(diagnostic.message.text(in: language))),
      ("hint", .text(orNull: diagnostic.hint?.text(in: language))),
      ("count", .number(diagnostic.count)),
      ("related", .list(diagnostic.related.map(object))),
    ])
  }

  private func object(_ related: Diagnostic.Related) -> JSON {
    .object([
      ("file", .text(related.place.file)),
      ("line", .number(orNull: related.place.start?.line)),
      ("column", .number(orNull: related.place.start?.column)),
      ("message", .text(related.message.text(in: language))),
    ])
  }
}
