internal import SiteModel

extension Box {
  /// The nearest kind, or all of them.
  static func hint(for mark: String) -> Wording {
    let marks = all.map(\.mark)
    if let near = marks.nearest(to: mark) {
      return Wording("did you mean “> \(near)”?", nb: "mente du «> \(near)»?")
    }
    let list = marks.joined(separator: ", ")
    return Wording("use one of: \(list)", nb: "bruk en av: \(list)")
  }
}
