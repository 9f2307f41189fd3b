internal import SiteModel

/// A quote that begins with a mark such as `[!NOTE]`.
enum Box: Hashable {
  /// A fact box.
  case note
  case drawing(Drawing)

  static let all = [note] + Drawing.allCases.map(drawing)

  /// How the structure of a page tells it from other quotes.
  var form: StructureElement.QuoteForm {
    switch self {
    case .note: .note
    case .drawing(.steps): .steps
    case .drawing(.tree): .tree
    case .drawing(.timeline): .timeline
    }
  }

  /// As the author writes it.
  var mark: String {
    switch self {
    case .note: "[!NOTE]"
    case .drawing(let drawing): drawing.mark
    }
  }
}
