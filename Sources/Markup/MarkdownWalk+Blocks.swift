internal import SiteModel

extension MarkdownWalk {
  mutating func enterParagraph(_ node: MarkdownNode) {
    if !containers.isEmpty { containers[containers.count - 1].paragraphs += 1 }
    openBlock(containers.last?.kind ?? .paragraph, node)
  }

  mutating func leaveParagraph(_ node: MarkdownNode) {
    let block = block
    let image = loneImage
    loneImage = nil
    closeBlock()
    if node.first == nil {
      // What is left of `[!NOTE]` alone, or of HTML alone.
      remove(node)
    } else if let image {
      makeFigure(of: image, in: node, lines: block?.lines ?? 1...1)
    } else if let tag = block?.paragraphTag {
      node.becomeBlock(opening: "", closing: "")
      node.prepend(.inline(html: "<p lang=\"\(tag)\">"))
      node.append(.inline(html: "</p>"))
    } else if let first = node.first, isSource(node, beginning: first) {
      text.structure.noteSource()
      node.becomeBlock(opening: "", closing: "")
      first.setLiteral(String(first.literal.dropFirst(Self.sourceMark.count)))
      node.prepend(.inline(html: "<footer>— <cite>"))
      node.append(.inline(html: "</cite></footer>"))
    }
  }

  /// The title is `caption | credit`, split at the last bar.
  private mutating func makeFigure(
    of image: LoneImage, in paragraph: MarkdownNode, lines: ClosedRange<Int>
  ) {
    let (caption, credit) = Self.captionAndCredit(image.title)
    paragraph.becomeBlock(opening: "<figure>", closing: "</figure>")
    for words in [caption, credit] { add(.caption, words, lines: lines, languageTag: nil) }
    guard !caption.isEmpty || !credit.isEmpty else { return }
    let creditHTML =
      credit.isEmpty ? "" : "<span class=\"credit\">\(credit.escapedForMarkup)</span>"
    let gap = caption.isEmpty || credit.isEmpty ? "" : " "
    paragraph.append(
      .block(
        html: "<figcaption>\(caption.escapedForMarkup)\(gap)\(creditHTML)</figcaption>"))
  }

  private static func captionAndCredit(_ title: String) -> (caption: String, credit: String) {
    let scalars = Array(title.unicodeScalars)
    let bar = scalars.indices.last { index in
      scalars[index] == "|" && (index == 0 || scalars[index - 1] == " ")
        && (index + 1 == scalars.count || scalars[index + 1] == " ")
    }
    func words(_ part: ArraySlice<Unicode.Scalar>) -> String {
      var text = String.UnicodeScalarView()
      for scalar in part { text.append(scalar == "\n" ? " " : scalar) }
      return String(text).trimmingSpaces()
    }
    guard let bar else { return (words(scalars[...]), "") }
    return (words(scalars[..<bar]), words(scalars[(bar + 1)...]))
  }

  private static let sourceMark = "— "

  /// Whether a paragraph names the source of the quote: its last one, of at least two.
  private func isSource(_ paragraph: MarkdownNode, beginning first: MarkdownNode) -> Bool {
    guard let container = containers.last, container.kind == .quote, container.paragraphs >= 2,
      paragraph.next == nil, paragraph.parent?.kind == .quote, first.kind == .text
    else { return false }
    return first.literal.hasPrefix(Self.sourceMark)
  }

  mutating func leaveHeading(_ node: MarkdownNode) {
    closeBlock()
    let index = headingsSeen
    headingsSeen += 1
    guard headings.indices.contains(index) else { return }
    let level = headings[index].level
    // Ids are letters, digits, `-` and `_`: nothing in them needs escaping.
    var opening = "<h\(level) id=\"" + headings[index].id + "\">"
    // One id may stand only once on a page.
    if twinIDs.indices.contains(index), let twinID = twinIDs[index],
      usedIDs.insert(twinID).inserted
    {
      opening += "<span id=\"" + twinID + "\"></span>"
    }
    // The block's own texts stay empty: it would put line breaks round them.
    node.becomeBlock(opening: "", closing: "")
    node.prepend(.inline(html: opening))
    node.append(.inline(html: "</h\(level)>"))
  }
}
