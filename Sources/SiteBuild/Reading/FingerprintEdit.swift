package import SiteModel

/// Writes the field `translation: of` of a page's source, and changes no other byte.
///
/// A list that is there keeps its style, of one line or of one item a line; a new one is the last
/// field of `translation`.
package struct FingerprintEdit {
  /// UTF-8 without byte order mark.
  private let bytes: [UInt8]
  private let translation: YamlValue
  private let fields: [YamlEntry]

  /// The file with the fingerprints in it, the same bytes if they stand there already; nil where the
  /// front matter is written in a way that cannot be changed safely.
  package static func file(_ file: [UInt8], with fingerprints: [BlockFingerprint]) -> [UInt8]? {
    let bytes = SourceEncoding.withoutMark(file)
    guard let edit = FingerprintEdit(bytes) else { return nil }
    let texts = fingerprints.map(\.description)
    guard edit.fingerprints != texts else { return file }
    guard let (range, text) = edit.change(to: texts) else { return nil }
    let edited = Array(bytes[..<range.lowerBound]) + Array(text.utf8) + bytes[range.upperBound...]
    guard edit.leadsTo(edited, with: texts) else { return nil }
    return file.prefix(file.count - bytes.count) + edited
  }

  private init?(_ bytes: [UInt8]) {
    guard let entries = try? FrontMatterFence(bytes).entries(in: bytes),
      let translation = entries.first(where: { $0.key == Self.field })?.value,
      case .mapping(let fields) = translation.kind, !fields.isEmpty
    else { return nil }
    self.bytes = bytes
    self.translation = translation
    self.fields = fields
  }

  private static let field = "translation"
  private static let list = "of"
}

extension FingerprintEdit {
  private var isWithinBraces: Bool {
    bytes[bytes.offset(of: translation.position)] == UInt8(ascii: "{")
  }

  /// The texts of the list as it stands there.
  private var fingerprints: [String]? { Self.texts(of: fields) }

  private static func texts(of fields: [YamlEntry]) -> [String]? {
    guard let value = fields.first(where: { $0.key == list })?.value,
      case .list(let items) = value.kind
    else { return nil }
    return items.map { item in
      guard case .text(let text, _) = item.kind else { return "" }
      return text
    }
  }

  /// The bytes to replace, and what to put in their place.
  private func change(to texts: [String]) -> (Range<Int>, String)? {
    guard let entry = fields.first(where: { $0.key == Self.list }) else {
      return insertion(of: texts)
    }
    let start = bytes.offset(of: entry.value.position)
    if case .list = entry.value.kind {
      if bytes[start] == UInt8(ascii: "[") {
        return FlowScan(bytes, from: start).map { (start..<$0.end, flow(texts)) }
      }
      return (start..<endOfBlock(from: start), block(texts, at: entry.value.position.column - 1))
    }
    // Something else stands there, or nothing.
    let key = bytes.offset(of: entry.position)
    guard let colon = bytes[key...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var value = colon + 1
    while value < bytes.count, bytes[value] == 0x20 || bytes[value] == 0x09 { value += 1 }
    let end = FlowScan.endOfScalar(bytes, from: value, isWithin: isWithinBraces)
    return end == value
      ? (colon + 1..<colon + 1, " " + flow(texts)) : (value..<end, flow(texts))
  }

  /// The field as the last one of `translation`.
  private func insertion(of texts: [String]) -> (Range<Int>, String)? {
    let start = bytes.offset(of: translation.position)
    if isWithinBraces {
      guard let scan = FlowScan(bytes, from: start) else { return nil }
      let comma = bytes[scan.lastContent - 1] == UInt8(ascii: ",") ? " " : ", "
      return (
        scan.lastContent..<scan.lastContent, "\(comma)\(Self.list): \(flow(texts))"
      )
    }
    guard let last = fields.last else { return nil }
    let end = endOfBlock(from: bytes.offset(of: last.position))
    let line = bytes.endOfLine(from: end)
    return (
      line + 1..<line + 1, "\(indentation)\(Self.list): \(flow(texts))\(lineEnd(of: line))"
    )
  }
}

extension FingerprintEdit {
  /// More of them would make a line that no screen shows.
  private static let perLine = 8

  private func flow(_ texts: [String]) -> String {
    let lines = stride(from: 0, to: texts.count, by: Self.perLine).map {
      texts[$0..<min($0 + Self.perLine, texts.count)].joined(separator: ", ")
    }
    let indent = isWithinBraces ? "  " : indentation + "     "
    return "[" + lines.joined(separator: ",\(lineEnd)\(indent)") + "]"
  }

  private func block(_ texts: [String], at indent: Int) -> String {
    let indent = String(repeating: " ", count: indent)
    return texts.map { "- " + $0 }.joined(separator: "\(lineEnd)\(indent)")
  }

  /// What stands before each field of a `translation` without braces.
  private var indentation: String {
    String(repeating: " ", count: fields[0].position.column - 1)
  }

  /// The line end of the file's first line.
  private var lineEnd: String { lineEnd(of: bytes.endOfLine(from: 0)) }

  private func lineEnd(of feed: Int) -> String {
    feed > 0 && bytes[feed - 1] == 0x0D ? "\r\n" : "\n"
  }

  /// The end of the last value of lines that are indented no less than the first one, which begins
  /// there: without the comment behind it.
  private func endOfBlock(from start: Int) -> Int {
    let indent = bytes.column(of: start)
    var end = FlowScan.endOfScalar(bytes, from: start, isWithin: false)
    var line = bytes.endOfLine(from: start) + 1
    while line < bytes.count {
      let content = bytes[line...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.count
      let feed = bytes.endOfLine(from: line)
      let isEmpty = bytes.isBlank(at: content) || bytes[content] == UInt8(ascii: "#")
      if !isEmpty {
        let isItem = bytes[content] == UInt8(ascii: "-") && bytes.isBlank(at: content + 1)
        guard content - line > indent || (content - line == indent && isItem) else { break }
        end = FlowScan.endOfScalar(bytes, from: content, isWithin: false)
      }
      line = feed + 1
    }
    return end
  }
}

extension FingerprintEdit {
  /// Whether the edited file says what this one says, and has the fingerprints.
  private func leadsTo(_ edited: [UInt8], with texts: [String]) -> Bool {
    let (before, after) = (FrontMatterFence(bytes), FrontMatterFence(edited))
    guard let old = try? before.entries(in: bytes), let new = try? after.entries(in: edited),
      let edit = FingerprintEdit(edited), edit.fingerprints == texts
    else { return false }
    return bytes[before.bodyStart...] == edited[after.bodyStart...]
      && Self.others(old) == Self.others(new)
      && after.droppedText(of: new, in: edited).count
        <= before.droppedText(of: old, in: bytes).count
  }

  /// All that the fields say but for the fingerprints.
  private static func others(_ entries: [YamlEntry]) -> [String] {
    entries.flatMap { entry -> [String] in
      guard entry.key == field, case .mapping(let fields) = entry.value.kind else {
        return [entry.key, entry.value.form]
      }
      return [entry.key] + fields.filter { $0.key != list }.flatMap { [$0.key, $0.value.form] }
    }
  }
}

extension YamlValue {
  /// The value in one text: equal for equal values, and for no others.
  fileprivate var form: String {
    switch kind {
    case .text(let text, let isPlain): "\(isPlain)\(text.debugDescription)"
    case .list(let items): "[\(items.map(\.form).joined(separator: ","))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.key.debugDescription):\($0.value.form)" }.joined(separator: ","))}"
    }
  }
}
