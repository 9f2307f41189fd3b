internal import Markup
internal import SiteModel

/// News as RSS 2.0 (RSS Advisory Board, RSS 2.0 Specification), with an Atom self link.
struct Feed {
  /// One news item.
  struct Item {
    let title: String
    /// The tag of the language it is written in.
    let language: String
    let url: String
    let summary: String
    /// HTML whose links are absolute.
    let content: String
    let categories: [String]
    let identifier: String
    let date: FeedDate?
  }

  let title: String
  let description: String
  /// The edition's tag; an item in another language says so.
  let language: String
  /// The page whose news it is.
  let url: String
  let selfURL: String
  let items: [Item]
  /// The address of the style sheet that browsers show it by.
  let styleSheet: String?

  /// The tagging authority of item identifiers (RFC 4151); it outlives every change of address.
  static let authority = "nortrials.no,2026"

  func bytes() -> [UInt8] {
    var xml = XMLText()
    if let styleSheet { xml.styleSheet(styleSheet) }
    xml.startElement(
      "rss",
      [
        "version": "2.0", "xml:lang": language, "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      ])
    xml.startElement("channel")
    xml.element("title", title)
    xml.element("link", url)
    xml.element("description", description)
    xml.element("language", language)
    xml.element(
      "atom:link", attributes: ["href": selfURL, "rel": "self", "type": "application/rss+xml"])
    if let newest = items.compactMap(\.date).max() { xml.element("lastBuildDate", newest.text) }
    for item in items { write(item, to: &xml) }
    return xml.finish()
  }

  private func write(_ item: Item, to xml: inout XMLText) {
    xml.startElement("item", item.language == language ? [:] : ["xml:lang": item.language])
    xml.element("title", item.title)
    xml.element("link", item.url)
    xml.element("guid", item.identifier, attributes: ["isPermaLink": "false"])
    if let date = item.date { xml.element("pubDate", date.text) }
    for category in item.categories { xml.element("category", category) }
    xml.element("description", item.summary)
    xml.element("content:encoded", item.content)
    xml.endElement()
  }
}
