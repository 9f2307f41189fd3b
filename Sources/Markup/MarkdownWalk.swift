internal import SiteModel

/// The one walk over a page's tree: changes what the renderer would write badly, and gathers text,
/// links, images and findings.
struct MarkdownWalk {
  let source: MarkdownSource
  var lines: SourceLines
  let words: MarkdownWords
  let headings: [Heading]
  let twinIDs: [String?]
  let ownAddress: String

  var text = PageText()
  var diagnostics: [Diagnostic] = []

  /// The items, quotes, notes and footnotes that are open, the innermost last.
  var containers: [Container] = []
  /// The paragraph, heading or cell that is open.
  var block: OpenBlock?
  /// The words of the open block.
  var blockText: [UInt8] = []
  /// What becomes of the open links; more than one only in trees that no text makes.
  var linkFates: [LinkFate] = []
  /// The images that are open; only the outermost is an image, the others are its text.
  var images: [OpenImage] = []
  var imageText: [UInt8] = []
  /// The image that fills the open paragraph.
  var loneImage: LoneImage?
  var headingsSeen = 0
  /// How many code blocks with a name there were.
  var siteBlocks = 0
  var usedIDs: Set<String>
  var table: OpenTable?
  var hasTables = false
  /// The heading that named a table's region last.
  var headingOfTable: String?
  var footnotes: [MarkdownNode] = []
  /// How many marks each footnote has, by its number.
  var footnoteMarks: [Int: Int] = [:]
  /// Lines of code and raw HTML, in which nothing else is Markdown.
  var verbatimLines: [ClosedRange<Int>] = []
  /// Nodes taken out of the tree. Their buffers may hold text that is still rendered.
  private var removed: [MarkdownNode] = []

  init(
    source: MarkdownSource, lines: SourceLines, words: MarkdownWords, headings: [Heading],
    headingIDs: Set<String>, twinIDs: [String?], ownAddress: String
  ) {
    self.source = source
    self.lines = lines
    self.words = words
    self.headings = headings
    self.twinIDs = twinIDs
    self.ownAddress = ownAddress
    usedIDs = headingIDs
    text.headings = headings
  }

  /// Changes the tree and renders it.
  mutating func render(
    _ root: MarkdownNode, resolve: (String, TargetKind) -> ResolvedTarget,
    make: (SiteBlock) -> MadeBlock?
  ) -> String {
    root.walk { node, isEntering in
      if isEntering { enter(node, resolve: resolve, make: make) } else { leave(node) }
    }
    finishFootnotes()
    reportUnusedFootnotes()
    let html = root.renderedHTML()
    for node in removed { node.free() }
    return hasTables ? html.withTableAttributes : html
  }

  mutating func remove(_ node: MarkdownNode) {
    node.unlink()
    removed.append(node)
  }

  mutating func report(
    _ rule: Rule, at place: Place, about subject: String, _ message: Wording, hint: Wording? = nil
  ) {
    diagnostics.append(
      rule.finding(
        at: place, page: source.page, language: source.language, about: subject, message,
        hint: hint))
  }
}

extension MarkdownWalk {
  /// What a block of text lies in.
  struct Container {
    let kind: TextBlock.Kind
    /// Set for a quote that is a box.
    var box: Box?
    /// The paragraphs so far, not those of containers within.
    var paragraphs = 0
  }

  private mutating func enter(
    _ node: MarkdownNode, resolve: (String, TargetKind) -> ResolvedTarget,
    make: (SiteBlock) -> MadeBlock?
  ) {
    switch node.kind {
    case .text: collectText(of: node)
    case .code: collectCode(of: node)
    case .softBreak, .lineBreak: collectSpace()
    case .paragraph: enterParagraph(node)
    case .link: enterLink(node, resolve: resolve)
    case .image: enterImage(node, resolve: resolve)
    case .list: open(.list(firstNumber: node.firstNumber), node)
    case .item:
      open(.item, node)
      containers.append(Container(kind: .item))
    case .heading: openBlock(.heading(level: node.headingLevel), node)
    case .quote: enterQuote(node)
    case .html: removeInlineHTML(node)
    case .htmlBlock: removeHTMLBlock(node)
    case .codeBlock: enterCodeBlock(node, make: make)
    case .table: enterTable(node)
    case .tableRow: enterRow(node)
    case .tableCell: enterCell(node)
    case .footnote:
      footnotes.append(node)
      open(.footnote, node)
      containers.append(Container(kind: .footnote))
    case .document, .emphasis, .strong, .footnoteMark, .thematicBreak, .customBlock, .other:
      break
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph: leaveParagraph(node)
    case .link: leaveLink(node)
    case .image: leaveImage(node)
    case .item, .footnote:
      _ = containers.popLast()
      closeElement()
    case .list, .tableRow: closeElement()
    case .heading: leaveHeading(node)
    case .quote: leaveQuote(node)
    case .table: leaveTable(node)
    case .tableCell: leaveCell()
    case .footnoteMark: leaveFootnoteMark(node)
    case .document, .emphasis, .strong, .customBlock, .other, .text, .code,
      .softBreak, .lineBreak, .html, .htmlBlock, .codeBlock, .thematicBreak:
      break
    }
  }
}
