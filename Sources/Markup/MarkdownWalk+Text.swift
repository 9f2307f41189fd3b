internal import SiteModel

/// A paragraph, heading or cell whose text is being gathered.
struct OpenBlock {
  let kind: TextBlock.Kind
  /// Lines of the body, from 1.
  let lines: ClosedRange<Int>
  var locator: LinkLocator
  /// The tag of the language that the whole block is marked with.
  var languageTag: String?
  /// The same as a tag, where the paragraph itself is to carry it.
  var paragraphTag: String?
  /// The parts of the text that may hold what is left of a reference that leads nowhere.
  var suspects: [Range<Int>] = []
  /// The parts of the text that are code, or marked with a language of their own.
  var apart: [Range<Int>] = []
  var hasRawHTML = false
}

extension OpenBlock {
  /// The parts that stand apart, in order, as the trimmed text counts them.
  fileprivate func apart(within words: Range<Int>) -> [Range<Int>] {
    guard !apart.isEmpty else { return [] }
    let inside = apart.map { $0.clamped(to: words) }.filter { !$0.isEmpty }
    return inside.map {
      ($0.lowerBound - words.lowerBound)..<($0.upperBound - words.lowerBound)
    }.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension MarkdownWalk {
  mutating func openBlock(_ kind: TextBlock.Kind, _ node: MarkdownNode) {
    openBlock(kind, lines: extent(of: node))
  }

  mutating func openBlock(_ kind: TextBlock.Kind, lines extent: ClosedRange<Int>, from: Int = 0) {
    blockText.removeAll(keepingCapacity: true)
    block = OpenBlock(
      kind: kind, lines: extent,
      locator: LinkLocator(lines: lines, block: lines.range(extent), from: from))
  }

  /// Keeps the block's text, and closes it.
  mutating func closeBlock() {
    guard let block else { return }
    if !block.suspects.isEmpty { reportLostReferences(in: block) }
    let words = trimmedBlockText
    add(
      block.kind, String(decoding: words, as: UTF8.self), lines: block.lines,
      languageTag: block.languageTag, apart: block.apart(within: words.indices))
    self.block = nil
  }

  private var trimmedBlockText: ArraySlice<UInt8> {
    guard let start = blockText.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
      let end = blockText.lastIndex(where: { $0 != 0x20 && $0 != 0x09 })
    else { return [] }
    return blockText[start...end]
  }

  /// Adds a block; an empty one only if it is a cell, since cells stand side by side.
  mutating func add(
    _ kind: TextBlock.Kind, _ words: String, lines extent: ClosedRange<Int>, languageTag: String?,
    apart: [Range<Int>] = []
  ) {
    guard !words.isEmpty || kind == .cell else { return }
    let range = lines.lineOfFile(extent.lowerBound)...lines.lineOfFile(extent.upperBound)
    text.blocks.append(
      TextBlock(kind: kind, text: words, lines: range, languageTag: languageTag, apart: apart))
  }

  mutating func collectText(of node: MarkdownNode) {
    if !images.isEmpty {
      node.withLiteral { imageText.append(contentsOf: $0) }
      return
    }
    var mayHoldLeftovers = false
    node.withLiteral { literal in
      let start = blockText.count
      blockText.append(contentsOf: literal)
      if literal.holdsRestOfReference { block?.suspects.append(start..<blockText.count) }
      mayHoldLeftovers = literal.mayHoldLeftovers
    }
    if mayHoldLeftovers { reportLeftovers(in: node) }
  }

  mutating func collectCode(of node: MarkdownNode) {
    if images.isEmpty {
      let start = blockText.count
      node.withLiteral { blockText.append(contentsOf: $0) }
      block?.apart.append(start..<blockText.count)
    } else {
      node.withLiteral { imageText.append(contentsOf: $0) }
    }
  }

  mutating func collectSpace() {
    if images.isEmpty { blockText.append(0x20) } else { imageText.append(0x20) }
  }

  mutating func noteVerbatim(_ node: MarkdownNode) { verbatimLines.append(extent(of: node)) }

  /// The lines of a block. The parser ends some of them in column 0 of the line after.
  func extent(of node: MarkdownNode) -> ClosedRange<Int> {
    var start = node.startLine
    var end = node.endColumn == 0 ? node.endLine - 1 : node.endLine
    // A paragraph directly above a table has no place: the table begins where it begins.
    if start == 0, let table = node.next, table.kind == .table {
      start = table.startLine
      end = Self.headerLine(of: table) - 1
    }
    start = min(max(1, start), lines.count)
    end = min(max(start, end), lines.count)
    // The parser ends a heading with the block after it.
    if node.kind == .heading { end = lastLine(ofHeadingFrom: start, to: end) }
    return start...end
  }

  /// The line under a heading that is underlined; its own for a heading with `#`.
  private func lastLine(ofHeadingFrom start: Int, to end: Int) -> Int {
    (start...end).dropFirst().first { line in
      let words = lines.bytes[lines.range(line)].filter {
        ![0x20, 0x09, 0x3E, 0x0A, 0x0D].contains($0)
      }
      return words.allSatisfy { $0 == 0x3D } || words.allSatisfy { $0 == 0x2D }
    } ?? start
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `[^`, `][` or `](` stands in it.
  fileprivate var holdsRestOfReference: Bool {
    var before: UInt8 = 0
    for byte in self {
      if before == 0x5B, byte == 0x5E { return true }
      if before == 0x5D, byte == 0x5B || byte == 0x28 { return true }
      before = byte
    }
    return false
  }
}
