internal import SiteModel

/// Finds text behind a value that is left out because it begins with `#`.
struct DroppedText {
  private let lines: [Substring]
  /// The line of the file on which the text begins.
  private let firstLine: Int
  private var faults: [YamlFault] = []

  /// The faults in the order of the values; a line that is nothing but a comment is none.
  static func faults(
    in entries: [YamlEntry], of bytes: ArraySlice<UInt8>, firstLine: Int = 1
  ) -> [YamlFault] {
    // Nearly no front matter has the sign at all.
    guard bytes.contains(UInt8(ascii: "#")) else { return [] }
    let text = String(decoding: bytes, as: UTF8.self)
    var finder = DroppedText(
      lines: text.split(omittingEmptySubsequences: false) { $0.isNewline }, firstLine: firstLine)
    for entry in entries { finder.look(in: entry.value) }
    return finder.faults
  }

  private init(lines: [Substring], firstLine: Int) {
    self.lines = lines
    self.firstLine = firstLine
  }

  private mutating func look(in value: YamlValue) {
    switch value.kind {
    case .list(let values): for value in values { look(in: value) }
    case .mapping(let entries): for entry in entries { look(in: entry.value) }
    case .text(let text, let isPlain):
      if isPlain, !text.isEmpty, let fault = fault(behind: text, at: value.position) {
        faults.append(fault)
      }
    }
  }

  /// Follows the words of a plain value, which may go on over several lines, to what is behind them.
  private func fault(behind text: String, at start: Position) -> YamlFault? {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    var index = start.line - firstLine
    var column = start.column - 1
    while lines.indices.contains(index) {
      var rest = lines[index].unicodeScalars.dropFirst(column).drop { $0 == " " || $0 == "\t" }
      while let word = words.first, rest.starts(with: word.unicodeScalars) {
        rest = rest.dropFirst(word.unicodeScalars.count).drop { $0 == " " || $0 == "\t" }
        words.removeFirst()
      }
      if words.isEmpty {
        guard rest.first == "#" else { return nil }
        let before = lines[index].unicodeScalars.count - rest.count
        return fault(
          String(rest), at: Position(line: index + firstLine, column: before + 1), start: start)
      }
      index += 1
      column = 0
    }
    return nil
  }

  private func fault(_ dropped: String, at position: Position, start: Position) -> YamlFault {
    let field = YamlLine(lines[start.line - firstLine])
    let isWhole = field?.valueColumn == start.column && position.line == start.line
    let written = isWhole ? field : nil
    return YamlFault(
      position: position, subject: dropped.brief,
      message: Wording(
        "everything after # is left out", nb: "alt som står etter #, blir utelatt"),
      hint: written.map { .writeLine($0.name, String($0.value).quotedForYAML) }
        ?? Wording(
          "put the whole value in quotation marks: \"…\"",
          nb: "sett hele verdien i anførselstegn: \"…\""))
  }
}
