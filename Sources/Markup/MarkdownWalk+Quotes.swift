internal import SiteModel

extension MarkdownWalk {
  mutating func enterQuote(_ node: MarkdownNode) {
    guard let paragraph = node.first, paragraph.kind == .paragraph,
      let mark = paragraph.first, mark.kind == .text, mark.literal.hasPrefix("[!")
    else {
      openQuote(node, as: .quote)
      return
    }
    let after = mark.next
    guard let box = Box.all.first(where: { $0.mark == mark.literal }),
      after == nil || after?.kind == .softBreak || after?.kind == .lineBreak
    else {
      reportUnknownBox(mark)
      openQuote(node, as: .quote)
      return
    }
    // The walk has not gone below the quote yet, so its grandchildren may go.
    if let after { remove(after) }
    remove(mark)
    openQuote(node, as: box.form, box: box)
  }

  private mutating func openQuote(
    _ node: MarkdownNode, as form: StructureElement.QuoteForm, box: Box? = nil
  ) {
    open(.quote(form, hasSource: false), node)
    containers.append(Container(kind: form == .note ? .note : .quote, box: box))
  }

  mutating func leaveQuote(_ node: MarkdownNode) {
    closeElement()
    guard let box = containers.popLast()?.box else { return }
    switch box {
    case .note: leaveNote(node)
    case .drawing(let drawing): leave(drawing, node)
    }
  }

  private mutating func leave(_ drawing: Drawing, _ node: MarkdownNode) {
    guard drawing.isPossible(of: node.lone) else {
      report(.drawing(drawing), drawing.needs.message, hint: drawing.needs.hint, in: node)
      if node.first == nil { remove(node) }
      return
    }
    if drawing == .tree, let list = node.lone { frameItems(of: list) }
    node.becomeBlock(opening: "<div class=\"drawing \(drawing.rawValue)\">", closing: "</div>")
  }

  /// Sets an item's own words apart from the list below it: without, no style could draw a box.
  private func frameItems(of list: MarkdownNode) {
    for item in list.children {
      for child in item.children {
        if child.kind == .list { frameItems(of: child) }
      }
      guard let words = item.first, words.kind == .paragraph else { continue }
      words.prepend(.inline(html: "<span class=\"node\">"))
      words.append(.inline(html: "</span>"))
    }
  }

  private mutating func leaveNote(_ node: MarkdownNode) {
    guard node.first != nil else {
      report(
        .note, Wording("the fact box is empty", nb: "faktaboksen er tom"),
        hint: Wording(
          "write its text on the next line, with “> ” in front, or delete the box",
          nb: "skriv teksten på neste linje, med «> » foran, eller slett boksen"), in: node)
      remove(node)
      return
    }
    let label = words.note.escapedForMarkup
    node.becomeBlock(
      opening: "<aside class=\"note\" role=\"note\" aria-label=\"\(label)\">", closing: "</aside>")
  }

  /// Tells a fault of a box at its mark.
  private mutating func report(
    _ box: Box, _ message: Wording, hint: Wording, in node: MarkdownNode
  ) {
    let range = lines.range(extent(of: node))
    let start = lines.first(Array(box.mark.utf8), in: range) ?? range.lowerBound
    report(.unknownBox, at: lines.place(start), about: box.mark, message, hint: hint)
  }

  /// `[!TIP]`, or words on the mark's own line: readers would see the brackets.
  private mutating func reportUnknownBox(_ mark: MarkdownNode) {
    let literal = mark.literal
    guard let end = literal.firstIndex(of: "]") else { return }
    let kind = String(literal[...end])
    let start = lines.offset(line: mark.startLine, column: mark.startColumn)
    let place = lines.place(start ?? lines.range(mark.startLine).lowerBound)
    guard Box.all.contains(where: { $0.mark == kind }) else {
      report(
        .unknownBox, at: place, about: kind,
        Wording("there is no box of the kind “\(kind)”", nb: "boksen «\(kind)» finnes ikke"),
        hint: Box.hint(for: kind))
      return
    }
    report(
      .unknownBox, at: place, about: kind,
      Wording(
        "the line “> \(kind)” also holds text, so that it makes no box",
        nb: "linjen «> \(kind)» har mer tekst og blir derfor ingen boks"),
      hint: Wording(
        "begin the text on the next line, with “> ” in front",
        nb: "begynn teksten på neste linje, med «> » foran"))
  }
}

extension Rule {
  /// Finds quotes that were meant as a fact box or a drawing but are none.
  static let unknownBox = Rule(
    "markdown/note",
    what: Wording(
      "a fact box or a drawing that is written wrongly",
      nb: "en faktaboks eller en tegning som er skrevet feil"),
    why: Wording(
      "Readers would see a quote, with brackets or a plain list in it.",
      nb: "Leserne ville se et sitat med klammer eller en vanlig liste i."),
    example: "> [!TIP]\n> Text")
}
