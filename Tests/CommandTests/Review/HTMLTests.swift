import Testing

@testable import nortrials

@Suite struct HTMLTests {
  @Test func `text and attributes are escaped`() {
    let html = HTML.element(
      .p, .kind("a\"b"), .language("<"), content: [.text("<script>&'\"")])
    #expect(
      html.document
        == "<!doctype html>\n<p class=\"a&quot;b\" lang=\"&lt;\">&lt;script&gt;&amp;&#39;&quot;</p>\n"
    )
  }

  @Test(arguments: ["a\u{1}b", "a\u{202E}b", "a\u{FFFE}b", "a\u{1FFFF}b"])
  func `what is no sign of HTML, or turns the text, is shown as unknown`(text: String) {
    #expect(HTML.text(text).document == "<!doctype html>\na\u{FFFD}b")
  }

  @Test func `an element without content has no end`() {
    #expect(
      HTML.element(.meta, [.characterSet], []).document.hasSuffix("<meta charset=\"utf-8\">\n"))
  }

  @Test func `a style sheet stands as it is written`() {
    #expect(HTML.style("a>b{content:\"\"}").document.contains("<style>a>b{content:\"\"}</style>"))
  }

  @Test func `no space comes between the words of a line`() {
    let html = HTML.element(.p, content: [.text("a"), .element(.mark, text: "b"), .text("c")])
    #expect(html.document.hasSuffix("<p>a<mark>b</mark>c</p>\n"))
  }
}
