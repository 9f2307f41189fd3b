internal import SiteModel

/// What is kept of a published file after its scan: little, for there may be a hundred thousand.
package struct PageScan: Sendable {
  /// The number of the output.
  let file: Int
  /// The `lang` of a page.
  package let language: String?
  /// Whether it is a page in HTML.
  package let isPage: Bool
  /// The names that fragments can lead to, ended by NUL each: a page's names in one text.
  let anchors: String
  /// What needs no other page to be judged.
  let findings: [Finding]
  let broken: [BrokenTarget]
  /// Fragments that lead to other pages, or to none on this page.
  let pending: [PendingFragment]
  /// The versions in other languages that the page names and that exist.
  let alternates: [Alternate]
  /// The pages that a feed or a sitemap leads to.
  var entries: [FeedEntry] = []
  /// Whether it is a sitemap.
  var isSitemap = false
}

/// A finding, and what kind of place it stands at.
struct Finding: Sendable {
  let diagnostic: Diagnostic
  let standing: Standing
}

/// What kind of place a finding stands at; it decides how equal findings are told.
enum Standing: Sendable {
  /// The page's own source.
  case source
  /// A layout: the same on every page that it makes.
  case layout
  /// The published file.
  case published
}

/// The line that caused an address.
struct AddressSource: Sendable {
  let standing: Standing
  let place: Place
  /// Nil for a layout, which belongs to no page.
  let page: PageID?
  let language: Language?
  /// The address as it is written there.
  let written: String
  let neighbours: [String]
}

/// An address that leads to nothing in the site.
struct BrokenTarget: Sendable {
  /// What is missing there.
  enum Kind: Sendable {
    case page
    case image
    case file
    /// A page that a feed or a sitemap leads to.
    case feedEntry
  }

  let kind: Kind
  let source: AddressSource
  /// The path that a server is asked for.
  let path: String
  let count: Int
}

/// A fragment that is judged when all pages are scanned.
struct PendingFragment: Sendable {
  /// The number of the output that it leads to.
  let file: Int
  /// As in the address, percent signs and all.
  let fragment: String
  let source: AddressSource
  let count: Int
}

/// A version of a page in another language.
struct Alternate: Sendable {
  let language: String
  let file: Int
  let place: Place
  let href: String
}
