private import CCMarkGFM
private import Synchronization

/// Owns a parsed Markdown tree; the tree is freed with it.
struct MarkdownTree: ~Copyable {
  private let root: MarkdownNode?

  /// Parses CommonMark with tables, strikethrough, bare addresses as links, and footnotes.
  init(parsing bytes: ArraySlice<UInt8>) {
    root = Self.parse(bytes)
  }

  deinit { root?.free() }

  /// Hands out the root for the time of the call; nil only if memory ran out.
  borrowing func withRoot<Result>(_ body: (MarkdownNode) -> Result) -> Result? {
    guard let root else { return nil }
    return body(root)
  }
}

extension MarkdownTree {
  private static let extensionsAreRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  // The library switches global tables of special characters inside `cmark_parser_finish`
  // (measured: without the lock a quarter of parallel parses give wrong trees).
  private static let finishing = Mutex(())

  private static func parse(_ bytes: ArraySlice<UInt8>) -> MarkdownNode? {
    guard extensionsAreRegistered,
      // Without source positions, code of several lines gets a wrong end.
      let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS)
    else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      guard let known = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, known)
    }
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    var root: OpaquePointer?
    finishing.withLock { _ in root = cmark_parser_finish(parser) }
    return root.map(MarkdownNode.init)
  }
}
