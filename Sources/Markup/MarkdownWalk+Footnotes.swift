internal import SiteModel

// The renderer writes footnotes in English and takes their ids from the author's labels, where a
// heading's id may be the same. Here the ids have a colon, which no heading's id has.
extension MarkdownWalk {
  mutating func leaveFootnoteMark(_ node: MarkdownNode) {
    guard images.isEmpty, let number = Int(node.literal) else { return }
    add(.footnoteMark(number: number), at: position(of: node))
    let mark = footnoteMarks[number, default: 0] + 1
    footnoteMarks[number] = mark
    node.becomeInline(
      html: "<sup class=\"footnote-mark\"><a href=\"\(ownAddress)#fn:\(number)\""
        + " id=\"\(Self.markID(number, mark))\" role=\"doc-noteref\">\(number)</a></sup>")
  }

  /// Makes the section of footnotes, now that all their marks are known.
  mutating func finishFootnotes() {
    guard let first = footnotes.first, let last = footnotes.last else { return }
    let label = words.footnotes.escapedForMarkup
    first.insertBefore(
      .block(
        html: "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(label)\">\n<ol>"))
    last.insertAfter(.block(html: "</ol>\n</section>"))
    for (index, footnote) in footnotes.enumerated() {
      let number = index + 1
      let links = backLinks(of: number)
      if !links.isEmpty {
        if let paragraph = footnote.last, paragraph.kind == .paragraph {
          paragraph.append(.inline(html: " " + links))
        } else {
          footnote.append(.block(html: "<p>\(links)</p>"))
        }
      }
      footnote.becomeBlock(opening: "<li id=\"fn:\(number)\">", closing: "</li>")
    }
  }

  private func backLinks(of number: Int) -> String {
    let count = footnoteMarks[number] ?? 0
    guard count > 0 else { return "" }
    return (1...count).map { mark in
      let shown = mark == 1 ? "\(number)" : "\(number)-\(mark)"
      let label = words.footnoteBack.replacing("{number}", with: shown).escapedForMarkup
      // The selector after the arrow keeps it text: some systems would draw a coloured picture.
      let arrow = "↩\u{FE0E}" + (mark == 1 ? "" : "<sup>\(mark)</sup>")
      return "<a href=\"\(ownAddress)#\(Self.markID(number, mark))\" class=\"footnote-back\""
        + " role=\"doc-backlink\" aria-label=\"\(label)\" title=\"\(label)\">\(arrow)</a>"
    }.joined(separator: " ")
  }

  private static func markID(_ number: Int, _ mark: Int) -> String {
    mark == 1 ? "fnref:\(number)" : "fnref:\(number)-\(mark)"
  }
}
