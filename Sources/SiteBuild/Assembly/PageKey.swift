internal import SiteModel

/// One version of a page.
struct PageKey: Hashable, Sendable {
  let id: PageID
  let edition: Edition
}
