internal import SiteModel

/// The status as a table for a terminal, a line a page.
struct StatusText {
  let language: Language
  let sources: ShownLines

  /// How many columns of a terminal it fills at most.
  static let width = 100

  /// The table, the findings under it if they are asked for, and a line that sums up.
  ///
  /// A page has a second line where its versions differ in what the table shows.
  func text(of site: SiteStatus, of pages: Int, withFindings: Bool) -> String {
    let words = StatusWords(language)
    let rows = site.pages.flatMap { self.rows(of: $0, words) } + ownRow(of: site, words)
    let table = TextTable(columns(words), rows: rows)
    return (rows.isEmpty ? "" : table.text(width: Self.width) + "\n")
      + (withFindings ? site.pages.map(findings).joined() : "")
      + "nortrials: \(words.summary(of: site, of: pages))\n"
  }
}

extension StatusText {
  private func columns(_ words: StatusWords) -> [TextTable.Column] {
    [
      .init(title: words.page, leastWidth: 16), .init(title: words.languages),
      .init(title: words.state, leastWidth: 13),
      .init(title: words.date, leastWidth: 13, isOptional: true),
      .init(title: words.updated, isOptional: true),
      .init(title: words.translation, leastWidth: 16, isOptional: true),
      .init(title: words.errors, isNumber: true), .init(title: words.warnings, isNumber: true),
      .init(title: words.accepted, isNumber: true),
    ]
  }

  private func rows(of page: PageStatus, _ words: StatusWords) -> [[String]] {
    let numbers = [page.errors, page.warnings, page.accepted].map(number)
    let translation = page.all.compactMap(words.translation).joined(separator: "; ")
    let differences = page.differences
    let first = Edition.allCases.first { page.versions[$0] != nil } ?? .english
    let shown = differences.isEmpty ? [first] : Edition.allCases
    return shown.compactMap { edition in
      guard let version = page.versions[edition] else { return nil }
      let isFirst = edition == first
      let marked = isFirst ? [] : differences
      let languages =
        differences.isEmpty ? self.languages(of: page, words) : version.page.language.rawValue
      return [
        isFirst ? page.id.text : "", languages,
        mark(words.state(version.page.state), marked.contains(.state)),
        mark(date(of: version, isWhole: differences.contains(.date)), marked.contains(.date)),
        mark(version.updated.map { "\($0)" }, marked.contains(.updated)),
        isFirst ? translation : "",
      ] + (isFirst ? numbers : ["", "", ""])
    }
  }

  /// `en nb`, `— nb` for a page that lacks a version, `nb only` for one that says why.
  private func languages(of page: PageStatus, _ words: StatusWords) -> String {
    let tags = Edition.allCases.map { page.versions[$0]?.page.language.rawValue ?? "—" }
    guard page.onlyReason != nil else { return tags.joined(separator: " ") }
    return "\(page.all[0].page.language.rawValue) \(words.only)"
  }

  /// The day is enough, but where the versions differ.
  private func date(of version: VersionStatus, isWhole: Bool) -> String? {
    version.date.map { isWhole ? "\($0)" : String("\($0)".prefix(10)) }
  }

  private func mark(_ text: String?, _ differs: Bool) -> String {
    differs ? "≠\(text ?? "—")" : text ?? ""
  }

  /// What belongs to no page, if there is any that somebody has to look at.
  private func ownRow(of site: SiteStatus, _ words: StatusWords) -> [[String]] {
    let numbers = [
      site.findings.count { $0.severity == .error },
      site.findings.count { $0.severity == .warning },
      site.acceptances.flatMap(\.accepted).inReportOrder().count,
    ]
    guard numbers.contains(where: { $0 > 0 }) else { return [] }
    return [[words.site, "", "", "", "", ""] + numbers.map(number)]
  }

  /// A dot for none: what is open is seen at a glance.
  private func number(_ number: Int) -> String { number == 0 ? "·" : "\(number)" }

  /// What is open about a page, then what is accepted.
  private func findings(of page: PageStatus) -> String {
    let words = StatusWords(language)
    let report = ReportWords(language)
    let accepted = page.acceptances.map { judged in
      let stands = judged.accepted.map {
        "    \(report.place($0.place)): \(report.message(of: $0))"
      }
      return (["  " + words.acceptance(judged)] + stands).map { Printable.line($0) + "\n" }
        .joined()
    }.joined()
    let findings = TextReport(language: language, sources: sources).paragraphs(of: page.findings)
    guard !accepted.isEmpty || !findings.isEmpty else { return "" }
    return findings + (accepted.isEmpty ? "" : "\(page.id)\n\(accepted)\n")
  }
}
