package import SiteModel

/// A page's Markdown, parsed: knows its headings, and becomes HTML once those of the twin are known.
package struct ParsedMarkdown: ~Copyable {
  private let tree: MarkdownTree
  private let source: MarkdownSource
  private let lines: SourceLines
  /// In the order of the document; their ids are unique within the page.
  package let headings: [Heading]
  private let headingIDs: Set<String>
  private let headingDiagnostics: [Diagnostic]

  /// Parses the body; whatever its bytes are, there is a tree.
  package init(_ source: MarkdownSource) {
    self.source = source
    tree = MarkdownTree(parsing: source.bytes[source.bodyStart...])
    lines = SourceLines(source)
    let lines = lines
    let scan = tree.withRoot { HeadingScan(of: $0, in: source, lines: lines) }
    headings = scan?.headings ?? []
    headingIDs = scan?.ids ?? []
    headingDiagnostics = scan?.diagnostics ?? []
  }

  /// Makes the HTML, and gathers text, links, images and findings on the way.
  ///
  /// `twinHeadingIDs` holds, for each heading, the id of the same heading in the other edition.
  /// `ownAddress` stands in front of footnotes' links: empty on the page itself, its whole address
  /// in a feed. `resolve` is asked once for each link and image, in the order of the document, and
  /// `make` for each code block with a name behind its fence; it gives nil for ordinary code.
  package consuming func rendered(
    words: MarkdownWords, twinHeadingIDs: [String?], ownAddress: String = "",
    resolve: (String, TargetKind) -> ResolvedTarget,
    make: (SiteBlock) -> MadeBlock? = { _ in nil }
  ) -> RenderedMarkdown {
    var walk = MarkdownWalk(
      source: source, lines: lines, words: words, headings: headings, headingIDs: headingIDs,
      twinIDs: twinHeadingIDs, ownAddress: ownAddress)
    let html = tree.withRoot { walk.render($0, resolve: resolve, make: make) }
    return RenderedMarkdown(
      html: html ?? "", text: walk.text, diagnostics: headingDiagnostics + walk.diagnostics)
  }
}
