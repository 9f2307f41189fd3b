/// What a page's Markdown says, taken apart in one pass: what content rules judge.
package struct PageText: Sendable {
  /// In the order of the document.
  package var blocks: [TextBlock] = []
  package var headings: [Heading] = []
  package var links: [WrittenLink] = []
  package var images: [WrittenImage] = []
  package var codes: [WrittenCode] = []

  package init() {}
}

/// A heading of the body.
package struct Heading: Hashable, Sendable {
  /// 1 to 6; the body should begin at 2.
  package let level: Int
  package let id: String
  package let text: String
  package let place: Place
  /// Whether the author gave the id, which then stays when the text changes.
  package let isNamed: Bool

  package init(level: Int, id: String, text: String, place: Place, isNamed: Bool = false) {
    self.level = level
    self.id = id
    self.text = text
    self.place = place
    self.isNamed = isNamed
  }
}

/// A run of text that belongs together: a paragraph, a heading, an item, a cell.
package struct TextBlock: Sendable {
  /// What the block is.
  package enum Kind: Hashable, Sendable {
    case heading(level: Int)
    case paragraph
    case item
    case cell
    case quote
    case caption
    case note
    case footnote
    /// What stands for an image to those who cannot see it.
    case alternative
  }

  package let kind: Kind
  /// The words as a reader sees them, without marks; line breaks are spaces.
  package let text: String
  /// The first and last line of the file that hold it.
  package let lines: ClosedRange<Int>
  /// The tag of the language it is marked with (BCP 47), such as `de`; nil where it is not marked
  /// and so in the page's language.
  package let languageTag: String?
  /// The bytes of the text that are code, or marked with a language of their own; in order, and
  /// perhaps overlapping.
  package let apart: [Range<Int>]

  package init(
    kind: Kind, text: String, lines: ClosedRange<Int>, languageTag: String?,
    apart: [Range<Int>] = []
  ) {
    self.kind = kind
    self.text = text
    self.lines = lines
    self.languageTag = languageTag
    self.apart = apart
  }
}

/// A link as the author wrote it, and as the page carries it.
package struct WrittenLink: Hashable, Sendable {
  /// The target as written.
  package let target: String
  /// The address in the built page.
  package let href: String
  package let destination: LinkDestination
  package let place: Place

  package init(target: String, href: String, destination: LinkDestination, place: Place) {
    self.target = target
    self.href = href
    self.destination = destination
    self.place = place
  }
}

/// An image of the body as the author wrote it.
package struct WrittenImage: Hashable, Sendable {
  package let source: String
  /// The address in the built page.
  package let href: String
  package let alternative: String
  package let place: Place

  package init(source: String, href: String, alternative: String, place: Place) {
    self.source = source
    self.href = href
    self.alternative = alternative
    self.place = place
  }
}

/// A block of code as the author wrote it, a chart of the site among them.
package struct WrittenCode: Sendable {
  /// What stands behind the fence: `chart`; empty for code without a name.
  package let name: String
  /// The lines between the fences, each with its end.
  package let text: String
  /// The first and last line of the file that hold it, the fences among them.
  package let lines: ClosedRange<Int>
  /// How many of the page's blocks of text stand before it.
  package let precedingBlocks: Int

  package init(name: String, text: String, lines: ClosedRange<Int>, precedingBlocks: Int) {
    self.name = name
    self.text = text
    self.lines = lines
    self.precedingBlocks = precedingBlocks
  }
}

/// What a written link leads to.
package enum LinkDestination: Hashable, Sendable {
  /// A page of the site that this build writes.
  case page(PageID, edition: Edition, fragment: String?)
  /// A page that exists but is not out: a draft, or one for another time.
  case unpublished(PageID, edition: Edition)
  /// A fragment of the same page.
  case fragment(String)
  /// A published address of this site, written with a slash in front.
  case address(String)
  /// A file beside a page.
  case file(String)
  /// Another site, a mailbox or a telephone.
  case outside
  /// Nothing that the site knows.
  case nothing
}
