internal import SiteModel

// The parser shows signs that miss a space, or have one too many, as plain text without a word.
extension MarkdownWalk {
  /// Tells the Markdown signs that readers would see, given a text as it stands in the tree.
  ///
  /// Called for the few texts in which such signs may stand.
  mutating func reportLeftovers(in node: MarkdownNode) {
    guard let block else { return }
    let text = Array(node.literal.utf8)
    let range = lines.range(block.lines)
    for leftover in Leftover.all(in: text, of: node, isInItem: block.kind == .item) {
      guard let start = unescaped(leftover.written, in: range) else { continue }
      let isBeforeOpening = leftover.written[0] == 0x5D
      // Without an opening bracket, or with one that has a backslash, no link was meant.
      if isBeforeOpening, lines.opening(of: start, from: range.lowerBound) == nil { continue }
      report(leftover, at: lines.place(start, start + leftover.written.count))
    }
  }

  private mutating func report(_ leftover: Leftover, at place: Place) {
    let shown = String(decoding: leftover.written, as: UTF8.self)
    report(
      .leftover, at: place, about: shown, leftover.kind.message(for: shown),
      hint: leftover.kind.hint(for: shown))
  }
}

/// Markdown signs that stayed text.
private struct Leftover {
  enum Kind {
    /// `##Words`
    case heading
    /// `[words] (address)`
    case gap
    /// `[words](address`, `[words](an address)`
    case link
    /// `<https://a b>`
    case angle
    /// `- [ ] words`
    case box
  }

  let kind: Kind
  /// The signs and what follows them, as they stand in the text.
  let written: [UInt8]

  static func all(in text: [UInt8], of node: MarkdownNode, isInItem: Bool) -> [Leftover] {
    var found: [Leftover] = []
    if node.beginsLine, let heading = heading(text) { found.append(heading) }
    if isInItem, node.previous == nil, let box = box(text, of: node) { found.append(box) }
    for index in text.indices where text[index] == 0x5D {
      if let link = link(text, closingAt: index, before: node.next) { found.append(link) }
    }
    if text.last == 0x3C, let next = node.next, next.kind == .link, next.address.hasScheme {
      found.append(Leftover(kind: .angle, written: [0x3C] + (next.first?.literal ?? "").utf8))
    }
    return found
  }

  /// One `#` alone may begin a keyword, as in `#NorTrials`.
  private static func heading(_ text: [UInt8]) -> Leftover? {
    let count = text.prefix { $0 == 0x23 }.count
    guard count > 0, count < text.count else { return nil }
    let isHardSpace = text[count...].starts(with: "\u{A0}".utf8)
    guard isHardSpace || (count > 1 && text[count] > 0x20) else { return nil }
    return Leftover(kind: .heading, written: Array(text.prefix(60)).wholeScalars)
  }

  /// A box of a task list, in the first paragraph of its item.
  private static func box(_ text: [UInt8], of node: MarkdownNode) -> Leftover? {
    guard text.count > 3, text[0] == 0x5B, [0x20, 0x78, 0x58].contains(text[1]),
      text[2] == 0x5D, text[3] == 0x20, node.parent?.previous == nil
    else { return nil }
    return Leftover(kind: .box, written: Array(text[..<3]))
  }

  /// What follows a `]` that closes no link.
  private static func link(
    _ text: [UInt8], closingAt index: Int, before next: MarkdownNode?
  ) -> Leftover? {
    let rest = text[(index + 1)...]
    let hasGap = rest.starts(with: " (".utf8)
    guard hasGap || rest.first == 0x28 else { return nil }
    let target = rest.dropFirst(hasGap ? 2 : 1)
    // This mark round other links is told by its own rule.
    if target.starts(with: "lang:".utf8) { return nil }
    let address = target.prefix { $0 != 0x20 && $0 != 0x29 }
    if hasGap {
      let isLink = target.isEmpty && next?.kind == .link
      guard isLink || address.looksLikeAddress else { return nil }
    }
    let opening = text[..<index].lastIndex(of: 0x5B) ?? index
    let end = address.endIndex < text.count && text[address.endIndex] == 0x29 ? 1 : 0
    return Leftover(
      kind: hasGap ? .gap : .link, written: Array(text[opening..<(address.endIndex + end)]))
  }
}

