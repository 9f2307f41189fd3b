package import SiteModel

/// What becomes of a link when it is left.
enum LinkFate {
  /// The renderer writes it.
  case kept
  /// Only its text stays.
  case unwrapped
  /// Words in the language of a tag.
  case marked(tag: String)
  /// A link to a page in another language, with the words that say so, if any.
  case otherLanguage(href: String, language: Language, words: String?)
}

extension MarkdownWalk {
  mutating func enterLink(
    _ node: MarkdownNode, resolve: (String, TargetKind) -> ResolvedTarget
  ) {
    // In the text of an image a link is only its words.
    guard images.isEmpty else {
      linkFates.append(.kept)
      return
    }
    let address = node.address
    let (start, end) = locate(node, address: address, isImage: false)
    if let tag = address.languageTag {
      linkFates.append(markLanguage(tag, of: node, at: start, end))
      return
    }
    if address.isUnsafeAddress {
      reportUnsafe(address, at: lines.place(start, end))
      linkFates.append(.unwrapped)
      return
    }
    let target = resolve(address, .link)
    text.links.append(
      WrittenLink(
        target: address, href: target.href ?? "", destination: target.destination,
        place: lines.place(start, end)))
    guard let href = target.href else {
      linkFates.append(.unwrapped)
      return
    }
    if let (language, words) = target.otherLanguage {
      linkFates.append(.otherLanguage(href: href, language: language, words: words))
    } else {
      if href != address { node.setAddress(href) }
      linkFates.append(.kept)
    }
  }

  mutating func leaveLink(_ node: MarkdownNode) {
    guard let fate = linkFates.popLast() else { return }
    switch fate {
    case .kept: return
    case .unwrapped: unwrap(node, opening: nil, closing: nil)
    case .marked(let tag):
      if isWholeParagraph(node) {
        block?.paragraphTag = tag
        unwrap(node, opening: nil, closing: nil)
      } else {
        unwrap(node, opening: "<span lang=\"\(tag)\">", closing: "</span>")
      }
    case .otherLanguage(let href, let language, let words):
      let title = node.title
      let titled = title.isEmpty ? "" : " title=\"\(title.escapedForMarkup)\""
      unwrap(
        node,
        opening:
          "<a href=\"\(href.escapedAddress)\" hreflang=\"\(language.rawValue)\"\(titled)>",
        closing: "</a>"
          + (words.map { " <span class=\"in-language\">(\($0.escapedForMarkup))</span>" } ?? ""))
    }
  }

  mutating func locate(
    _ node: MarkdownNode, address: String, isImage: Bool
  ) -> (start: Int, end: Int?) {
    block?.locator.locate(node, address: address, isImage: isImage)
      ?? (source.bodyStart, nil)
  }

  // Pieces of HTML, not custom nodes: the cells of a table refuse those.
  private mutating func unwrap(_ node: MarkdownNode, opening: String?, closing: String?) {
    if let opening { node.insertBefore(.inline(html: opening)) }
    node.hoistChildren()
    if let closing { node.insertBefore(.inline(html: closing)) }
    remove(node)
  }

  /// Whether a link is all of a paragraph that has a tag of its own in the HTML.
  private func isWholeParagraph(_ node: MarkdownNode) -> Bool {
    guard node.next == nil, node.previous == nil, let parent = node.parent,
      parent.kind == .paragraph
    else { return false }
    guard let item = parent.parent, item.kind == .item else { return true }
    return item.parent?.isTightList != true
  }
}

extension MarkdownWalk {
  mutating func reportUnsafe(_ address: String, at place: Place) {
    let shown = address.count > 60 ? address.prefix(60) + "…" : address
    report(
      .unsafeLink, at: place, about: shown, .unsafeAddress(shown),
      hint: Wording(
        "link to a page or to a file beside the page, or delete the link",
        nb: "lenk til en side eller til en fil ved siden av siden, eller fjern lenken"))
  }
}

extension Wording {
  /// What is wrong with an unsafe address, which is shown as it is given.
  package static func unsafeAddress(_ shown: String) -> Wording {
    Wording(
      "the address “\(shown)” leads to no page: it runs a program, holds data or names a file of your own computer",
      nb:
        "adressen «\(shown)» fører ikke til en side: den kjører et program, inneholder data eller peker på en fil på din egen maskin"
    )
  }
}

extension String {
  /// Whether a browser would run the address or show what it holds: `javascript:` and its like,
  /// also with the capitals, spaces and control characters that browsers forgive.
  package var isUnsafeAddress: Bool {
    var scheme: [UInt8] = []
    for byte in utf8 where byte > 0x20 && byte != 0x7F {
      if byte == 0x3A {  // :
        return Self.unsafeSchemes.contains { $0.elementsEqual(scheme) }
      }
      guard scheme.count < 10 else { return false }
      scheme.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return false
  }

  private static let unsafeSchemes = ["javascript", "data", "vbscript", "file"].map(\.utf8)
}

extension Rule {
  /// Finds addresses that would run in the reader's browser.
  package static let unsafeLink = Rule(
    "markdown/unsafe-link",
    what: Wording(
      "a link or image with an address that begins with javascript:, data:, vbscript: or file:",
      nb:
        "en lenke eller et bilde med en adresse som begynner med javascript:, data:, vbscript: eller file:"
    ),
    why: Wording(
      "Such an address can run a program in the reader's browser, or works on one computer only.",
      nb: "En slik adresse kan kjøre et program hos leseren, eller virker bare på én maskin."),
    example: "[Apply](javascript:apply())")
}
