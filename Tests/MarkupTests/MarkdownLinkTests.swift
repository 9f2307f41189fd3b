import Markup
import SiteModel
import Testing

@Suite struct MarkdownLinkTests {
  @Test func `a link to a page in the other Norwegian is marked without words`() {
    let page = rendered("[a](b)") { _, _ in
      ResolvedTarget(href: "/no/b/", destination: .outside, otherLanguage: (.nynorsk, nil))
    }
    #expect(page.html.contains("<a href=\"/no/b/\" hreflang=\"nn\">a</a></p>"))
  }

  @Test func `a link is written with what it resolves to, and told with both`() {
    let page = rendered("[a](../b.nb.md#å)") { address, kind in
      #expect(address == "../b.nb.md#å" && kind == .link)
      return ResolvedTarget(
        href: "/no/b/#å", destination: .page(PageID("b"), edition: .norwegian, fragment: "å"))
    }
    #expect(page.html == "<p><a href=\"/no/b/#%C3%A5\">a</a></p>\n")
    #expect(page.text.links.map(\.target) == ["../b.nb.md#å"])
    #expect(page.text.links.map(\.href) == ["/no/b/#å"])
    #expect(
      page.text.links.map(\.destination)
        == [.page(PageID("b"), edition: .norwegian, fragment: "å")])
  }

  @Test func `a link to a page in another language says so`() {
    let page = rendered("[a *b*](c \"d\")") { _, _ in
      ResolvedTarget(
        href: "/no/ø/?x=1&y", destination: .outside, otherLanguage: (.bokmaal, "på norsk"))
    }
    #expect(
      page.html
        == "<p><a href=\"/no/%C3%B8/?x=1&amp;y\" hreflang=\"nb\" title=\"d\">a <em>b</em></a>"
        + " <span class=\"in-language\">(på norsk)</span></p>\n")
    #expect(page.text.blocks.map(\.text) == ["a b"])
  }

  @Test(arguments: ["a [b *c*](d)", "| a [b *c*](d) |\n|-|"])
  func `a link that resolves to nothing is its words`(text: String) {
    let page = rendered(text) { _, _ in ResolvedTarget(href: nil, destination: .nothing) }
    #expect(page.html.contains("a b <em>c</em><"))
    #expect(page.text.links.map(\.destination) == [.nothing])
  }

  @Test func `an image resolves as one, and without address leaves its words`() {
    let page = rendered("a ![b *c*](d.png)") { address, kind in
      #expect(address == "d.png" && kind == .image)
      return ResolvedTarget(href: "/media/d.png", destination: .file("d.png"))
    }
    #expect(page.html == "<p>a <img src=\"/media/d.png\" alt=\"b c\" loading=\"lazy\"></p>\n")
    #expect(page.text.images.map(\.alternative) == ["b c"])
    #expect(page.text.images.map(\.href) == ["/media/d.png"])
    let without = rendered("a ![b *c*](d.png)") { _, _ in
      ResolvedTarget(href: nil, destination: .nothing)
    }
    #expect(without.html == "<p>a b c</p>\n")
  }

  @Test func `links in tables and footnotes are told in the order of the document`() {
    let page = rendered("[a](1)\n\n| [b](2) |\n|-|\n| [c](3) |\n\nx[^n]\n\n[^n]: [d](4)")
    #expect(page.text.links.map(\.target) == ["1", "2", "3", "4"])
  }

  @Test func `a link in the text of an image is only its words`() {
    let page = rendered("![a [b](c) [d](lang:nb) [^1]](e.png)\n\n[^1]: f")
    #expect(page.text.links.isEmpty)
    #expect(page.html.contains("alt=\"a b d \""))
  }

  @Test(arguments: [
    "[a](javascript:x)", "[a](JavaScript:x)", "[a](<java script:x>)", "[a](&#1;javascript:x)",
    "[a](java&Tab;script:x)", "[a](java&NewLine;script&colon;x)", "[a](data:text/html,x)",
    "[a](vbscript:x)", "<javascript:x>", "[a][r]\n\n[r]: javascript:x", "![a](DATA:image/png,x)",
    "| [a](javascript:x) |\n|-|", "[a](file:///C:/x)",
  ])
  func `an address that would run is found and taken away`(text: String) {
    let page = rendered(text)
    #expect(page.diagnostics.map(\.code) == ["markdown/unsafe-link"])
    #expect(!page.html.contains("href") && !page.html.contains("src"))
    #expect(page.text.links.isEmpty && page.text.images.isEmpty)
  }

  @Test(arguments: [
    "[a](javascript)", "[a](/data:x)", "[a](x?data:y)", "[a](#javascript:x)", "`javascript:x`",
    "[a](mailto:data@x.no)", "[a](database:x)",
  ])
  func `an address that only looks like one is silent`(text: String) {
    #expect(rendered(text).diagnostics.isEmpty)
  }
}
