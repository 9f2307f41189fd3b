internal import Markup
internal import SiteModel

/// The sitemap: every page with its versions (sitemaps.org 0.9; alternates as Google describes them).
struct Sitemap {
  /// One page version.
  struct Entry {
    let url: String
    let lastModified: Day?
    /// Language tag and address of every version, this one among them.
    let alternates: [(language: String, url: String)]
  }

  let entries: [Entry]

  func bytes() -> [UInt8] {
    var xml = XMLText()
    xml.startElement(
      "urlset",
      [
        "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      ])
    for entry in entries { write(entry, to: &xml) }
    return xml.finish()
  }

  private func write(_ entry: Entry, to xml: inout XMLText) {
    xml.startElement("url")
    xml.element("loc", entry.url)
    if let day = entry.lastModified { xml.element("lastmod", day.description) }
    for alternate in entry.alternates {
      xml.element(
        "xhtml:link",
        attributes: ["rel": "alternate", "hreflang": alternate.language, "href": alternate.url])
    }
    xml.endElement()
  }
}
