private import CCMarkGFM

/// A node of a Markdown tree; it lives as long as its `MarkdownTree`.
struct MarkdownNode: Equatable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// The kinds of nodes that this tool tells apart.
  enum Kind {
    case document, quote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading
    case thematicBreak, footnote
    case text, softBreak, lineBreak, code, html, emphasis, strong, link, image, footnoteMark
    case table, tableRow, tableCell
    /// Strikethrough, and what a later library may add.
    case other
  }

  var kind: Kind {
    let type = cmark_node_get_type(pointer)
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_CUSTOM_BLOCK: return .customBlock
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_HTML_INLINE: return .html
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnote
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteMark
    case ccmark_table(): return .table
    case ccmark_table_row(): return .tableRow
    case ccmark_table_cell(): return .tableCell
    default: return .other
    }
  }

  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
  var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }
  var first: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
  var last: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }

  var children: some Sequence<MarkdownNode> {
    sequence(state: first) { node in
      defer { node = node?.next }
      return node
    }
  }

  var childCount: Int { children.reduce(0) { count, _ in count + 1 } }

  /// The only child.
  var lone: MarkdownNode? {
    guard let first, first.next == nil else { return nil }
    return first
  }

  /// As the parser counts: from 1 within the text that was fed, columns in bytes, 0 if unknown.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) == 1 }
  /// The number that a numbered list begins with; nil for bullets.
  var firstNumber: Int? { isOrderedList ? Int(cmark_node_get_list_start(pointer)) : nil }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

  /// The text of a leaf.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  /// What stands behind the fence of a code block.
  var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
  var title: String { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }

  /// Hands out the bytes of a leaf's text without a copy.
  func withLiteral(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let literal = cmark_node_get_literal(pointer) else { return }
    let count = ccmark_length(literal)
    literal.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}

extension MarkdownNode {
  /// A piece of HTML that is written as it is, among text.
  static func inline(html: String) -> MarkdownNode? { new(CMARK_NODE_HTML_INLINE, html) }

  /// A piece of HTML that is written as it is, on lines of its own.
  static func block(html: String) -> MarkdownNode? { new(CMARK_NODE_HTML_BLOCK, html) }

  /// A piece of text.
  static func text(_ text: String) -> MarkdownNode? { new(CMARK_NODE_TEXT, text) }

  private static func new(_ type: cmark_node_type, _ literal: String) -> MarkdownNode? {
    guard let pointer = cmark_node_new(type) else { return nil }
    cmark_node_set_literal(pointer, literal)
    return MarkdownNode(pointer)
  }

  func setLiteral(_ text: String) { cmark_node_set_literal(pointer, text) }
  func setAddress(_ address: String) { cmark_node_set_url(pointer, address) }

  /// Turns a paragraph, heading, quote or footnote into a block that is written as given.
  ///
  /// In place: a replaced node may not be freed before rendering, since its buffer holds its
  /// children's text. Not for lists and items, whose fields lie where the new texts go.
  func becomeBlock(opening: String, closing: String) {
    guard cmark_node_set_type(pointer, CMARK_NODE_CUSTOM_BLOCK) == 1 else { return }
    cmark_node_set_on_enter(pointer, opening)
    cmark_node_set_on_exit(pointer, closing)
  }

  /// Turns a footnote's mark into HTML.
  func becomeInline(html: String) {
    guard cmark_node_set_type(pointer, CMARK_NODE_HTML_INLINE) == 1 else { return }
    cmark_node_set_literal(pointer, html)
  }

  /// Adds a node that belongs to no tree yet; where it does not fit, it is freed.
  func append(_ child: MarkdownNode?) {
    guard let child else { return }
    if cmark_node_append_child(pointer, child.pointer) == 0 { child.free() }
  }

  func prepend(_ child: MarkdownNode?) {
    guard let child else { return }
    if cmark_node_prepend_child(pointer, child.pointer) == 0 { child.free() }
  }

  func insertBefore(_ node: MarkdownNode?) {
    guard let node else { return }
    if cmark_node_insert_before(pointer, node.pointer) == 0 { node.free() }
  }

  func insertAfter(_ node: MarkdownNode?) {
    guard let node else { return }
    if cmark_node_insert_after(pointer, node.pointer) == 0 { node.free() }
  }

  /// Moves the children to where the node stands, before it.
  func hoistChildren() {
    while let child = first {
      guard cmark_node_insert_before(pointer, child.pointer) == 1 else { return }
    }
  }

  /// Takes the node out of its tree; whoever takes it out frees it after rendering.
  func unlink() { cmark_node_unlink(pointer) }

  func free() { cmark_node_free(pointer) }

  /// The tree as HTML, with the pieces of HTML in it written as they are.
  func renderedHTML() -> String {
    guard let html = cmark_render_html(pointer, CMARK_OPT_UNSAFE, nil) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
  }

  /// Visits the tree below in order; the visitor may change a leaf when it is entered and any
  /// other node when it is left.
  func walk(_ visit: (MarkdownNode, _ isEntering: Bool) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}
