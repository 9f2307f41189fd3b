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
    "/* a */ url(x.svg)", "a { font: 1rem/\nb; mask: url(x.svg) }", "@import/\n'x.svg';",
    "/* a *\n/ url(y.svg) */ url(x.svg)", "a { b: image-set(\"x.svg\" 1x) }",
    "a{b:-webkit-IMAGE-SET('x.svg' type('image/svg+xml'))} c{content:'y'}",
    "a { b: image-set(url(x.svg) 1x type(\"image/svg+xml\")) }",
  ])
  func `every way to write an address is found`(text: String) {
    #expect(addresses(text) == ["x.svg"])
  }

  @Test(arguments: [
    "/* url(x.svg) */", "a::before { content: \"url(x.svg)\" }", "a { b: curl(x.svg) }",
    "a { content: 'it\\'s url(x)' }", "@import; a { content: \"x\" }", "/*", "\"", "url(",
    "a { b: image-set(linear-gradient(red, blue) 1x) } c { content: \"x\" }",
    "a { b: images(\"x\") }",
  ])
  func `comments, other texts and other functions hold none`(text: String) {
    #expect(addresses(text).filter { !$0.isEmpty }.isEmpty)
  }

  @Test func `several are found in order`() {
    #expect(addresses("@import 'a';b{c:url(d),url(\"e\")}") == ["a", "d", "e"])
  }
}
