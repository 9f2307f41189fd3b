/// What a published HTML page says of itself and where it leads, gathered in one pass.
///
/// Targets lie in one run of bytes: a page has a hundred, and a text of its own for each would cost
/// more than reading them. `target(of:)` gives one as text.
package struct HTMLScan: Sendable {
  /// The `lang` of the root element; nil where there is none.
  package internal(set) var language: String?
  /// The page's title, white space put in order; nil where there is no `title` element.
  package internal(set) var title: String?
  /// Whether it is a page of its own and not a fragment: it has a doctype or an `html` tag.
  package internal(set) var isWhole = false
  /// The `href` of `base`.
  package internal(set) var base: String?
  package internal(set) var canonical: Link?
  /// Where a `refresh` leads.
  package internal(set) var refresh: Link?
  /// The versions of the page in other languages, each with its `hreflang`.
  package internal(set) var alternates: [Link] = []
  /// The feeds that the page announces.
  package internal(set) var feeds: [Link] = []
  /// In the order of the page; canonical, refresh, alternates and feeds are not among them.
  package internal(set) var links: [Link] = []
  /// In the order of the page, repeated ones too.
  package internal(set) var anchors: [Anchor] = []
  /// In the order of the page.
  package internal(set) var imagesWithoutText: [ImageWithoutText] = []
  /// In the order of the page: images for which a browser cannot keep the room free.
  package internal(set) var imagesWithoutSize: [Link] = []
  /// Every target, entities decoded, one after the other.
  package internal(set) var targets: [UInt8] = []

  /// What a link asks the browser for.
  package enum Kind: Sendable {
    /// Another page or document to go to.
    case link
    case image
    /// A style sheet, a script, an icon, a film.
    case asset
    /// A frame within the page.
    case frame
  }

  /// An address on the page.
  package struct Link: Sendable {
    package let kind: Kind
    /// Where in `targets` its address stands.
    package let target: Range<Int>
    /// The byte at which its tag ends.
    package let tagEnd: Int
    /// Its `hreflang`.
    package let language: String?
  }

  /// A name that a fragment can lead to.
  package struct Anchor: Sendable {
    package let name: String
    package let tagEnd: Int
    /// Whether it is an `id`; else the `name` of an `a`, which may repeat an id.
    package let isID: Bool
  }

  /// An image that tells nothing to those who do not see it.
  package struct ImageWithoutText: Sendable {
    package let source: String
    package let tagEnd: Int
    package let fault: ImageFault
  }

  /// Why an image tells nothing.
  package enum ImageFault: Sendable {
    case noAlternative
    /// The text is empty, and nothing else in the link says where it leads.
    case emptyInLink
    /// The text is empty; right only for an ornament.
    case empty
  }

  /// An address as text.
  package func target(of link: Link) -> String {
    String(decoding: targets[link.target], as: UTF8.self)
  }
}
