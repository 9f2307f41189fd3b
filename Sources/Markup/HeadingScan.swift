internal import SiteModel

/// The headings of a body with their ids: the first look at the tree, since each heading also
/// carries its twin's id.
struct HeadingScan {
  private(set) var headings: [Heading] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The ids of all headings.
  private(set) var ids: Set<String> = []
  private let source: MarkdownSource
  private var lines: SourceLines

  init(of root: MarkdownNode, in source: MarkdownSource, lines: SourceLines) {
    self.source = source
    self.lines = lines
    var found: [Found] = []
    for node in Self.nodes(below: root) { found.append(read(node)) }
    let written = found.compactMap { $0.written }
    var ids = HeadingIDs(written: written, count: found.count, language: source.language)
    var seen: Set<String> = []
    var levelBefore = 1
    for heading in found {
      judge(heading, after: levelBefore)
      levelBefore = heading.level
      var id = heading.written ?? ids.id(for: heading.text)
      if heading.written != nil, !seen.insert(id).inserted {
        report(repeated: id, at: heading.place)
        id = ids.id(for: heading.text)
      }
      headings.append(
        Heading(
          level: heading.level, id: id, text: heading.text, place: heading.place,
          isNamed: heading.written != nil))
    }
    self.ids = ids.taken
  }
}

extension HeadingScan {
  /// A heading as it is written, before it has its id.
  private struct Found {
    let level: Int
    let text: String
    /// The id that the author gave in braces.
    let written: String?
    let isEmpty: Bool
    let place: Place
  }

  /// Headings lie among blocks only, so that text need not be visited.
  private static func nodes(below root: MarkdownNode) -> [MarkdownNode] {
    var headings: [MarkdownNode] = []
    var node: MarkdownNode? = root.first
    while let current = node {
      switch current.kind {
      case .heading: headings.append(current)
      case .quote, .list, .item, .footnote:
        if let first = current.first {
          node = first
          continue
        }
      default: break
      }
      var above: MarkdownNode? = current
      while let climbing = above, climbing != root, climbing.next == nil { above = climbing.parent }
      guard let climbed = above, climbed != root else { break }
      node = climbed.next
    }
    return headings
  }

  private mutating func read(_ node: MarkdownNode) -> Found {
    let start = lines.offset(line: node.startLine, column: node.startColumn)
    let end = lines.offset(line: node.startLine, column: node.endColumn)
    let place = lines.place(
      start ?? lines.range(node.startLine).lowerBound,
      node.endLine == node.startLine ? end.map { $0 + 1 } : nil)
    var written: String?
    if let last = node.last, last.kind == .text {
      var text = last.literal
      switch WrittenHeadingID.take(from: &text) {
      case .none: break
      case .id(let id):
        last.setLiteral(text)
        written = id
      case .malformed(let braces):
        report(malformed: braces, at: place)
      }
    }
    let text = Self.text(of: node)
    return Found(
      level: node.headingLevel, text: text, written: written,
      isEmpty: text.isEmpty && node.first?.kind != .image, place: place)
  }

  private static func text(of heading: MarkdownNode) -> String {
    var text = ""
    var images = 0
    heading.walk { node, isEntering in
      switch node.kind {
      case .image: images += isEntering ? 1 : -1
      case .text, .code: if images == 0 { text += node.literal }
      case .softBreak, .lineBreak: if images == 0 { text += " " }
      default: break
      }
    }
    return text.trimmingSpaces()
  }
}

extension HeadingScan {
  private mutating func judge(_ heading: Found, after before: Int) {
    if heading.isEmpty {
      report(
        .headingLevel, at: heading.place, about: "",
        Wording("a heading has no text", nb: "en overskrift er uten tekst"),
        hint: Wording(
          "write the heading's text after the #, or delete the line",
          nb: "skriv teksten etter #, eller slett linjen"))
    }
    if heading.level == 1 {
      report(
        .headingLevel, at: heading.place, about: heading.text,
        Wording(
          "the heading “\(heading.text)” has level 1, which the page's title already has",
          nb: "overskriften «\(heading.text)» er på nivå 1, som sidens tittel alt har"),
        hint: Wording("use “##”", nb: "bruk «##»"))
    } else if heading.level > before + 1 {
      let marks = String(repeating: "#", count: before + 1)
      report(
        .headingLevel, at: heading.place, about: heading.text,
        Wording(
          "the heading “\(heading.text)” skips from level \(before) to level \(heading.level)",
          nb: "overskriften «\(heading.text)» hopper fra nivå \(before) til nivå \(heading.level)"),
        hint: Wording("use “\(marks)”", nb: "bruk «\(marks)»"))
    }
  }

  private mutating func report(malformed braces: String, at place: Place) {
    report(
      .headingID, at: place, about: braces,
      Wording(
        "“\(braces)” is no name for a heading, and readers would see it",
        nb: "«\(braces)» er ikke et gyldig navn på en overskrift, og leserne ville se det"),
      hint: Wording(
        "use lower case letters, digits and hyphens, such as {#funding}",
        nb: "bruk små bokstaver, tall og bindestrek, for eksempel {#finansiering}"))
  }

  private mutating func report(repeated id: String, at place: Place) {
    report(
      .headingID, at: place, about: id,
      Wording(
        "the name “{#\(id)}” stands at two headings of this page",
        nb: "navnet «{#\(id)}» står ved to overskrifter på denne siden"),
      hint: Wording("give one of them another name", nb: "gi den ene et annet navn"))
  }

  private mutating func report(
    _ rule: Rule, at place: Place, about subject: String, _ message: Wording, hint: Wording
  ) {
    diagnostics.append(
      rule.finding(
        at: place, page: source.page, language: source.language, about: subject, message,
        hint: hint))
  }
}

extension Rule {
  /// Finds headings that readers of a screen reader cannot use to find their way.
  static let headingLevel = Rule(
    "markdown/heading-level",
    what: Wording(
      "a heading of level 1, without text, or that skips a level",
      nb: "en overskrift på nivå 1, uten tekst, eller som hopper over et nivå"),
    why: Wording(
      "Screen reader users move from heading to heading, and a missing level sounds like missing text.",
      nb:
        "De som bruker skjermleser, går fra overskrift til overskrift, og et hopp høres ut som om noe mangler."
    ),
    example: "#### Straight to level 4")

  /// Finds names of headings that cannot be linked to.
  static let headingID = Rule(
    "markdown/heading-id",
    what: Wording(
      "a heading's name in braces that is malformed or used twice",
      nb: "et navn på en overskrift i krøllparentes som er feil skrevet eller brukt to ganger"),
    why: Wording(
      "A link to the heading would lead nowhere, or to the wrong place.",
      nb: "En lenke til overskriften ville ikke føre noe sted, eller til feil sted."),
    example: "## Funding {#My funding}")
}
