/// A page's name without language: its path in Content without suffixes, `news/action-plan`.
package struct PageID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  /// The front page.
  package static let home = PageID("home")

  package var description: String { text }

  /// The last part, `action-plan` of `news/action-plan`.
  package var name: Substring {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text[...] }
    return text[text.utf8.index(after: slash)...]
  }

  /// The first folder, `news` of `news/action-plan`; nil for a page at the top.
  package var section: Substring? {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return text[..<slash]
  }

  /// The page one folder up, `about` of `about/board`; nil for a page at the top.
  package var parent: PageID? {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return PageID(String(text[..<slash]))
  }

  package static func < (a: PageID, b: PageID) -> Bool { a.text < b.text }
}
