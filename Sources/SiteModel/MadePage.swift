/// A page that was rendered, with all that was gathered on the way.
///
/// A reference, because every rule is handed it.
package final class MadePage: Sendable {
  package let page: Page
  package let text: PageText
  /// The bytes of the source file; empty for a page made from a table alone.
  package let source: [UInt8]
  /// The outputs of this page: one, or several for a paged list; none if it is not built.
  package let outputs: [Output]

  package init(page: Page, text: PageText, source: [UInt8], outputs: [Output]) {
    self.page = page
    self.text = text
    self.source = source
    self.outputs = outputs
  }
}

/// A file of the published site.
package struct Output: Sendable {
  /// From the site's root, without a slash in front: `no/nyheter/index.html`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The two versions of a page after rendering.
package typealias MadeTwins = PerEdition<MadePage?>
