package import SiteModel

/// A fenced code block with a word behind its fence, as the author wrote it.
///
/// What some words stand for is the site's own: whoever renders a page says what becomes of them.
package struct SiteBlock: Sendable {
  /// The first word behind the fence: `chart`.
  package let name: String
  /// The lines between the fences, each with its end.
  package let text: String
  /// The fence that opens the block.
  package let fence: Place
  /// The number of the first line between the fences.
  package let firstLine: Int
  /// Begins ids that nothing else on the page has: `chart:1`.
  package let id: String
  /// The id of the heading of its section; nil above the first one.
  package let heading: String?
  /// How many columns of the file stand before each line: what a list or a quote adds.
  private let indents: [Int]

  init(
    name: String, text: String, fence: Place, firstLine: Int, id: String, heading: String?,
    indents: [Int]
  ) {
    self.name = name
    self.text = text
    self.fence = fence
    self.firstLine = firstLine
    self.id = id
    self.heading = heading
    self.indents = indents
  }

  /// Where a place of the block's text stands in the file; its line is the file's already.
  package func place(_ position: Position) -> Place {
    let index = position.line - firstLine
    let indent = indents.indices.contains(index) ? indents[index] : 0
    return Place(file: fence.file, line: position.line, column: position.column + indent)
  }
}

/// What a page shows in place of a block.
package struct MadeBlock: Sendable {
  /// Finished HTML; empty where there is nothing to show.
  package let html: String
  /// The author's own words in it, with the line of each.
  package let captions: [(text: String, line: Int)]
  /// What is wrong in it.
  package let diagnostics: [Diagnostic]

  /// A block that shows nothing is only what is wrong in it.
  package init(
    html: String, captions: [(text: String, line: Int)] = [], diagnostics: [Diagnostic] = []
  ) {
    self.html = html
    self.captions = captions
    self.diagnostics = diagnostics
  }
}