extension Leftover.Kind {
  fileprivate func message(for shown: String) -> Wording {
    switch self {
    case .heading:
      let marks = Self.marks(of: shown)
      return Wording(
        "“\(shown)” is no heading: an ordinary space is missing after \(marks)",
        nb: "«\(shown)» er ingen overskrift: det mangler et vanlig mellomrom etter \(marks)")
    case .gap:
      return Wording(
        "“\(shown)” is no link: a space stands between ] and (",
        nb: "«\(shown)» er ingen lenke: det står et mellomrom mellom ] og (")
    case .link:
      return Wording(
        "“\(shown)” is no link: the address does not end, or has a space in it",
        nb: "«\(shown)» er ingen lenke: adressen slutter ikke, eller har et mellomrom i seg")
    case .angle:
      return Wording(
        "“\(shown)” is no whole address: a space or another sign cuts it off",
        nb: "«\(shown)» er ingen hel adresse: et mellomrom eller et annet tegn kutter den")
    case .box:
      return Wording(
        "“\(shown)” makes no box to tick: readers would see the brackets",
        nb: "«\(shown)» blir ingen avkrysningsboks: leserne ville se klammene")
    }
  }

  fileprivate func hint(for shown: String) -> Wording {
    switch self {
    case .heading:
      let marks = Self.marks(of: shown)
      let words = shown.dropFirst(marks.count).drop { $0.isWhitespace }
      return Wording("write “\(marks) \(words)”", nb: "skriv «\(marks) \(words)»")
    case .gap: return Wording("write ]( without a space", nb: "skriv ]( uten mellomrom")
    case .link:
      return Wording(
        "end the address with ), and write %20 for a space in it",
        nb: "avslutt adressen med ), og skriv %20 for et mellomrom i den")
    case .angle: return Wording("write [words](address)", nb: "skriv [ord](adresse)")
    case .box: return Wording("delete “\(shown)”", nb: "slett «\(shown)»")
    }
  }

  private static func marks(of heading: String) -> String { String(heading.prefix { $0 == "#" }) }
}

extension MarkdownNode {
  /// Whether a text begins its block or follows a line break.
  fileprivate var beginsLine: Bool {
    guard parent?.kind == .paragraph else { return false }
    guard let previous else { return true }
    return previous.kind == .softBreak || previous.kind == .lineBreak
  }
}

extension String {
  fileprivate var hasScheme: Bool { hasPrefix("http://") || hasPrefix("https://") }
}

extension [UInt8] {
  /// Without the part of a scalar that a cut has left at the end.
  fileprivate var wholeScalars: [UInt8] {
    var text = self
    guard let start = text.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return text }
    let wanted = text[start] < 0x80 ? 1 : text[start] < 0xE0 ? 2 : text[start] < 0xF0 ? 3 : 4
    if text.count - start < wanted { text.removeSubrange(start...) }
    return text
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is more likely an address than a word in brackets: `a/b`, `plan.pdf`, `#id`.
  fileprivate var looksLikeAddress: Bool {
    guard let first, last != 0x2E else { return false }
    return first == 0x23 || contains(0x2F) || contains(0x40)
      || dropFirst().contains(0x2E)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether Markdown signs may be left in a text: `](`, `] (`, `#` or `[` at its start, `<` at its
  /// end.
  var mayHoldLeftovers: Bool {
    guard let first, let last else { return false }
    if first == 0x23 || first == 0x5B || last == 0x3C { return true }
    var closing = false
    for (index, byte) in enumerated() where byte == 0x5D {
      closing = index + 1 < count && (self[index + 1] == 0x28 || self[index + 1] == 0x20)
      if closing { return true }
    }
    return false
  }
}

extension Rule {
  /// Finds Markdown signs that readers would see.
  static let leftover = Rule(
    "markdown/leftover",
    what: Wording(
      "signs of a heading, a link or a box that stayed text",
      nb: "tegn for en overskrift, en lenke eller en avkrysningsboks som ble stående som tekst"),
    why: Wording(
      "Readers would see the signs, and miss the heading or the link.",
      nb: "Leserne ville se tegnene, og gå glipp av overskriften eller lenken."),
    example: "##Funding")
}
