internal import SiteModel

/// Finds the lines `---` round front matter.
struct FrontMatterFence {
  /// The bytes between the two lines; the fault where there are no two.
  private let yaml: Result<Range<Int>, YamlFault>
  /// The offset of the first byte after the second line; the end of the file where it is missing.
  let bodyStart: Int
  let bodyLine: Int

  init(_ bytes: [UInt8]) {
    let first = Self.lineEnd(from: 0, in: bytes)
    guard Self.isFence(bytes[..<first]) else {
      yaml = .failure(Self.missing(bytes))
      bodyStart = 0
      bodyLine = 1
      return
    }
    var start = first
    var line = 2
    while start < bytes.count {
      let end = Self.lineEnd(from: start, in: bytes)
      if Self.isFence(bytes[start..<end]) {
        yaml = .success(first..<start)
        bodyStart = end
        bodyLine = line + 1
        return
      }
      start = end
      line += 1
    }
    yaml = .failure(Self.almostClosed(bytes, from: first) ?? Self.unclosed)
    bodyStart = bytes.count
    bodyLine = line
  }

  /// The fields of the front matter.
  func entries(in bytes: [UInt8]) throws(YamlFault) -> [YamlEntry] {
    let yaml = bytes[try yaml.get()]
    let value = try YamlReader.read(yaml, firstLine: 2)
    guard let value else { throw Self.empty }
    guard case .mapping(let entries) = value.kind else {
      if let slip = YamlReader.slip(in: yaml, at: value.position, firstLine: 2) { throw slip }
      throw YamlFault(
        position: value.position,
        message: Wording(
          "the front matter is not a list of fields", nb: "toppfeltene er ikke en rekke felt"),
        hint: Wording(
          "write one field a line, such as title: My title",
          nb: "skriv ett felt på hver linje, for eksempel title: Min tittel"))
    }
    return entries
  }

  /// The faults of text behind values that is left out.
  func droppedText(of entries: [YamlEntry], in bytes: [UInt8]) -> [YamlFault] {
    guard case .success(let range) = yaml else { return [] }
    return DroppedText.faults(in: entries, of: bytes[range], firstLine: 2)
  }

  /// The offset after the line feed that ends the line.
  private static func lineEnd(from start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count {
      index += 1
      if bytes[index - 1] == UInt8(ascii: "\n") { break }
    }
    return index
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 3 && line.starts(with: "---".utf8)
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }
}

extension FrontMatterFence {
  private static let top = Position(line: 1, column: 1)

  private static let unclosed = YamlFault(
    position: top, subject: "---",
    message: Wording(
      "the front matter that begins here is never closed",
      nb: "toppfeltene som begynner her, blir aldri avsluttet"),
    hint: Wording(
      "put a line with --- between the fields and the text",
      nb: "sett en linje med --- mellom toppfeltene og teksten"))

  private static let empty = YamlFault(
    position: top, subject: "---",
    message: Wording(
      "the front matter is empty", nb: "toppfeltene mangler: det står ingenting mellom --- og ---"),
    hint: Wording(
      "write at least title: and summary: there", nb: "skriv i det minste title: og summary: der"))

  private static func missing(_ bytes: [UInt8]) -> YamlFault {
    if let written = lineOfSigns(bytes[..<lineEnd(from: 0, in: bytes)], of: "-–—−‐‑―*_=+~") {
      return .almost(written, line: 1)
    }
    let text = bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    let isLate = text.starts(with: "---".utf8)
    return YamlFault(
      position: top, subject: "---",
      message: isLate
        ? Wording(
          "the front matter does not begin on the first line",
          nb: "toppfeltene begynner ikke på den første linjen")
        : Wording("the page has no front matter", nb: "siden har ingen toppfelt"),
      hint: isLate
        ? Wording("delete what stands before ---", nb: "slett det som står foran ---")
        : Wording(
          "begin the file with a line ---, then title: and summary:, then a line ---",
          nb: "begynn filen med en linje ---, så title: og summary:, så en linje ---"))
  }

  /// Dashes where the second line of hyphens should stand; `*` and `_` may be a line of Markdown.
  private static func almostClosed(_ bytes: [UInt8], from first: Int) -> YamlFault? {
    var start = first
    var line = 2
    while start < bytes.count {
      let end = lineEnd(from: start, in: bytes)
      if let written = lineOfSigns(bytes[start..<end], of: "-–—−‐‑―") {
        return .almost(written, line: line)
      }
      start = end
      line += 1
    }
    return nil
  }

  /// What stands on a line of nothing but some signs and spaces; nil for another line.
  private static func lineOfSigns(_ line: ArraySlice<UInt8>, of signs: String) -> String? {
    let text = String(decoding: line.prefix(100), as: UTF8.self).trimmed
    guard !text.isEmpty, text.allSatisfy({ signs.contains($0) || $0 == " " }) else { return nil }
    return text
  }
}

extension YamlFault {
  fileprivate static func almost(_ written: String, line: Int) -> YamlFault {
    YamlFault(
      position: Position(line: line, column: 1), subject: written.brief,
      message: Wording(
        "“\(written.brief)” stands here, not ---", nb: "her står det «\(written.brief)», ikke ---"),
      hint: Wording("write three hyphens: ---", nb: "skriv tre bindestreker: ---"))
  }
}
