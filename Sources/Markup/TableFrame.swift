/// The frame in which a wide table scrolls; the keyboard must reach it, so that it has a name.
package struct TableFrame {
  /// What the frame is for those who hear the page.
  package enum Role: String {
    /// A part of the page that one can go to.
    case region
    case group
  }

  let opening: String
  static let closing = "</div>"

  /// `id` is that of the words that name the table; nil on a page that has none.
  package init(namedBy id: String?, as role: Role = .group) {
    let name = id.map { " tabindex=\"0\" role=\"\(role.rawValue)\" aria-labelledby=\"\($0)\"" }
    opening = "<div class=\"table\"\(name ?? "")>"
  }

  /// The table, which ends its last line, within the frame.
  package func around(_ table: String) -> String { "\(opening)\n\(table)\(Self.closing)" }
}
