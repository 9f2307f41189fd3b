import Markup
import Testing

@Suite struct XMLTextTests {
  @Test func `elements stand indented by two spaces with attributes in order`() {
    var xml = XMLText()
    xml.startElement("rss", ["version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom"])
    xml.startElement("channel")
    xml.element("title", "Ærlig talt")
    xml.element("atom:link", attributes: ["rel": "self", "href": "/rss.xml?a=1&b=2"])
    xml.endElement()
    xml.endElement()
    #expect(
      String(decoding: xml.finish(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
          <channel>
            <title>Ærlig talt</title>
            <atom:link rel="self" href="/rss.xml?a=1&amp;b=2"/>
          </channel>
        </rss>

        """)
  }

  @Test func `a style sheet is named before the root`() {
    var xml = XMLText()
    xml.styleSheet("/feed.css?a&b")
    xml.element("a")
    #expect(
      String(decoding: xml.finish(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-stylesheet type="text/css" href="/feed.css?a&amp;b"?>
        <a/>

        """)
  }

  @Test(arguments: ["<b> & \"x\" 'y' ]]>", "linje\nto\tord", "😀 æøå", "a\u{FFFD}"])
  func `text and attributes come back as they were given`(text: String) {
    var xml = XMLText()
    xml.element("a", text, attributes: ["b": text])
    let (elements, fault) = XMLScan.elements(of: xml.finish())
    #expect(fault == nil)
    #expect(elements.first?.text == text)
    #expect(elements.first?.attribute("b") == text)
  }

  @Test func `what XML forbids is left out, and the rest stays`() {
    var xml = XMLText()
    xml.element(
      "a", "x\u{1}\u{8}\u{B}\u{1F}y\u{FFFF}z\u{FFFD}", attributes: ["b": "1\u{0}2\u{FFFE}3"])
    let (elements, fault) = XMLScan.elements(of: xml.finish())
    #expect(fault == nil)
    #expect(elements.first?.text == "xyz\u{FFFD}")
    #expect(elements.first?.attribute("b") == "123")
  }

  @Test func `elements left open are closed at the end`() {
    var xml = XMLText()
    xml.startElement("a")
    xml.startElement("b")
    #expect(XMLScan.elements(of: xml.finish()).fault == nil)
  }

  @Test func `a document may be dropped unfinished`() {
    var xml = XMLText()
    xml.startElement("a")
    _ = consume xml
  }
}
