internal import SiteModel

extension [SourcePage] {
  /// Marks the fields that findings of their own speak of, so that no rule judges them again.
  func marking(_ findings: [Diagnostic]) -> [SourcePage] {
    let front = findings.filter { $0.code.hasPrefix("front/") }
    let faults = Dictionary(grouping: front, by: \.place.file)
    guard !faults.isEmpty else { return self }
    return map { page in
      guard let faults = faults[page.file] else { return page }
      var page = page
      page.mark(faults)
      return page
    }
  }
}

extension SourcePage {
  /// A finding tells its field by its subject where the field is missing or misspelt, else by its
  /// place.
  fileprivate mutating func mark(_ faults: [Diagnostic]) {
    let known = FrontMatterSchema.schema(of: type, isList: isList).names
    for fault in faults {
      switch fault.code {
      case Rule.missingField.code: frontMatter.faultyFields.insert(fault.subject)
      case Rule.unknownField.code:
        if let meant = known.nearest(to: fault.subject) { frontMatter.faultyFields.insert(meant) }
      default:
        for (name, place) in frontMatter.places where place == fault.place {
          frontMatter.faultyFields.insert(name)
        }
      }
    }
  }
}
