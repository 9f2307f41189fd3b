/// A list that is drawn.
enum Drawing: String, CaseIterable {
  /// A numbered list, drawn as a road.
  case steps
  /// A list with lists in it, drawn as an organisation.
  case tree
  /// A list of dates, drawn as a line of time.
  case timeline

  /// As the author writes it: `[!STEPS]`.
  var mark: String { "[!\(rawValue.uppercased())]" }

  /// Whether it can be made of what stands in its box: one list, and nothing else.
  func isPossible(of content: MarkdownNode?) -> Bool {
    guard let content, content.kind == .list else { return false }
    switch self {
    case .steps: return content.isOrderedList
    case .tree: return !content.isOrderedList && content.children.contains(where: \.holdsList)
    case .timeline: return !content.isOrderedList && content.children.allSatisfy(\.beginsInBold)
    }
  }
}

extension MarkdownNode {
  fileprivate var holdsList: Bool { children.contains { $0.kind == .list } }

  fileprivate var beginsInBold: Bool { first?.kind == .paragraph && first?.first?.kind == .strong }
}
