internal import SiteModel

extension MarkdownWalk {
  private static let noteMark = "[!NOTE]"

  mutating func enterQuote(_ node: MarkdownNode) {
    guard let paragraph = node.first, paragraph.kind == .paragraph,
      let mark = paragraph.first, mark.kind == .text, mark.literal.hasPrefix("[!")
    else {
      containers.append(Container(kind: .quote))
      return
    }
    let after = mark.next
    guard mark.literal == Self.noteMark,
      after == nil || after?.kind == .softBreak || after?.kind == .lineBreak
    else {
      reportUnknownBox(mark)
      containers.append(Container(kind: .quote))
      return
    }
    // The walk has not gone below the quote yet, so its grandchildren may go.
    if let after { remove(after) }
    remove(mark)
    containers.append(Container(kind: .note))
  }

  mutating func leaveQuote(_ node: MarkdownNode) {
    guard containers.popLast()?.kind == .note else { return }
    guard node.first != nil else {
      reportEmptyBox(node)
      remove(node)
      return
    }
    let label = words.note.escapedForMarkup
    node.becomeBlock(
      opening: "<aside class=\"note\" role=\"note\" aria-label=\"\(label)\">", closing: "</aside>")
  }

  private mutating func reportEmptyBox(_ node: MarkdownNode) {
    let range = lines.range(extent(of: node))
    let start = lines.first(Array(Self.noteMark.utf8), in: range) ?? range.lowerBound
    report(
      .unknownBox, at: lines.place(start), about: Self.noteMark,
      Wording("the fact box is empty", nb: "faktaboksen er tom"),
      hint: Wording(
        "write its text on the next line, with “> ” in front, or delete the box",
        nb: "skriv teksten på neste linje, med «> » foran, eller slett boksen"))
  }

  /// `[!TIP]`, or words on the mark's own line: readers would see the brackets.
  private mutating func reportUnknownBox(_ mark: MarkdownNode) {
    let literal = mark.literal
    guard let end = literal.firstIndex(of: "]") else { return }
    let kind = String(literal[...end])
    let start = lines.offset(line: mark.startLine, column: mark.startColumn)
    let place = lines.place(start ?? lines.range(mark.startLine).lowerBound)
    guard kind == Self.noteMark else {
      report(
        .unknownBox, at: place, about: kind,
        Wording("there is no box of the kind “\(kind)”", nb: "boksen «\(kind)» finnes ikke"),
        hint: Wording("use “> [!NOTE]”", nb: "bruk «> [!NOTE]»"))
      return
    }
    report(
      .unknownBox, at: place, about: kind,
      Wording(
        "the line “> [!NOTE]” also holds text, so that it makes no box",
        nb: "linjen «> [!NOTE]» har mer tekst og blir derfor ingen faktaboks"),
      hint: Wording(
        "begin the text on the next line, with “> ” in front",
        nb: "begynn teksten på neste linje, med «> » foran"))
  }
}

extension Rule {
  /// Finds quotes that were meant as a fact box but are none.
  static let unknownBox = Rule(
    "markdown/note",
    what: Wording("a fact box that is written wrongly", nb: "en faktaboks som er skrevet feil"),
    why: Wording(
      "Readers would see a quote that begins with brackets.",
      nb: "Leserne ville se et sitat som begynner med klammer."),
    example: "> [!TIP]\n> Text")
}
