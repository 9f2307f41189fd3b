import Markup
import SiteModel
import Testing

@Suite struct MarkdownFormsTests {
  private func html(_ text: String) -> String { rendered(text).html }

  @Test func `a lone image is a figure, its title split at the last bar`() {
    #expect(
      html("![Kart](kart.png \"Nord | sør | Foto: <Ola> & Co\")") == """
        <figure>
        <img src="kart.png" alt="Kart" loading="lazy">
        <figcaption>Nord | sør <span class="credit">Foto: &lt;Ola&gt; &amp; Co</span></figcaption>
        </figure>

        """)
  }

  @Test func `a lone image without title is a figure without caption`() {
    #expect(
      html("![a](b.png)") == "<figure>\n<img src=\"b.png\" alt=\"a\" loading=\"lazy\">\n</figure>\n"
    )
    #expect(html("![a](b.png \"c\")").contains("<figcaption>c</figcaption>"))
    #expect(
      html("![a](b.png \"| c\")").contains("<figcaption><span class=\"credit\">c</span>"))
  }

  @Test(arguments: ["- ![a](b.png)", "> ![a](b.png)", "x[^1]\n\n[^1]: ![a](b.png)"])
  func `figures stand in lists, quotes and footnotes too`(text: String) {
    #expect(
      html(text).contains("<figure>\n<img src=\"b.png\" alt=\"a\" loading=\"lazy\">\n</figure>"))
  }

  @Test(arguments: [
    "![a](b.png)", "x ![a](b.png)", "[![a](b.png)](/c)", "| a |\n|---|\n| ![a](b.png) |",
  ])
  func `an image whose size is known carries it, wherever it stands`(text: String) {
    let page = rendered(text) { address, _ in
      ResolvedTarget(
        href: address, destination: .file("b.png"), size: PictureSize(width: 40, height: 30))
    }
    #expect(
      page.html.contains(
        "<img src=\"b.png\" alt=\"a\" width=\"40\" height=\"30\" loading=\"lazy\">"))
  }

  @Test func `quotes and letters beyond ASCII are safe in an image's tag`() {
    #expect(
      html("x ![\"a\" & <b>](blå.png)")
        == "<p>x <img src=\"bl%C3%A5.png\" alt=\"&quot;a&quot; &amp; \" loading=\"lazy\"></p>\n")
  }

  @Test func `an image among words is no figure`() {
    #expect(html("x ![a](b.png)") == "<p>x <img src=\"b.png\" alt=\"a\" loading=\"lazy\"></p>\n")
  }

  @Test func `the last paragraph of a quote names its source when it begins with a dash`() {
    #expect(
      html("> Ord\n>\n> — *Ola*")
        == """
        <blockquote>
        <p>Ord</p>
        <footer>— <cite><em>Ola</em></cite></footer>
        </blockquote>

        """)
  }

  @Test(arguments: [
    "> — Hei, sa hun.", "> a\n> — b", "> — a\n>\n> b", "a\n\n— b", "> a\n>\n> - — b",
  ])
  func `a dash elsewhere is dialogue`(text: String) {
    #expect(!html(text).contains("<footer>"))
  }

  @Test(arguments: ["> [!NOTE]\n> Hei", "> [!NOTE]\n>\n> Hei", "> [!NOTE]  \n> Hei"])
  func `a note is a fact box with its label`(text: String) {
    #expect(
      html(text)
        == "<aside class=\"note\" role=\"note\" aria-label=\"Verdt å vite\">\n<p>Hei</p>\n</aside>\n"
    )
    #expect(rendered(text).text.blocks.map(\.kind) == [.note])
  }

  @Test(arguments: ["> [!TIP]\n> Hei", "> [!NOTE] Hei", "> [!note]\n> Hei"])
  func `a box of another kind is found`(text: String) {
    #expect(rendered(text).diagnostics.map(\.code) == ["markdown/note"])
  }

  @Test func `foreign words are a span, or the paragraph they are alone in`() {
    #expect(html("x [*to* ord](lang:nb)") == "<p>x <span lang=\"nb\"><em>to</em> ord</span></p>\n")
    #expect(html("[to ord](lang:nb)") == "<p lang=\"nb\">to ord</p>\n")
    #expect(html("- [ord](lang:nb)") == "<ul>\n<li><span lang=\"nb\">ord</span></li>\n</ul>\n")
    #expect(
      html("| a |\n|---|\n| [ord](lang:nb) |").contains("<td><span lang=\"nb\">ord</span></td>"))
    #expect(html("## [Ord](lang:nn)").contains("<span lang=\"nn\">Ord</span></h2>"))
  }

  @Test(arguments: ["no", "norsk", "NB", "", "n\"b", "nb-"])
  func `a language that does not exist is found`(tag: String) {
    let page = rendered("[ord](<lang:\(tag)>)")
    #expect(page.diagnostics.map(\.code) == ["markdown/language"])
    #expect(!page.html.contains("lang="))
  }

  @Test func `a mark round a link, which marks nothing, is found`() {
    #expect(rendered("[a [b](c) d](lang:nb)").diagnostics.map(\.code) == ["markdown/language"])
  }

  @Test func `each head of a table says that it is a column's`() {
    let page = rendered("| a | `<th>` |\n|---|---|\n| <th> | y |")
    #expect(page.html.contains("<thead>\n<tr>\n<th scope=\"col\">a</th>"))
    #expect(page.html.contains("<th scope=\"col\"><code>&lt;th&gt;</code></th>"))
    #expect(page.html.ranges(of: "scope").count == 2)
  }

  @Test func `alignment is a class, and the same words in the text stay`() {
    let page = rendered("| a | b | c |\n|:--|:-:|--:|\n| ` align=\"left\"` | x | y |")
    #expect(page.html.contains("<th scope=\"col\" class=\"align-left\">a</th>"))
    #expect(page.html.contains("<td class=\"align-center\">x</td>"))
    #expect(page.html.contains("<code> align=&quot;left&quot;</code>"))
    #expect(!page.html.contains(" align=\""))
  }

  @Test func `a table scrolls in a region with its heading's name`() {
    let table = "| a |\n|---|\n| b |\n"
    #expect(html(table).hasPrefix("<div class=\"table\">\n<table>"))
    #expect(html(table).hasSuffix("</table>\n</div>\n"))
    let page = html("## Tall\n\n\(table)\n\(table)")
    #expect(
      page.contains(
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"tall\">"))
    #expect(
      page.contains("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-labelledby=\"tall\">"))
  }

  @Test func `footnotes speak the page's language and number each mark`() {
    let page = rendered("a[^x] b[^y] c[^x]\n\n[^x]: En\n[^y]: - To\n")
    #expect(
      page.html.contains(
        "<sup class=\"footnote-mark\"><a href=\"#fn:1\" id=\"fnref:1-2\" role=\"doc-noteref\">1</a>"
      ))
    #expect(
      page.html.contains(
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Noter\">\n<ol>\n<li id=\"fn:1\">"
      ))
    #expect(page.html.contains("aria-label=\"Tilbake til 1-2\" title=\"Tilbake til 1-2\">"))
    #expect(page.html.contains("</ul>\n<p><a href=\"#fnref:2\""))
    #expect(page.html.hasSuffix("</li>\n</ol>\n</section>\n"))
    #expect(!page.html.contains("Back"))
    #expect(page.diagnostics.isEmpty)
  }

  @Test func `a page without footnotes has no section of them`() {
    #expect(html("a") == "<p>a</p>\n")
    #expect(html("") == "")
  }

  @Test func `strikethrough and bare addresses work, boxes to tick do not`() {
    #expect(html("~~a~~") == "<p><del>a</del></p>\n")
    #expect(html("www.nrk.no") == "<p><a href=\"http://www.nrk.no\">www.nrk.no</a></p>\n")
    #expect(html("- [ ] a") == "<ul>\n<li>[ ] a</li>\n</ul>\n")
  }

  @Test func `a block that the site makes nothing of is code`() {
    #expect(
      html("```chart\ndata: x\n```")
        == "<pre><code class=\"language-chart\">data: x\n</code></pre>\n")
  }

  @Test func `text and attributes are escaped`() {
    #expect(
      html("a & b \\<c\\> \"d\" [e](<f\"g&h> \"i\\\"j<\")")
        == "<p>a &amp; b &lt;c&gt; &quot;d&quot; "
        + "<a href=\"f%22g&amp;h\" title=\"i&quot;j&lt;\">e</a></p>\n")
  }
}
