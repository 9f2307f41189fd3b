internal import SiteModel
internal import Yams

/// Reads YAML, with places, and only the part of YAML that content needs.
struct YamlReader {
  private let text: String
  /// The line of the file on which the text begins.
  private let firstLine: Int

  /// Reads valid UTF-8; gives nil for a text without any value.
  static func read(
    _ bytes: ArraySlice<UInt8>, firstLine: Int = 1
  ) throws(YamlFault) -> YamlValue? {
    try YamlSigns.check(bytes, firstLine: firstLine)
    let reader = YamlReader(text: String(decoding: bytes, as: UTF8.self), firstLine: firstLine)
    return try reader.value()
  }

  /// The fault of fields that make one text because no space follows their colons.
  static func slip(in bytes: ArraySlice<UInt8>, at position: Position, firstLine: Int) -> YamlFault?
  {
    let reader = YamlReader(text: String(decoding: bytes, as: UTF8.self), firstLine: firstLine)
    return reader.errors.missingSpace(from: position.line - firstLine + 1)
  }

  private func value() throws(YamlFault) -> YamlValue? {
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      // A node knows its anchor only while the parser lives.
      return try withExtendedLifetime(parser) {
        guard let node = try parser.singleRoot() else { return nil }
        return try value(of: node, depth: 0)
      }
    } catch let fault as YamlFault {
      throw fault
    } catch let error as YamlError {
      throw errors.fault(for: error)
    } catch {
      throw .unreadable(at: Position(line: firstLine, column: 1))
    }
  }

  private func value(of node: Node, depth: Int) throws(YamlFault) -> YamlValue {
    let position = position(of: node.mark)
    guard node.anchor == nil else { throw special(node) }
    guard depth < Self.deepest else { throw .tooDeep(at: position) }
    switch node {
    case .alias:
      throw special(node)
    case .scalar(let scalar):
      // Text in quotation marks carries a tag that the parser itself gives.
      let isPlain = scalar.style == .plain
      let tag = scalar.tag.rawValue
      guard tag.isEmpty || (tag == Self.textTag && !isPlain) else { throw special(node) }
      if !isPlain, scalar.string.contains(":"), let mark = node.mark,
        let fault = errors.swallowing(mark)
      {
        throw fault
      }
      let kind = YamlValue.Kind.text(scalar.string, isPlain: isPlain)
      return YamlValue(kind: kind, position: position)
    case .sequence(let sequence):
      guard sequence.tag.rawValue.isEmpty else { throw special(node) }
      var values: [YamlValue] = []
      for node in sequence { values.append(try value(of: node, depth: depth + 1)) }
      return YamlValue(kind: .list(values), position: position)
    case .mapping(let mapping):
      guard mapping.tag.rawValue.isEmpty else { throw special(node) }
      return YamlValue(kind: .mapping(try entries(of: mapping, depth: depth)), position: position)
    }
  }

  private func entries(
    of mapping: Node.Mapping, depth: Int
  ) throws(YamlFault) -> [YamlEntry] {
    var entries: [YamlEntry] = []
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      let position = position(of: key.mark)
      guard case .scalar(let name) = key, key.anchor == nil else { throw .trick(at: position) }
      var value = try self.value(of: value, depth: depth + 1)
      // libyaml places a missing value at whatever comes next.
      if value.isEmpty { value = YamlValue(kind: value.kind, position: position) }
      entries.append(YamlEntry(key: name.string, position: position, value: value))
    }
    return entries
  }

  private var errors: YamlErrorReading { YamlErrorReading(text: text, firstLine: firstLine) }

  private func special(_ node: Node) -> YamlFault {
    node.mark.map(errors.special) ?? .trick(at: position(of: nil))
  }

  private func position(of mark: Mark?) -> Position {
    Position(line: (mark?.line ?? 1) + firstLine - 1, column: mark?.column ?? 1)
  }

  /// `dates` are lists of mappings: three steps; the rest is room.
  private static let deepest = 8
  private static let textTag = "tag:yaml.org,2002:str"
}
