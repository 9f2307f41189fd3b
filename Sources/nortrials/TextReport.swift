internal import SiteModel

/// A report for people, like a compiler's: the place, the message, the line with a caret, the repair.
struct TextReport {
  let language: Language
  let sources: ShownLines

  /// A paragraph a finding, then one line that sums up.
  func text(
    of report: Report, took duration: Duration, isWithheld: Bool = false, lacksSearch: Bool = false
  ) -> String {
    // Notes come first: what must be mended stands last, above the prompt.
    let notes = report.diagnostics.filter { $0.severity == .note }
    let others = report.diagnostics.filter { $0.severity != .note }
    return paragraphs(of: notes + others)
      + ReportWords(language).closing(
        of: report, took: duration, isWithheld: isWithheld, lacksSearch: lacksSearch)
  }

  /// A paragraph a finding, with an empty line after each.
  func paragraphs(of diagnostics: [Diagnostic]) -> String {
    let words = ReportWords(language)
    return diagnostics.map { paragraph(for: $0, words) + "\n" }.joined()
  }

  private func paragraph(for diagnostic: Diagnostic, _ words: ReportWords) -> String {
    let severity = words.severity(diagnostic.severity)
    var lines = [
      "\(words.place(diagnostic.place)): \(severity): \(words.message(of: diagnostic))"
        + " [\(diagnostic.code)]"
    ]
    if let line = sources.line(at: diagnostic.place) {
      lines += SourceExcerpt(of: line, at: diagnostic.place)?.lines.map { "    \($0)" } ?? []
    }
    if let subject = words.subject(of: diagnostic) { lines.append("  \(subject)") }
    if let hint = diagnostic.hint { lines.append("  \(words.hint): \(hint.text(in: language))") }
    lines += diagnostic.related.map {
      "  \(words.place($0.place)): \($0.message.text(in: language))"
    }
    return lines.map { Printable.line($0) + "\n" }.joined()
  }
}
