internal import SiteModel
internal import Yams

/// Turns what the YAML parser says into what the adviser can do.
struct YamlErrorReading {
  let text: String
  /// The line of the file on which the text begins.
  let firstLine: Int

  func fault(for error: YamlError) -> YamlFault {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      return fault(problem: problem, context: context, mark: mark)
    case .composer(_, let problem, let mark, _):
      if problem.contains("undefined alias") { return special(at: mark) }
      return .unreadable(at: position(mark.line, mark.column))
    case .reader(_, _, let value, _):
      return sign(value)
    case .duplicatedKeysInMapping(let names, let context):
      return duplicate(names.first ?? "", first: context.mark)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return .unreadable(at: position(1, 1))
    }
  }

  private func fault(problem: String, context: YamlError.Context?, mark: Mark) -> YamlFault {
    if let slip = slip(at: mark) { return slip }
    if problem.contains("mapping values are not allowed") { return colon(at: mark) }
    if problem.contains("found unexpected") {
      return unclosed("\"", at: context?.mark ?? mark)
    }
    if problem.contains("',' or ']'") { return unclosed("[", at: context?.mark ?? mark) }
    if problem.contains("',' or '}'") { return unclosed("{", at: context?.mark ?? mark) }
    if problem.contains("expected ':'") { return noColon(at: context?.mark ?? mark) }
    if problem.contains("cannot start any token") || problem.contains("alphabetic or numeric")
      || problem.contains("block sequence entries") || problem.contains("comment or line break")
      || problem.contains("indentation indicator") || problem.contains("tag")
    {
      return special(at: context?.mark ?? mark)
    }
    if problem.contains("did not find expected key") {
      return misplaced(at: Position(line: mark.line, column: mark.column))
    }
    return .unreadable(at: position(mark.line, mark.column))
  }

  func position(_ line: Int, _ column: Int) -> Position {
    Position(line: line + firstLine - 1, column: column)
  }

  private func line(_ number: Int) -> Substring {
    let lines = lines
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The line with its value in quotation marks; nil where it is not `name: value`.
  private func quotedLine(_ number: Int) -> (value: String, hint: Wording)? {
    let line = line(number)
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].drop { $0 == " " || $0 == "-" }
    let value = line[line.index(after: colon)...].drop { $0 == " " }.trimmingEnd()
    guard !name.isEmpty, !value.isEmpty else { return nil }
    return (String(value), .writeLine(String(name), value.quotedForYAML))
  }
}

extension YamlErrorReading {
  private func colon(at mark: Mark) -> YamlFault {
    let before = line(mark.line).unicodeScalars.prefix(mark.column - 1)
    if before.first == " ", !before.contains(":") {
      // The line is indented and so continues the value above it.
      let indentation = before.prefix { $0 == " " }.count
      return misplaced(at: Position(line: mark.line, column: indentation + 1))
    }
    if let fault = bracketed(mark.line) { return fault }
    let (value, hint) = quotedLine(mark.line) ?? ("", YamlFault.trick(at: .before).hint)
    return YamlFault(
      position: position(mark.line, mark.column), subject: value.brief,
      message: Wording(
        "a colon within a value ends the value here",
        nb: "et kolon inne i en verdi avslutter verdien her"),
      hint: hint)
  }

  /// The fault of a value that begins with a sign of YAML's own.
  func special(at mark: Mark) -> YamlFault { special(mark.line, mark.column) }

  private func special(_ number: Int, _ column: Int) -> YamlFault {
    let position = position(number, column)
    let scalars = line(number).unicodeScalars
    let sign = scalars.dropFirst(column - 1).first.map(String.init) ?? ""
    if sign == "\t" { return .tab(at: position) }
    let isValue = YamlLine(line(number))?.valueColumn == column
    return YamlFault(
      position: position, subject: sign,
      message: Wording(
        "the value begins with “\(sign.brief)”, which is read as something other than text",
        nb: "verdien begynner med «\(sign.brief)», som leses som noe annet enn tekst"),
      hint: isValue ? quotedLine(number)?.hint : YamlFault.trick(at: position).hint)
  }

  /// Text behind a list or a group of fields was meant to be one text: `[New] A meeting`.
  private func bracketed(_ number: Int) -> YamlFault? {
    guard let field = YamlLine(line(number)), let sign = field.value.first,
      let closing = ["[": "]", "{": "}"][sign], !field.value.hasSuffix(closing)
    else { return nil }
    return special(number, field.valueColumn)
  }

  private func unclosed(_ sign: String, at mark: Mark) -> YamlFault {
    let written = line(mark.line).unicodeScalars.dropFirst(mark.column - 1).first
    return .unclosed(written.map(String.init) ?? sign, at: position(mark.line, mark.column))
  }

  private func noColon(at mark: Mark) -> YamlFault {
    let written = line(mark.line).trimmingEnd()
    return YamlFault(
      position: position(mark.line, mark.column), subject: written.brief,
      message: Wording(
        "“\(written.brief)” is not a field: it has no colon",
        nb: "«\(written.brief)» er ikke et felt: det mangler kolon"),
      hint: Wording(
        "write a field as name: value; text of the page belongs below the second ---",
        nb: "skriv et felt som navn: verdi; teksten på siden hører hjemme under den andre ---"))
  }

  private func misplaced(at mark: Position) -> YamlFault {
    let written = line(mark.line)
    let before = written.unicodeScalars.prefix(mark.column - 1)
    if let fault = bracketed(mark.line) { return fault }
    if before.contains(":"), before.last(where: { $0 != " " }) == "\"" {
      return YamlFault(
        position: position(mark.line, mark.column), subject: written.brief,
        message: Wording(
          "text stands after the closing quotation mark",
          nb: "det står tekst etter det avsluttende anførselstegnet"),
        hint: quotedLine(mark.line)?.hint)
    }
    return YamlFault(
      position: position(mark.line, mark.column), subject: written.brief,
      message: Wording(
        "the line does not fit the lines above it", nb: "linjen passer ikke med linjene over"),
      hint: Wording(
        "let fields that belong together begin in the same column",
        nb: "la felt som hører sammen, begynne i samme kolonne"))
  }

  /// A sign that YAML does not allow, found again by its value.
  private func sign(_ value: Int32) -> YamlFault {
    let name = "U+" + String(UInt32(max(0, value)), radix: 16, uppercase: true)
    var bytes = 0
    for scalar in text.unicodeScalars {
      if scalar.value == UInt32(max(0, value)) { break }
      bytes += UTF8.width(scalar)
    }
    return YamlFault(
      position: Array(text.utf8).position(of: bytes, firstLine: firstLine), subject: name,
      message: Wording(
        "an invisible control character (\(name)) stands here",
        nb: "her står det et usynlig kontrolltegn (\(name))"),
      hint: Wording("delete it", nb: "slett det"))
  }

  private func duplicate(_ name: String, first: Mark) -> YamlFault {
    let lines = lines
    let indentation = String(repeating: " ", count: max(0, first.column - 1))
    let again = lines.indices.dropFirst(first.line).first { index in
      guard lines[index].hasPrefix(indentation + name) else { return false }
      return lines[index].dropFirst(indentation.count + name.count).drop { $0 == " " }
        .hasPrefix(":")
    }
    return YamlFault(
      position: position(again.map { $0 + 1 } ?? first.line, first.column), subject: name,
      message: Wording(
        "the field “\(name.brief)” is written twice", nb: "feltet «\(name.brief)» står to ganger"),
      hint: Wording("keep one of the two", nb: "behold bare ett av dem"))
  }
}

extension Substring {
  func trimmingEnd() -> Substring {
    var text = self
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
