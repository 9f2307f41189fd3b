private import Markup

/// A piece of an HTML document. All text in it is escaped when it is written, and no element or
/// attribute can lead out of the document.
indirect enum HTML: Sendable {
  case text(String)
  case element(Tag, [Attribute], [HTML])
  /// Nothing, where a piece is not always there.
  case nothing

  /// The elements that a review is made of.
  enum Tag: String, Sendable {
    case html, head, meta, title, style
    case body, header, main, nav, section
    case h1, h2, h3, h4, h5, h6, p, div, blockquote, ul, ol, li, dl, dt, dd
    case table, caption, thead, tbody, tr, th, td
    case a, span, strong, mark

    /// Whether it has no content and no end (HTML Standard, 13.1.2).
    var isVoid: Bool { self == .meta }

    /// Whether it stands within a line, where a line break would be a space.
    var isInline: Bool {
      switch self {
      case .a, .span, .strong, .mark: true
      default: false
      }
    }
  }

  /// What an element may carry.
  enum Attribute: Sendable {
    case id(String)
    case kind(String)
    case language(String)
    case scope(String)
    case labelledBy(String)
    /// A link to a place of the same document.
    case leadsTo(id: String)
    case named(String, content: String)
    case equivalent(String, content: String)
    case characterSet

    fileprivate var written: [(String, String)] {
      switch self {
      case .id(let id): [("id", id)]
      case .kind(let name): [("class", name)]
      case .language(let tag): [("lang", tag)]
      case .scope(let scope): [("scope", scope)]
      case .labelledBy(let id): [("aria-labelledby", id)]
      case .leadsTo(let id): [("href", "#" + id)]
      case .named(let name, let content): [("name", name), ("content", content)]
      case .equivalent(let name, let content): [("http-equiv", name), ("content", content)]
      case .characterSet: [("charset", "utf-8")]
      }
    }
  }

  /// An element with pieces in it.
  static func element(_ tag: Tag, _ attributes: Attribute..., content: [HTML]) -> HTML {
    .element(tag, attributes, content)
  }

  /// An element with text in it.
  static func element(_ tag: Tag, _ attributes: Attribute..., text: String) -> HTML {
    .element(tag, attributes, [.text(text)])
  }

  /// A style sheet of our own, which holds no `<`.
  static func style(_ sheet: StaticString) -> HTML { .element(.style, [], [.text("\(sheet)")]) }
}

extension HTML {
  /// The whole document.
  var document: String {
    var text = "<!doctype html>\n"
    write(to: &text, isStyle: false)
    return text
  }

  private func write(to output: inout String, isStyle: Bool) {
    switch self {
    case .nothing: break
    // A style sheet is read as it is written: an escape would be part of it.
    case .text(let text): output += isStyle ? text : text.safe.escapedForMarkup
    case .element(let tag, let attributes, let content):
      output += "<\(tag.rawValue)"
      for (name, value) in attributes.flatMap(\.written) {
        output += " \(name)=\"\(value.safe.escapedForMarkup)\""
      }
      output += ">"
      for piece in content { piece.write(to: &output, isStyle: tag == .style) }
      if !tag.isVoid { output += "</\(tag.rawValue)>" }
      if !tag.isInline { output += "\n" }
    }
  }
}

extension String {
  /// Without what could turn the direction of the text or is no character of HTML.
  fileprivate var safe: String {
    let line = Printable.line(self)
    guard line.unicodeScalars.contains(where: \.properties.isNoncharacterCodePoint) else {
      return line
    }
    var safe = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      safe.append(scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
    }
    return String(safe)
  }
}
