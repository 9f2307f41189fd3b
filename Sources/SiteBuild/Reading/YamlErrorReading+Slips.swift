internal import SiteModel
internal import Yams

/// What an adviser most likely did where the parser stumbles only further down.
extension YamlErrorReading {
  var lines: [Substring] { text.split(omittingEmptySubsequences: false) { $0.isNewline } }

  /// The slip on the line of the fault or above it; nil where none is seen.
  func slip(at mark: Mark) -> YamlFault? {
    let lines = lines
    return openQuote(above: mark.line, in: lines) ?? missingSpace(upTo: mark.line, in: lines)
  }

  /// The fault of a quoted value that swallowed the fields below it; nil for one that did not.
  func swallowing(_ mark: Mark) -> YamlFault? {
    let lines = lines
    guard opensQuote(mark.line, in: lines) else { return nil }
    return unclosed(at: mark.line, in: lines)
  }

  /// The first field from a line on that lacks its space.
  func missingSpace(from line: Int) -> YamlFault? {
    let lines = lines
    for number in lines.indices.dropFirst(line - 1).map({ $0 + 1 }) {
      if let field = YamlLine(lines[number - 1]), field.lacksSpace {
        return noSpace(field, at: number)
      }
    }
    return nil
  }

  private func openQuote(above line: Int, in lines: [Substring]) -> YamlFault? {
    stride(from: min(line - 1, lines.count), to: 0, by: -1)
      .first { opensQuote($0, in: lines) }
      .flatMap { unclosed(at: $0, in: lines) }
  }

  /// Whether a line opens a quotation that goes on over the next field.
  private func opensQuote(_ line: Int, in lines: [Substring]) -> Bool {
    guard lines.indices.contains(line), let field = YamlLine(lines[line - 1]),
      field.openQuote != nil, let next = YamlLine(lines[line])
    else { return false }
    return next.indentation <= field.indentation
  }

  private func unclosed(at line: Int, in lines: [Substring]) -> YamlFault? {
    YamlLine(lines[line - 1]).flatMap { field in
      field.openQuote.map { quote in
        .unclosed(String(quote), at: position(line, field.valueColumn))
      }
    }
  }

  /// A field without a space makes one text with the lines below it, up to the next colon.
  private func missingSpace(upTo line: Int, in lines: [Substring]) -> YamlFault? {
    for number in stride(from: min(line, lines.count), to: 0, by: -1) {
      guard let field = YamlLine(lines[number - 1]) else { continue }
      if field.lacksSpace { return noSpace(field, at: number) }
      if number < line { return nil }
    }
    return nil
  }

  private func noSpace(_ field: YamlLine, at line: Int) -> YamlFault {
    let start = "\(field.name):"
    return YamlFault(
      position: position(line, field.columnAfterColon), subject: start,
      message: field.hasHardSpace
        ? Wording(
          "the sign after “\(start)” is not an ordinary space",
          nb: "tegnet etter «\(start)» er ikke et vanlig mellomrom")
        : Wording(
          "there is no space after “\(start)”", nb: "det mangler et mellomrom etter «\(start)»"),
      hint: .writeLine(field.name, String(field.value).asWrittenInYAML))
  }
}

extension YamlFault {
  /// A sign that opens a part and has no partner.
  static func unclosed(_ sign: String, at position: Position) -> YamlFault {
    let closing = ["[": "]", "{": "}"][sign] ?? sign
    return YamlFault(
      position: position, subject: sign,
      message: Wording(
        "the \(sign) that stands here is never closed",
        nb: "tegnet \(sign) som står her, blir aldri lukket"),
      hint: Wording("close it with \(closing)", nb: "lukk det med \(closing)"))
  }
}
