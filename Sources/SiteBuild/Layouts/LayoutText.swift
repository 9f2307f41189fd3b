internal import SiteModel

/// A layout's text taken apart into tags, with what is wrong in its writing.
struct LayoutText: Sendable {
  let name: String
  let file: String
  let nodes: [LayoutNode]
  let faults: [Fault]
  /// Addresses written out in the text (`href="/news/"`), with their places.
  let addresses: [LayoutNode.Tag]

  /// A tag that cannot be read.
  struct Fault: Hashable, Sendable {
    let position: Position
    let message: Wording
    let hint: Wording
  }

  init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    var reader = LayoutReader(text)
    nodes = reader.nodes(until: nil)
    faults = reader.faults
    addresses = reader.addresses
  }
}

/// Reads tags one after the other.
private struct LayoutReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var column = 1
  private(set) var faults: [LayoutText.Fault] = []
  private(set) var addresses: [LayoutNode.Tag] = []

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Reads up to the closing tag of `open`, or to the end at the top.
  mutating func nodes(until open: LayoutNode.Tag?) -> [LayoutNode] {
    var nodes: [LayoutNode] = []
    while let (sign, tag) = nextTag() {
      judgeName(of: tag, sign)
      switch sign {
      case "/":
        if let open, open.name == tag.name { return nodes }
        report(unexpectedEnd: tag, of: open)
        if open != nil { return nodes }
      case "#", "^":
        nodes.append(.section(tag, isInverted: sign == "^", self.nodes(until: tag)))
      case "<": nodes.append(.parent(tag, blocks: self.nodes(until: tag)))
      case "$": nodes.append(.block(tag, self.nodes(until: tag)))
      case ">": nodes.append(.partial(tag))
      case "{", "&": nodes.append(.value(tag, isRaw: true))
      case "!": break
      case "=", "%": report(unknownTag: tag)
      default: nodes.append(.value(tag, isRaw: false))
      }
    }
    if let open { report(unclosed: open) }
    return nodes
  }

  private mutating func nextTag() -> (sign: Unicode.Scalar, tag: LayoutNode.Tag)? {
    while index < scalars.count {
      if starts(with: "{{") { return readTag() }
      noteAddress()
      advance()
    }
    return nil
  }

  private mutating func readTag() -> (Unicode.Scalar, LayoutNode.Tag)? {
    let position = Position(line: line, column: column)
    advance(by: 2)
    var sign: Unicode.Scalar = " "
    if index < scalars.count, "#^/<$>{&!=%".unicodeScalars.contains(scalars[index]) {
      sign = scalars[index]
      advance()
    }
    let end = sign == "{" ? "}}}" : "}}"
    var name = String.UnicodeScalarView()
    while index < scalars.count, !starts(with: end) {
      name.append(scalars[index])
      advance()
    }
    let tag = LayoutNode.Tag(name: String(name).trimmingSpaces(), position: position)
    guard index < scalars.count else {
      report(unclosed: tag)
      return nil
    }
    advance(by: end.count)
    return (sign, tag)
  }

  /// Keeps an address that is written out where the reader stands, if one is.
  private mutating func noteAddress() {
    for attribute in ["href=\"", "src=\""] where starts(with: attribute) {
      let start = index + attribute.count
      let address = scalars[start...].prefix { $0 != "\"" && $0 != "{" }
      guard start + address.count < scalars.count, scalars[start + address.count] == "\"" else {
        return
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: address)
      addresses.append(
        LayoutNode.Tag(
          name: String(text),
          position: Position(line: line, column: column + attribute.count)))
    }
  }

  private func starts(with text: String) -> Bool {
    scalars[index...].starts(with: text.unicodeScalars)
  }

  private mutating func advance(by count: Int = 1) {
    for _ in 0..<count where index < scalars.count {
      if scalars[index] == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
      index += 1
    }
  }

  private mutating func report(unexpectedEnd tag: LayoutNode.Tag, of open: LayoutNode.Tag?) {
    let closed = Wording(
      "the tag {{/\(tag.name)}} closes nothing", nb: "taggen {{/\(tag.name)}} lukker ingenting")
    guard let open else {
      return add(
        tag, closed,
        Wording(
          "remove it, or open {{#\(tag.name)}} before it",
          nb: "fjern den, eller åpne {{#\(tag.name)}} før den"))
    }
    add(
      tag, closed,
      Wording(
        "close {{\(open.name)}} of line \(open.position.line) first",
        nb: "lukk {{\(open.name)}} fra linje \(open.position.line) først"))
  }

  private mutating func report(unclosed tag: LayoutNode.Tag) {
    add(
      tag,
      Wording(
        "the tag {{\(tag.name)}} is never closed", nb: "taggen {{\(tag.name)}} blir aldri lukket"),
      Wording("write {{/\(tag.name)}} where it ends", nb: "skriv {{/\(tag.name)}} der den slutter"))
  }

  /// What opens a part is closed by its name, and the library takes a slash there for the end.
  private mutating func judgeName(of tag: LayoutNode.Tag, _ sign: Unicode.Scalar) {
    guard tag.name.contains("/") else { return }
    switch sign {
    case "<":
      add(
        tag,
        Wording(
          "a layout in a folder, “\(tag.name)”, cannot be inherited",
          nb: "en mal i en mappe, «\(tag.name)», kan ikke arves"),
        Wording(
          "keep a layout that others inherit directly in Layouts",
          nb: "legg en mal som andre arver, direkte i Layouts"))
    case "#", "^", "$", "{", "&", " ":
      add(
        tag,
        Wording(
          "the name “\(tag.name)” has a slash", nb: "navnet «\(tag.name)» har en skråstrek"),
        Wording(
          "use letters, digits, hyphens and dots only",
          nb: "bruk bare bokstaver, sifre, bindestreker og punktum"))
    default: break
    }
  }

  private mutating func report(unknownTag tag: LayoutNode.Tag) {
    add(
      tag,
      Wording("this kind of tag is not for layouts", nb: "denne typen tagg brukes ikke i maler"),
      Wording(
        "use values, sections, partials and blocks only",
        nb: "bruk bare verdier, seksjoner, delmaler og blokker"))
  }

  private mutating func add(_ tag: LayoutNode.Tag, _ message: Wording, _ hint: Wording) {
    faults.append(LayoutText.Fault(position: tag.position, message: message, hint: hint))
  }
}

extension String {
  /// Without spaces and line breaks at both ends.
  func trimmingSpaces() -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }
    var rest = self[...]
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest.drop(while: isSpace))
  }
}
