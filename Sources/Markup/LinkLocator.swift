/// Finds where the links and images of one block stand in the file.
///
/// The parser's places are wrong after reference definitions, after `\|` in a table, for text over
/// two lines and for bare addresses: they count only if the bytes there look right; else the
/// address is searched within the block, after the link before.
struct LinkLocator {
  private let lines: SourceLines
  private let block: Range<Int>
  /// Links come in the order of the text: the next image begins here or later.
  private var cursor: Int
  /// Where the last link or image ends: an image may lie within a link, a link in neither.
  private(set) var end: Int

  /// How far a search looks; it keeps a huge block from taking time by the square of its size.
  private static let reach = 16_384

  init(lines: SourceLines, block: Range<Int>, from cursor: Int) {
    self.lines = lines
    self.block = block
    self.cursor = max(cursor, block.lowerBound)
    end = self.cursor
  }

  /// Where the link stands; `end` is one past its last byte, nil where that is unknown.
  mutating func locate(
    _ node: MarkdownNode, address: String, isImage: Bool
  ) -> (start: Int, end: Int?) {
    if !isImage { cursor = max(cursor, end) }
    let found =
      claimed(node, address: address, isImage: isImage)
      ?? searched(node, address: address, isImage: isImage)
      ?? (min(cursor, max(block.lowerBound, block.upperBound - 1)), nil)
    cursor = max(cursor, min(found.start + 1, block.upperBound))
    end = max(cursor, found.end ?? 0)
    return found
  }
}

extension LinkLocator {
  private var window: Range<Int> { cursor..<min(block.upperBound, cursor + Self.reach) }

  /// The place that the parser gives, if the bytes there are a link's.
  private func claimed(
    _ node: MarkdownNode, address: String, isImage: Bool
  ) -> (start: Int, end: Int?)? {
    guard let start = lines.offset(line: node.startLine, column: node.startColumn),
      let last = lines.offset(line: node.endLine, column: node.endColumn),
      start >= cursor, last > start, last < block.upperBound, opens(at: start, isImage: isImage)
    else { return nil }
    switch lines.bytes[last] {
    case 0x3E:  // >
      return lines.bytes[start] == 0x3C ? (start, last + 1) : nil
    case 0x5D:  // ]
      return lines.bytes[start] == 0x3C ? nil : (start, last + 1)
    case 0x29:  // )
      guard lines.bytes[start] != 0x3C else { return nil }
      let written = Array(address.utf8)
      if lines.first(written, in: start..<last + 1) != nil { return (start, last + 1) }
      // The address may be written with escapes; then nothing in the block contradicts the place.
      return lines.first(written, in: window) == nil ? (start, last + 1) : nil
    default:
      return nil
    }
  }

  private func opens(at start: Int, isImage: Bool) -> Bool {
    let bytes = lines.bytes
    if isImage {
      return bytes[start] == 0x21 && start + 1 < bytes.count && bytes[start + 1] == 0x5B
    }
    return bytes[start] == 0x5B || bytes[start] == 0x3C
  }

  private func searched(
    _ node: MarkdownNode, address: String, isImage: Bool
  ) -> (start: Int, end: Int?)? {
    let text = node.first?.kind == .text ? node.first?.literal ?? "" : ""
    let isBare =
      !isImage && node.lone?.kind == .text
      && (address == text || address == "http://" + text || address == "mailto:" + text)
    if isBare, let found = bare(Array(text.utf8)) { return found }
    if let found = inline(Array(address.utf8), isImage: isImage) { return found }
    return referenced(Array(text.utf8), isImage: isImage)
  }

  /// An address that stands as text: `https://…`, `www.…`, `a@b.no`, or between `<` and `>`.
  private func bare(_ text: [UInt8]) -> (start: Int, end: Int?)? {
    var window = window
    while !text.isEmpty, let start = lines.first(text, in: window) {
      window = start + 1..<window.upperBound
      let end = start + text.count
      let before = start > cursor ? lines.bytes[start - 1] : 0x20
      let after = end < block.upperBound ? lines.bytes[end] : 0x20
      if before == 0x3C, after == 0x3E { return (start - 1, end + 1) }
      if before == 0x5B {
        // `[text](address)` with equal text and address; `[text]` alone is another link's.
        guard after == 0x5D, end + 1 < block.upperBound, lines.bytes[end + 1] == 0x28 else {
          continue
        }
        return (start - 1, closing(after: end))
      }
      if !before.continuesAddress { return (start, end) }
    }
    return nil
  }

  /// An address in the round brackets of `[text](address)`.
  private func inline(_ address: [UInt8], isImage: Bool) -> (start: Int, end: Int?)? {
    var window = window
    while !address.isEmpty, let found = lines.first(address, in: window) {
      window = found + 1..<window.upperBound
      var before = found - 1
      while before > cursor, [0x20, 0x09, 0x0A, 0x0D, 0x3C].contains(lines.bytes[before]) {
        before -= 1
      }
      guard before > cursor, lines.bytes[before] == 0x28, lines.bytes[before - 1] == 0x5D,
        var start = lines.opening(of: before - 1, from: cursor)
      else { continue }
      if isImage {
        guard start > cursor, lines.bytes[start - 1] == 0x21 else { continue }
        start -= 1
      }
      return (start, closing(after: found + address.count))
    }
    return nil
  }

  /// A link whose address stands elsewhere: `[text][name]`, `[name]`.
  private func referenced(_ text: [UInt8], isImage: Bool) -> (start: Int, end: Int?)? {
    guard !text.isEmpty else { return nil }
    let opening: [UInt8] = isImage ? [0x21, 0x5B] : [0x5B]
    var window = window
    while let start = lines.first(opening + text, in: window) {
      window = start + 1..<window.upperBound
      // `[name]: address` gives the address; the link stands elsewhere.
      let after = start + opening.count + text.count
      if after + 1 < block.upperBound, lines.bytes[after] == 0x5D, lines.bytes[after + 1] == 0x3A {
        continue
      }
      return (start, nil)
    }
    return nil
  }

  /// One past the `)` that follows on the same line.
  private func closing(after offset: Int) -> Int? {
    var index = offset
    while index < block.upperBound, lines.bytes[index] != 0x0A {
      if lines.bytes[index] == 0x29 { return index + 1 }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  /// Whether an address that begins after this byte would be the rest of a longer one.
  fileprivate var continuesAddress: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20) || self == 0x2F
  }
}
