internal import SiteModel

extension MarkdownWalk {
  /// Puts what the site makes of a code block in its place; ordinary code stays as it is.
  mutating func enterCodeBlock(_ node: MarkdownNode, make: (SiteBlock) -> MadeBlock?) {
    noteVerbatim(node)
    note(node)
    guard let name = node.fenceInfo.split(separator: " ").first,
      let made = make(siteBlock(String(name), of: node))
    else { return }
    diagnostics += made.diagnostics
    for caption in made.captions {
      text.blocks.append(
        TextBlock(
          kind: .caption, text: caption.text, lines: caption.line...caption.line,
          languageTag: nil))
    }
    if !made.html.isEmpty { node.insertBefore(.block(html: made.html)) }
    remove(node)
  }

  private mutating func note(_ code: MarkdownNode) {
    let extent = extent(of: code)
    add(.code, at: position(of: code))
    text.codes.append(
      WrittenCode(
        name: code.fenceInfo, text: code.literal,
        lines: lines.lineOfFile(extent.lowerBound)...lines.lineOfFile(extent.upperBound),
        precedingBlocks: text.blocks.count))
  }

  private mutating func siteBlock(_ name: String, of node: MarkdownNode) -> SiteBlock {
    siteBlocks += 1
    let text = node.literal
    let start = lines.offset(line: node.startLine, column: node.startColumn)
    let fence = lines.place(start ?? lines.range(node.startLine).lowerBound)
    // No heading's id has a colon.
    return SiteBlock(
      name: name, text: text, fence: fence, firstLine: lines.lineOfFile(node.startLine + 1),
      id: "\(name):\(siteBlocks)", heading: sectionHeading,
      indents: indents(of: text, from: node.startLine + 1))
  }

  /// What stands in the file before each line of a block's text, in Unicode scalars.
  private func indents(of text: String, from first: Int) -> [Int] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).indices(from: first)
      .map { line, written in
        guard line <= lines.count else { return 0 }
        let whole = lines.bytes[lines.range(line)].trimmingLineEnd
        let part = Array(written)[...].trimmingLineEnd
        // A tab that is only partly the list's own is spaces in the text.
        guard whole.count >= part.count, whole.suffix(part.count) == part else { return 0 }
        return whole.dropLast(part.count).count { $0 & 0xC0 != 0x80 }
      }
  }
}

extension Sequence {
  /// The elements numbered from a first number.
  fileprivate func indices(from first: Int) -> [(Int, Element)] {
    enumerated().map { (first + $0.offset, $0.element) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmingLineEnd: ArraySlice<UInt8> {
    self[..<(lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? startIndex)]
  }
}
