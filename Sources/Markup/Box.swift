/// A quote that begins with a mark such as `[!NOTE]`: a fact box, or a list that is drawn.
enum Box: String, CaseIterable {
  case note = "NOTE"
  /// A numbered list, drawn as a road.
  case steps = "STEPS"
  /// A list with lists in it, drawn as an organisation.
  case tree = "TREE"
  /// A list of dates, drawn as a line of time.
  case timeline = "TIMELINE"

  /// As the author writes it.
  var mark: String { "[!\(rawValue)]" }

  /// The class of a drawing; nil for what is no drawing.
  var drawing: String? {
    switch self {
    case .note: nil
    case .steps, .tree, .timeline: rawValue.lowercased()
    }
  }

  /// Whether a drawing of the kind can be made of what stands in the box: one list, and nothing
  /// else.
  func canDraw(_ content: MarkdownNode?) -> Bool {
    guard let content, content.kind == .list else { return false }
    switch self {
    case .note: return false
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
