import Markup
import Testing

/// Bytes that no one meant as a page.
@Suite struct HTMLScanHostileTests {
  @Test(arguments: [
    "", "<", "<a", "<a href", "<a href=", "<a href=\"", "<!--", "<!doctype", "<script>",
    "<a href=/x",
    "&#0;", "&#x110000;", "<a href='&#xD800;'>", "</a></a>", "<title>", "<svg></title></svg>",
    "<img srcset=','>", "<img srcset=',,, ,'>", "<meta http-equiv=refresh content=''>",
    "<meta http-equiv=refresh content='url='>", "<link rel='' href=''>", "<base href>",
  ])
  func `odd beginnings and ends are survived`(html: String) {
    _ = HTMLScan(html)
  }

  @Test func `a hundred thousand nested elements are survived, and what follows is found`() {
    let scan = HTMLScan(String(repeating: "<div>", count: 100_000) + "<a href=/x>")
    #expect(scan.links.map(scan.target) == ["/x"])
  }

  @Test(arguments: [
    "<", "<a ", "&", "<!", "'", "<a href='/x'>", "\u{0}", "<p>", "</p>", "<!--", "<b><i>",
  ])
  func `a megabyte of one thing is survived`(part: String) {
    _ = HTMLScan(String(repeating: part, count: 1_000_000 / part.utf8.count))
  }

  @Test func `an attribute without value is empty, and of two equal ones the first counts`() {
    let scan = HTMLScan("<a href>x</a><a href=/a href=/b>x</a>")
    #expect(scan.links.map(scan.target) == ["", "/a"])
  }

  @Test func `NUL bytes and invalid UTF-8 hide nothing`() {
    let bytes =
      Array("<p>a\u{0}b".utf8) + [0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80]
      + Array("<a href='/\u{0}x'>".utf8)
    let scan = HTMLScan(bytes + [0xC3] + Array("<a href=/y>".utf8))
    #expect(scan.links.map(scan.target) == ["/ x", "/y"])
  }

  @Test func `random bytes never crash a scan`() {
    var state: UInt64 = 88_172_645_463_325_252
    let alphabet = Array("<>/='\"&;#! \n\u{0}ahrefimgsc-æ".utf8) + [0xFF, 0x80]
    for _ in 0..<2_000 {
      let bytes = (0..<200).map { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return alphabet[Int(state % UInt64(alphabet.count))]
      }
      var positions = HTMLTagPositions(bytes)
      for link in HTMLScan(bytes).links { _ = positions.position(ofTagEndingAt: link.tagEnd) }
    }
  }
}
