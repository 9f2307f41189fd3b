extension [Diagnostic] {
  /// The order of reports: file, line, column, code, subject; what is equal is told once and counted.
  ///
  /// Findings that only differ in their page, such as a fault of a layout, become one finding of
  /// no page.
  package func inReportOrder() -> [Diagnostic] {
    var kept: [Diagnostic] = []
    kept.reserveCapacity(count)
    for diagnostic in sorted(by: Diagnostic.comesBefore) {
      if let last = kept.last, last.saysTheSame(as: diagnostic) {
        kept[kept.count - 1] = last.joined(with: diagnostic)
      } else {
        kept.append(diagnostic)
      }
    }
    return kept
  }
}

extension Diagnostic {
  /// Compares all that is told, so that equal findings are neighbours and no order is left to chance.
  fileprivate static func comesBefore(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    if a.place != b.place { return a.place < b.place }
    if a.code != b.code { return a.code < b.code }
    if a.subject != b.subject { return a.subject < b.subject }
    if a.message != b.message { return a.message < b.message }
    if a.severity != b.severity { return a.severity < b.severity }
    if a.hint != b.hint { return (a.hint ?? .empty) < (b.hint ?? .empty) }
    if a.related != b.related { return a.related.lexicographicallyPrecedes(b.related) }
    if a.page != b.page { return (a.page?.text ?? "") < (b.page?.text ?? "") }
    return (a.language?.rawValue ?? "") < (b.language?.rawValue ?? "")
  }

  fileprivate func saysTheSame(as other: Diagnostic) -> Bool {
    place == other.place && code == other.code && subject == other.subject
      && message == other.message && severity == other.severity && hint == other.hint
      && related == other.related
  }

  fileprivate func joined(with other: Diagnostic) -> Diagnostic {
    var joined = self
    joined.count += other.count
    if page != other.page { joined.page = nil }
    if language != other.language { joined.language = nil }
    return joined
  }
}

extension Diagnostic.Related: Comparable {
  package static func < (a: Diagnostic.Related, b: Diagnostic.Related) -> Bool {
    a.place != b.place ? a.place < b.place : a.message < b.message
  }
}

extension Wording: Comparable {
  fileprivate static let empty = Wording("", nb: "")

  package static func < (a: Wording, b: Wording) -> Bool {
    (a.english, a.bokmaal) < (b.english, b.bokmaal)
  }
}

extension Severity: Comparable {
  /// The heavier one comes first.
  package static func < (a: Severity, b: Severity) -> Bool { a.order < b.order }

  private var order: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
