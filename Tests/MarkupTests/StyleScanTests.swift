import Markup
import Testing

@Suite struct StyleScanTests {
  private func addresses(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return StyleScan.addresses(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    "a { background: url(x.svg) }", "a { background: url( \"x.svg\" ) }", "a{b:URL('x.svg')}",
    "@import \"x.svg\";", "@import url(x.svg) print;", "a { mask: none, url(x.svg",
    "/* a */ url(x.svg)",
  ])
  func `every way to write an address is found`(text: String) {
    #expect(addresses(text) == ["x.svg"])
  }

  @Test(arguments: [
    "/* url(x.svg) */", "a::before { content: \"url(x.svg)\" }", "a { b: curl(x.svg) }",
    "a { content: 'it\\'s url(x)' }", "@import; a { content: \"x\" }", "/*", "\"", "url(",
  ])
  func `comments, other texts and other functions hold none`(text: String) {
    #expect(addresses(text).filter { !$0.isEmpty }.isEmpty)
  }

  @Test func `several are found in order`() {
    #expect(addresses("@import 'a';b{c:url(d),url(\"e\")}") == ["a", "d", "e"])
  }
}
