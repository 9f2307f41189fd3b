import Markup
import SiteModel
import Testing

@testable import SiteBuild

@Suite struct PageContentsTests {
  /// What a layout shows of the contents of a page with this body.
  private func contents(of body: String) throws -> String? {
    var test = TestSite()
    test.add("a", .english)
    let context = SiteContext(
      site: test.site, words: .keys, assets: AssetCatalog(files: [:]))
    let layouts = LayoutLibrary([
      LayoutSource(name: "navigation", file: "Layouts/navigation.mustache", text: ""),
      LayoutSource(name: "footer", file: "Layouts/footer.mustache", text: ""),
      LayoutSource(name: "share", file: "Layouts/share.mustache", text: ""),
      LayoutSource(
        name: "page", file: "Layouts/page.mustache",
        text: """
          {{#has-contents}}{{#contents}}{{href}} {{label}};{{/contents}}{{/has-contents}}\
          {{^has-contents}}none{{/has-contents}}
          """),
    ])
    let source = MarkdownSource(
      file: "Content/a.en.md", bytes: Array(body.utf8), bodyStart: 0, bodyLine: 1,
      language: .english, page: PageID("a"))
    let rendered = ParsedMarkdown(source).rendered(
      words: MarkdownWords(footnoteBack: "", footnotes: "", note: ""), twinHeadingIDs: []
    ) { address, _ in
      ResolvedTarget(href: address, destination: .outside)
    }
    let view = CommonViewMaker(context, layouts).view(of: test.pages[0], body: rendered)
    return layouts.render(
      .page, with: PageView(common: view, content: PlainView(children: [])))
  }

  @Test func `the parts of a body of three are listed, without the parts within them`() throws {
    #expect(
      try contents(of: "## A & B\n\n### Within\n\n## *C*\n\n## D {#own}\n")
        == "#a-b A &amp; B;#c C;#own D;")
  }

  @Test func `a body of fewer parts has no list of them`() throws {
    #expect(try contents(of: "## A\n\n### Within\n\n## B\n") == "none")
  }
}
