internal import SiteModel

// The parser shows a reference that leads nowhere as plain text, and drops a footnote that no mark
// leads to: both without a word.
extension MarkdownWalk {
  /// Tells each `[^name]`, `[text][name]` and `[text](lang:…)` that stayed text.
  mutating func reportLostReferences(in block: OpenBlock) {
    let range = lines.range(block.lines)
    var cursor = range.lowerBound
    for suspect in block.suspects {
      var index = suspect.lowerBound
      while index + 1 < suspect.upperBound {
        defer { index += 1 }
        guard let kind = LostReference(blockText[index], blockText[index + 1]),
          let end = kind.end(in: blockText[index + 2..<suspect.upperBound])
        else { continue }
        let written = Array(blockText[index...end])
        guard let start = unescaped(written, in: cursor..<range.upperBound) else { continue }
        cursor = start + 1
        let opening =
          kind == .footnote ? start : lines.opening(of: start, from: range.lowerBound) ?? start
        report(kind, at: lines.place(opening, start + written.count), written)
      }
    }
  }

  /// Where a text stands without a backslash, which would mean that text was wanted.
  func unescaped(_ written: [UInt8], in range: Range<Int>) -> Int? {
    var range = range
    while let start = lines.first(written, in: range) {
      guard lines.isEscaped(start) else { return start }
      range = start + 1..<range.upperBound
    }
    return nil
  }

  private mutating func report(_ kind: LostReference, at place: Place, _ written: [UInt8]) {
    let text = String(decoding: written, as: UTF8.self)
    let shown = kind == .footnote ? text : String(text.dropFirst())
    switch kind {
    case .footnote:
      report(
        .lostReference, at: place, about: shown,
        Wording("there is no footnote “\(shown)”", nb: "fotnoten «\(shown)» finnes ikke"),
        hint: Wording(
          "add a line that begins with “\(shown): ”, or delete the mark",
          nb: "legg til en linje som begynner med «\(shown): », eller fjern merket"))
    case .link:
      report(
        .lostReference, at: place, about: shown,
        Wording(
          "no address is given for “\(shown)”",
          nb: "det er ikke oppgitt noen adresse for «\(shown)»"),
        hint: Wording(
          "write [text](address), or put a backslash before the bracket",
          nb: "skriv [tekst](adresse), eller sett en omvendt skråstrek (\\) foran klammen"))
    case .language:
      report(
        .languageMark, at: place, about: shown,
        Wording(
          "“\(shown)” marks no words, because links lie within",
          nb: "«\(shown)» merker ingen ord, fordi det er lenker inni"),
        hint: Wording(
          "mark the words before and after the link", nb: "merk ordene før og etter lenken"))
    }
  }

  /// Tells each footnote that no mark leads to, and each second one of the same name.
  mutating func reportUnusedFootnotes() {
    let used = Set(footnotes.map(\.startLine))
    var verbatim = verbatimLines[...]
    for line in 1...lines.count {
      while let first = verbatim.first, first.upperBound < line { verbatim.removeFirst() }
      if let first = verbatim.first, first.contains(line) { continue }
      guard let label = lines.footnoteLabel(line), !used.contains(line) else { continue }
      let name = String(decoding: lines.bytes[label], as: UTF8.self)
      report(
        .lostReference, at: lines.place(label.lowerBound, label.upperBound), about: name,
        Wording(
          "nothing on the page leads to the footnote “\(name)”, or it is written twice",
          nb: "ingenting på siden viser til fotnoten «\(name)», eller den er skrevet to ganger"),
        hint: Wording(
          "write \(name) where the note belongs, or delete the note",
          nb: "skriv \(name) der noten hører hjemme, eller slett noten"))
    }
  }
}

/// What is left in a text of a reference that leads nowhere.
private enum LostReference {
  case footnote
  case link
  case language

  /// Tells it by its first two bytes.
  init?(_ first: UInt8, _ second: UInt8) {
    switch (first, second) {
    case (0x5B, 0x5E): self = .footnote  // [^
    case (0x5D, 0x5B): self = .link  // ][
    case (0x5D, 0x28): self = .language  // ](
    default: return nil
    }
  }

  /// The index of the bracket that closes it.
  func end(in text: ArraySlice<UInt8>) -> Int? {
    let closing: UInt8 = self == .language ? 0x29 : 0x5D
    // A label has at most 999 letters (CommonMark), and a search has an end.
    guard let end = text.prefix(1000).firstIndex(where: { $0 == closing || $0 == 0x5B }),
      text[end] == closing
    else { return nil }
    switch self {
    case .footnote: return end > text.startIndex ? end : nil
    case .link: return end
    case .language: return text.starts(with: "lang:".utf8) ? end : nil
    }
  }
}

extension SourceLines {
  /// Where `[^name]` stands in a line that begins with `[^name]:`.
  fileprivate func footnoteLabel(_ line: Int) -> Range<Int>? {
    let range = range(line)
    guard
      let start = bytes[range].firstIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x3E }),
      start + 3 < range.upperBound, bytes[start] == 0x5B, bytes[start + 1] == 0x5E,
      let end = bytes[start..<range.upperBound].firstIndex(of: 0x5D), end > start + 2,
      end + 1 < range.upperBound, bytes[end + 1] == 0x3A
    else { return nil }
    return start..<end + 1
  }
}

extension Rule {
  /// Finds footnotes and links whose other half is missing.
  static let lostReference = Rule(
    "markdown/reference",
    what: Wording(
      "a footnote's mark without note, a note without mark, or a link without address",
      nb: "et fotnotemerke uten note, en note uten merke, eller en lenke uten adresse"),
    why: Wording(
      "Readers would see the brackets, or lose the note.",
      nb: "Leserne ville se klammene, eller gå glipp av noten."),
    example: "As the plan says.[^plan]")
}
