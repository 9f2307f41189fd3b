/// The forms in which Markdown names something of the site; a suggestion keeps the form.
enum WrittenForm: Sendable {
  /// `/news/action-plan/`
  case address
  /// `../centres/cancer.md`
  case markdownFile
  /// `plan.pdf`
  case neighbour
  /// `centres/cancer`
  case pageID
}

extension String {
  /// The form of a target, its fragment left aside.
  var writtenForm: WrittenForm {
    let target = String(prefix { $0 != "#" })
    if target.isEmpty || target.hasPrefix("/") { return .address }
    if target.hasSuffix(".md") { return .markdownFile }
    return target.isDocumentPath ? .neighbour : .pageID
  }
}
