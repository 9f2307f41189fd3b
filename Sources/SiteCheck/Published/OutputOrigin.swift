package import SiteModel

/// Where the parts of a published page come from, so that a finding stands at the line that
/// caused it.
package struct OutputOrigin: Sendable {
  /// Nil for a page that only a layout makes, such as the 404 page.
  package let page: PageID?
  package let language: Language?
  /// What the page's Markdown wrote.
  package let links: [WrittenLink]
  package let images: [WrittenImage]
  package let headings: [Heading]
  /// Values of front matter or data that became addresses of the page.
  package let fields: [Field<String>]
  /// The addresses that stand in the layouts themselves, as the page carries them.
  package let layoutLinks: [String: Place]
  /// The names of the files beside the page, to suggest one for a misspelt name.
  package let neighbours: [String]

  package init(
    page: PageID?, language: Language?, links: [WrittenLink] = [],
    images: [WrittenImage] = [], headings: [Heading] = [], fields: [Field<String>] = [],
    layoutLinks: [String: Place] = [:], neighbours: [String] = []
  ) {
    self.page = page
    self.language = language
    self.links = links
    self.images = images
    self.headings = headings
    self.fields = fields
    self.layoutLinks = layoutLinks
    self.neighbours = neighbours
  }
}
