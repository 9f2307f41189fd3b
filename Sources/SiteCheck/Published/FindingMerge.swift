internal import SiteModel

extension [Finding] {
  /// Equal findings told once, with their number.
  ///
  /// A page's own fault is one however many outputs carry it. A layout's is one for all its pages.
  /// In published files alone, the same fault on more than five pages is most likely a layout's:
  /// it is told at the first of them.
  func merged() -> [Diagnostic] {
    Dictionary(grouping: self, by: Key.init).values.flatMap { equal in
      switch equal[0].standing {
      case .source: [equal[0].diagnostic]
      case .layout, .published: Self.told(equal.map(\.diagnostic))
      }
    }
  }

  private static let mostPages = 5

  private static func told(_ equal: [Diagnostic]) -> [Diagnostic] {
    guard equal.count > 1 else { return equal }
    let sorted = equal.sorted { $0.place < $1.place }
    let files = Set(sorted.map { $0.place.file })
    if files.count > 1, files.count <= mostPages { return sorted }
    let total = sorted.reduce(0) { $0 + $1.count }
    var first = sorted[0]
    first.count = total
    guard files.count > 1 else { return [first] }
    let others = sorted.filter { $0.place.file != first.place.file }.prefix(3)
    first.related += others.map { .init($0.place, Wording("here too", nb: "her også")) }
    return [first]
  }

  /// What findings have in common that are told once.
  private struct Key: Hashable {
    let code: String
    let subject: String
    let message: String
    /// Nil in published files, where the same fault may stand on many pages.
    let place: Place?
    let page: PageID?

    init(_ finding: Finding) {
      code = finding.diagnostic.code
      subject = finding.diagnostic.subject
      message = finding.diagnostic.message.english
      switch finding.standing {
      case .source, .layout:
        place = finding.diagnostic.place
        page = finding.diagnostic.page
      case .published: (place, page) = (nil, nil)
      }
    }
  }
}
