internal import SiteModel

extension MarkdownWalk {
  /// Judges the tag of `[words](lang:nb)` and says what the words become.
  mutating func markLanguage(
    _ tag: String, of node: MarkdownNode, at start: Int, _ end: Int?
  ) -> LinkFate {
    guard tag.isLanguageTag else {
      report(
        .languageMark, at: lines.place(start, end), about: tag,
        Wording("“lang:\(tag)” names no language", nb: "«lang:\(tag)» er ikke et språk"),
        hint: Wording(
          "use lang:en, lang:nb, lang:nn or another tag of two or three letters",
          nb: "bruk lang:en, lang:nb, lang:nn eller en annen kode på to eller tre bokstaver"))
      return .unwrapped
    }
    if node.next == nil, node.previous == nil, let parent = node.parent,
      [.paragraph, .heading, .tableCell].contains(parent.kind)
    {
      block?.languageTag = tag
    }
    return .marked(tag: tag, from: blockText.count)
  }
}

extension String {
  /// What follows `lang:`; nil for an address that does not begin so.
  var languageTag: String? {
    hasPrefix("lang:") ? String(dropFirst("lang:".count)) : nil
  }

  /// Two or three small letters, perhaps with parts after hyphens; `no` stands for two languages.
  var isLanguageTag: Bool {
    let parts = utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...3).contains(primary.count), self != "no",
      primary.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy {
          (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
        }
    }
  }
}

extension Rule {
  /// Finds foreign words whose language a screen reader would not know.
  static let languageMark = Rule(
    "markdown/language",
    what: Wording(
      "words marked with a language that does not exist, or marked in a way that does not work",
      nb: "ord merket med et språk som ikke finnes, eller merket på en måte som ikke virker"),
    why: Wording(
      "A screen reader would read the words with the wrong voice.",
      nb: "Skjermleseren ville lese ordene med feil uttale."),
    example: "[sykehus](lang:norsk)")
}
