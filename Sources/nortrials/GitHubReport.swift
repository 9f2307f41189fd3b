internal import SiteModel

/// A report as workflow commands of GitHub Actions, which shows each at its line.
///
/// Source: GitHub docs, "Workflow commands for GitHub Actions", and the escapes of `@actions/core`.
struct GitHubReport {
  let language: Language

  /// One command a finding, then the summary as plain text of the log.
  func text(
    of report: Report, isWithheld: Bool = false, lacksSearch: Bool = false
  ) -> String {
    let words = ReportWords(language)
    return report.diagnostics.map { command(for: $0, words) + "\n" }.joined()
      + words.closing(of: report, took: nil, isWithheld: isWithheld, lacksSearch: lacksSearch)
  }

  private func command(for diagnostic: Diagnostic, _ words: ReportWords) -> String {
    var properties = [("file", diagnostic.place.file)]
    if let start = diagnostic.place.start {
      properties += [("line", "\(start.line)"), ("col", "\(start.column)")]
      if let end = diagnostic.place.end {
        properties.append(("endLine", "\(end.line)"))
        // GitHub refuses an end column of another line.
        if end.line == start.line { properties.append(("endColumn", "\(end.column)")) }
      }
    }
    properties.append(("title", diagnostic.code))
    let list = properties.map { "\($0.0)=\(escapedProperty($0.1))" }.joined(separator: ",")
    let message = escaped(message(of: diagnostic, words).joined(separator: "\n"))
    return "::\(name(of: diagnostic.severity)) \(list)::\(message)"
  }

  private func message(of diagnostic: Diagnostic, _ words: ReportWords) -> [String] {
    var lines = [words.message(of: diagnostic)]
    if let subject = words.subject(of: diagnostic) { lines.append(subject) }
    if let hint = diagnostic.hint { lines.append("\(words.hint): \(hint.text(in: language))") }
    lines += diagnostic.related.map {
      "\(words.place($0.place)): \($0.message.text(in: language))"
    }
    return lines
  }

  private func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private func escapedProperty(_ text: String) -> String {
    escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
