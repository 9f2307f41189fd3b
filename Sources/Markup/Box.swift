/// A quote that begins with a mark such as `[!NOTE]`.
enum Box: Hashable {
  /// A fact box.
  case note
  case drawing(Drawing)

  static let all = [note] + Drawing.allCases.map(drawing)

  /// As the author writes it.
  var mark: String {
    switch self {
    case .note: "[!NOTE]"
    case .drawing(let drawing): drawing.mark
    }
  }
}
