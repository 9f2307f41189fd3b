internal import SiteModel

/// The fixed words of reports for people, in one language.
struct ReportWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  var hint: String { Wording("hint", nb: "forslag").text(in: language) }
  var what: String { Wording("what", nb: "hva").text(in: language) }
  var why: String { Wording("why", nb: "hvorfor").text(in: language) }
  var example: String { Wording("example", nb: "eksempel").text(in: language) }

  func severity(_ severity: Severity) -> String {
    let word =
      switch severity {
      case .error: Wording("error", nb: "feil")
      case .warning: Wording("warning", nb: "advarsel")
      case .note: Wording("note", nb: "merknad")
      }
    return word.text(in: language)
  }

  /// `news/x.md:12:8`, or the file alone.
  func place(_ place: Place) -> String {
    place.start.map { "\(place.file):\($0.line):\($0.column)" } ?? place.file
  }

  /// The message, with how many times it was found.
  func message(of diagnostic: Diagnostic) -> String {
    let message = diagnostic.message.text(in: language)
    guard diagnostic.count > 1 else { return message }
    return message
      + Wording(" (\(diagnostic.count) times)", nb: " (\(diagnostic.count) ganger)")
      .text(in: language)
  }

  /// The subject as `accept` must name it in `about`, ready to be copied; nil where the message tells it already.
  func subject(of diagnostic: Diagnostic) -> String? {
    let subject = diagnostic.subject
    guard !subject.isEmpty, diagnostic.severity != .note,
      !diagnostic.message.text(in: language).contains(subject)
    else { return nil }
    return "about: \(YamlText.written(subject))"
  }

  /// The last lines of a report: what became of the site where it was withheld, and the numbers.
  func closing(
    of report: Report, took duration: Duration?, isWithheld: Bool, lacksSearch: Bool
  ) -> String {
    let withheld = Wording(
      "nothing was published: the site stays as it was",
      nb: "ingenting ble publisert: nettstedet er som før")
    return (isWithheld ? withheld.text(in: language) + "\n" : "")
      + summary(of: report, took: duration, lacksSearch: lacksSearch) + "\n"
  }

  /// `nortrials: 74 pages in 2 languages, 0 errors, 1 warning, no search, 0.12 s`.
  private func summary(
    of report: Report, took duration: Duration?, lacksSearch: Bool
  ) -> String {
    let parts: [Wording?] = [
      Wording(
        "\(report.pages.of("page", "pages")) in \(report.languages.of("language", "languages"))",
        nb: "\(report.pages.of("side", "sider")) på \(report.languages) språk"),
      Wording("\(report.errors.of("error", "errors"))", nb: "\(report.errors) feil"),
      Wording(
        "\(report.warnings.of("warning", "warnings"))",
        nb: "\(report.warnings.of("advarsel", "advarsler"))"),
      report.accepted == 0
        ? nil : Wording("\(report.accepted) accepted", nb: "\(report.accepted) godtatt"),
      lacksSearch ? Wording("no search", nb: "uten søk") : nil,
      duration.map(seconds),
    ]
    return "nortrials: "
      + parts.compactMap { $0?.text(in: language) }.joined(separator: ", ")
  }

  /// Seconds with two decimals, rounded.
  private func seconds(_ duration: Duration) -> Wording {
    let (seconds, attoseconds) = duration.components
    let hundredths = seconds * 100 + (attoseconds + 5_000_000_000_000_000) / 10_000_000_000_000_000
    let whole = hundredths / 100
    let rest = Int(hundredths % 100).padded(to: 2)
    return Wording("\(whole).\(rest) s", nb: "\(whole),\(rest) s")
  }
}

extension Int {
  /// `1 page`, `2 pages`.
  fileprivate func of(_ one: String, _ other: String) -> String {
    "\(self) \(self == 1 ? one : other)"
  }
}
