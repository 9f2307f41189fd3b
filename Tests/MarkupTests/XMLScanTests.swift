import Markup
import Testing

@Suite struct XMLScanTests {
  private func scan(_ text: String) -> (elements: [XMLElementFound], fault: XMLFault?) {
    XMLScan.elements(of: Array(text.utf8))
  }

  @Test func `an element tells its path, attributes, text and line`() {
    let (elements, fault) = scan(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:atom="urn:a">
        <channel><title>Æ &amp; <![CDATA[<b>]]></title>
          <atom:link href="/x" rel="self"/></channel>
      </rss>
      """)
    #expect(fault == nil)
    #expect(
      elements.map(\.path) == ["rss", "rss/channel", "rss/channel/title", "rss/channel/atom:link"])
    #expect(elements.map(\.line) == [2, 3, 3, 4])
    #expect(elements[2].text == "Æ & <b>")
    #expect(elements[0].attribute("xmlns:atom") == "urn:a")
    #expect(elements[3].attributes.map(\.name) == ["href", "rel"])
  }

  @Test func `the first fault is told at its line, and what came before is kept`() {
    let (elements, fault) = scan("<a>\n  <b>x</b>\n  <c></a>\n<d></e>")
    #expect(elements.map(\.path) == ["a", "a/b", "a/c"])
    #expect(elements[1].text == "x")
    #expect(fault?.line == 3)
    #expect((fault?.column ?? 0) > 1)
    #expect(fault?.reason.isEmpty == false)
  }

  @Test(arguments: ["", " ", "x", "<", "<a", "<a></a><b/>", "<a>&nbsp;</a>", "<a b=c/>", "<x:a/>"])
  func `what is not well-formed is a fault`(text: String) {
    #expect(scan(text).fault != nil)
  }

  @Test func `a bomb of entities ends at its first declaration`() {
    var text = "<!DOCTYPE a [<!ENTITY l0 \"lol\">"
    for level in 1...30 {
      text += "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
    }
    let (elements, fault) = scan(text + "]><a>&l30;</a>")
    #expect(elements.isEmpty)
    #expect(fault?.reason == "the document declares an entity")
  }

  @Test func `a file of the machine is not read`() {
    let (elements, fault) = scan(
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")
    #expect(fault != nil)
    #expect(elements.allSatisfy { $0.text.isEmpty })
  }

  @Test func `a document with a type but no entities is read`() {
    let (elements, fault) = scan("<!DOCTYPE rss SYSTEM \"http://x.invalid/rss.dtd\"><rss>a</rss>")
    #expect(fault == nil)
    #expect(elements.map(\.text) == ["a"])
  }

  @Test func `very deep nesting is a fault and no crash`() {
    let fault = scan(String(repeating: "<a>", count: 100_000)).fault
    #expect(fault != nil)
  }

  @Test func `bytes that are no UTF-8 are a fault`() {
    #expect(
      XMLScan.elements(of: Array("<a>".utf8) + [0xFF, 0xE6] + Array("</a>".utf8)).fault != nil)
  }
}
