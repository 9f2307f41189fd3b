package import SiteModel

/// A page's source file, read: its front matter, and where its Markdown begins.
package struct SourcePage: Sendable {
  package let name: SourceName
  /// From the root: `Content/news/action-plan.en.md`.
  package let file: String
  package let type: PageType
  /// Whether it is the list page of its section.
  package let isList: Bool
  /// Empty where it could not be read; its `details` are plain where a field they need is missing.
  package internal(set) var frontMatter: FrontMatter
  /// The whole file in UTF-8, without byte order mark.
  package let bytes: [UInt8]
  /// The offset of the first byte of the Markdown.
  package let bodyStart: Int
  /// The line of the file on which the Markdown begins.
  package let bodyLine: Int
}
