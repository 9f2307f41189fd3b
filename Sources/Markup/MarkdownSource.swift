package import SiteModel

/// A page's Markdown as it stands in its file.
package struct MarkdownSource: Sendable {
  /// The path from the root.
  package let file: String
  /// The whole file, front matter included.
  package let bytes: [UInt8]
  /// Where the body begins, in bytes.
  package let bodyStart: Int
  /// The number of the body's first line, from 1.
  package let bodyLine: Int
  package let language: Language
  package let page: PageID

  package init(
    file: String, bytes: [UInt8], bodyStart: Int, bodyLine: Int, language: Language, page: PageID
  ) {
    self.file = file
    self.bytes = bytes
    self.bodyStart = min(max(0, bodyStart), bytes.count)
    self.bodyLine = bodyLine
    self.language = language
    self.page = page
  }
}

/// What an address in Markdown is written for.
package enum TargetKind: Sendable {
  case link
  case image
}

/// Where a written address leads in the built page.
package struct ResolvedTarget: Sendable {
  /// The address as the page carries it; nil makes no link, and its text stands alone.
  package let href: String?
  package let destination: LinkDestination
  /// The language of a target in another one, and the words that say so after the link, if any.
  package let otherLanguage: (language: Language, words: String?)?
  /// How large it is, where it is a picture of this site whose size is known.
  package let size: PictureSize?

  package init(
    href: String?, destination: LinkDestination,
    otherLanguage: (language: Language, words: String?)? = nil, size: PictureSize? = nil
  ) {
    self.href = href
    self.destination = destination
    self.otherLanguage = otherLanguage
    self.size = size
  }
}

/// The words that rendering adds to a page, in the page's language.
package struct MarkdownWords: Sendable {
  /// The name of the link from a footnote to its mark; `{number}` is the mark's number.
  package let footnoteBack: String
  /// The name of the footnotes' section.
  package let footnotes: String
  /// The name of a fact box.
  package let note: String

  package init(footnoteBack: String, footnotes: String, note: String) {
    self.footnoteBack = footnoteBack
    self.footnotes = footnotes
    self.note = note
  }
}

/// A page's body as HTML, and all that was gathered while it was made.
package struct RenderedMarkdown: Sendable {
  package let html: String
  package let text: PageText
  package let diagnostics: [Diagnostic]
}
