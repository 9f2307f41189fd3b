internal import SiteModel

extension MarkdownWalk {
  /// Takes a tag out of a text. An end tag is told only if no other tag of the block was.
  mutating func removeInlineHTML(_ node: MarkdownNode) {
    let html = node.literal
    let isTold = html.hasPrefix("</") && block?.hasRawHTML == true
    block?.hasRawHTML = true
    if !isTold { reportHTML(html, of: node) }
    remove(node)
  }

  mutating func removeHTMLBlock(_ node: MarkdownNode) {
    noteVerbatim(node)
    reportHTML(node.literal, of: node)
    remove(node)
  }

  private mutating func reportHTML(_ html: String, of node: MarkdownNode) {
    let tag = html.firstTag
    let search = block.map { lines.range($0.lines) } ?? lines.range(extent(of: node))
    var start = lines.offset(line: node.startLine, column: node.startColumn)
    if start.map({ lines.bytes[$0] != 0x3C }) ?? true {
      start = lines.first(Array(tag.utf8), in: search)
    }
    let offset = start ?? search.lowerBound
    report(
      .rawHTML, at: lines.place(offset), about: tag,
      Wording(
        "“\(tag)” is HTML, which a page's text may not hold",
        nb: "«\(tag)» er HTML, som ikke kan stå i teksten på en side"),
      hint: Self.repair(of: tag))
  }

  /// What to write instead.
  private static func repair(of tag: String) -> Wording {
    if tag.hasPrefix("<!--") {
      return Wording("delete the comment", nb: "slett kommentaren")
    }
    let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    switch name.lowercased() {
    case "br":
      return Wording(
        "end the line with a backslash", nb: "avslutt linjen med en omvendt skråstrek (\\)")
    case "b", "strong": return Wording("write **words**", nb: "skriv **ord**")
    case "i", "em": return Wording("write *words*", nb: "skriv *ord*")
    case "a": return Wording("write [words](address)", nb: "skriv [ord](adresse)")
    case "img": return Wording("write ![text](file.jpg)", nb: "skriv ![tekst](fil.jpg)")
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return Wording("write ## and the heading", nb: "skriv ## og overskriften")
    case "hr": return Wording("write --- on a line of its own", nb: "skriv --- på en egen linje")
    default:
      return Wording(
        "write it in Markdown, or put a backslash before < to show the sign itself",
        nb: "skriv det i Markdown, eller sett en omvendt skråstrek (\\) foran < for å vise tegnet")
    }
  }
}

extension String {
  /// The first tag or the beginning of a comment, at most forty letters.
  fileprivate var firstTag: String {
    let line = trimmingSpaces().prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }
    let tag = line.firstIndex(of: ">").map { line[...$0] } ?? line
    return tag.count > 40 ? tag.prefix(40) + "…" : String(tag)
  }
}

extension Rule {
  /// Finds HTML in Markdown.
  static let rawHTML = Rule(
    "markdown/html",
    what: Wording("HTML in a page's text, comments too", nb: "HTML i teksten, også kommentarer"),
    why: Wording(
      "HTML escapes every check of the page, and it is left out of what readers get.",
      nb: "HTML går utenom alle kontroller av siden, og leserne får det ikke."),
    example: "First line<br>second line")
}
