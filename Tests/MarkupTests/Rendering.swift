import Markup
import SiteModel

/// Renders small Markdown as a page of its own.
func rendered(
  _ text: String, language: Language = .english, twins: [String?] = [], front: String = "",
  resolve: (String, TargetKind) -> ResolvedTarget = { address, _ in
    ResolvedTarget(href: address, destination: .outside)
  },
  make: (SiteBlock) -> MadeBlock? = { _ in nil }
) -> RenderedMarkdown {
  let source = MarkdownSource(
    file: "Content/x.\(language.rawValue).md", bytes: Array((front + text).utf8),
    bodyStart: front.utf8.count, bodyLine: 1 + front.split(separator: "\n").count,
    language: language, page: PageID("x"))
  return ParsedMarkdown(source).rendered(
    words: MarkdownWords(
      footnoteBack: "Tilbake til {number}", footnotes: "Noter", note: "Verdt å vite"),
    twinHeadingIDs: twins, resolve: resolve, make: make)
}

/// A text with marked places: the text without the marks, and the position of each.
struct MarkedText {
  let text: String
  let positions: [Position]

  init(_ marked: String) {
    var text = ""
    var positions: [Position] = []
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if ("①"..."⑳").contains(scalar) {
        positions.append(Position(line: line, column: column))
        continue
      }
      text.unicodeScalars.append(scalar)
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    self.text = text
    self.positions = positions
  }
}
