internal import SiteModel

extension MarkdownWalk {
  /// Begins an element of the page's structure; `line` is of the body, where the node has a wrong one.
  mutating func open(_ kind: StructureElement.Kind, _ node: MarkdownNode, line: Int? = nil) {
    text.structure.open(
      kind, at: position(of: node, line: line), section: headingsSeen, blocks: text.blocks.count)
  }

  mutating func closeElement() { text.structure.close(blocks: text.blocks.count) }

  /// Adds an element that nothing lies in.
  mutating func add(_ kind: StructureElement.Kind, at start: Position?) {
    text.structure.add(
      kind, at: start ?? Position(line: lines.lineOfFile(1), column: 1), section: headingsSeen,
      blocks: text.blocks.count)
  }

  /// Where a node begins in the file; the beginning of its line where the parser does not say more.
  mutating func position(of node: MarkdownNode, line: Int? = nil) -> Position {
    let line = line ?? node.startLine
    let offset = lines.offset(line: line, column: node.startColumn)
    return lines.position(offset ?? lines.range(line).lowerBound)
  }
}
