import SiteModel
import Testing

@testable import SiteBuild

/// Scans layouts given as name and text, the layout `page` being the one that is rendered.
private func findings(_ texts: [String: String]) -> [String] {
  let layouts = texts.sorted { $0.key < $1.key }.map {
    LayoutText(name: $0.key, file: "Layouts/\($0.key).mustache", text: $0.value)
  }
  var scan = LayoutScan(
    layouts, tables: [.words: ["skip", "updated-on"], .assets: ["style-css"], .services: []],
    wordsWithPlaceholders: ["updated-on"])
  scan.check(.page)
  return scan.diagnostics.map { finding in
    let start = finding.place.start ?? .before
    return "\(finding.place.file):\(start.line):\(start.column) \(finding.code) \(finding.subject)"
  }
}

@Suite struct LayoutScanTests {
  @Test func `every declared name, partial and word is accepted`() {
    let layout = """
      {{>partials/head}}<main>{{#updated}}<time>{{text}}</time> {{words.skip}}{{/updated}}
      {{{body}}}{{#children}}<a href="{{href}}">{{label}}</a>{{title}}{{/children}}</main>
      """
    #expect(findings(["page": layout, "partials/head": "<title>{{title}}</title>"]).isEmpty)
  }

  @Test func `a name that the page does not provide is reported at its tag`() {
    #expect(
      findings(["page": "<h1>\n  {{titel}}</h1>"])
        == ["Layouts/page.mustache:2:3 layout/unknown-name titel"])
  }

  @Test func `a misspelt name is answered with the nearest one`() {
    var scan = LayoutScan(
      [LayoutText(name: "page", file: "page", text: "{{titel}}")], tables: [:],
      wordsWithPlaceholders: [])
    scan.check(.page)
    #expect(scan.diagnostics.first?.hint?.english == "did you mean “title”?")
    #expect(scan.diagnostics.first?.hint?.bokmaal == "mente du «title»?")
  }

  @Test func `a name within a partial is judged where the partial is used`() {
    let texts = ["page": "{{#children}}{{>partials/row}}{{/children}}{{>partials/row}}"]
    let row = ["partials/row": "{{href}}"]
    #expect(
      findings(texts.merging(row) { first, _ in first })
        == ["Layouts/partials/row.mustache:1:1 layout/unknown-name href"])
  }

  @Test func `the second part of a dotted name is judged too`() {
    #expect(
      findings(["page": "{{edition.tittle}} {{updated.datetime}}"])
        == ["Layouts/page.mustache:1:1 layout/unknown-name edition.tittle"])
  }

  @Test func `a partial that does not exist is reported at its tag`() {
    #expect(
      findings(["page": "a\n{{>partials/haed}}"])
        == ["Layouts/page.mustache:2:1 layout/missing-partial partials/haed"])
  }

  @Test func `a partial that includes itself is reported and ends`() {
    #expect(
      findings(["page": "{{>page}}"]) == ["Layouts/page.mustache:1:1 layout/unknown-name page"])
  }

  @Test(arguments: [
    ("{{{title}}}", "layout/unknown-name title"), ("{{body}}", "layout/unknown-name body"),
    ("{{children}}", "layout/unknown-name children"),
    ("{{words.skpi}}", "layout/missing-word skpi"),
    ("{{words.updated-on}}", "layout/unknown-name words.updated-on"),
    ("{{assets.stlye-css}}", "layout/unknown-name assets.stlye-css"),
  ])
  func `a name used as something that it is not is reported`(text: String, expected: String) {
    #expect(findings(["page": text]) == ["Layouts/page.mustache:1:1 \(expected)"])
  }

  @Test func `what fills a block is judged at the block, in its own file`() {
    let texts = [
      "page": "{{<base}}{{$main}}{{label}}{{/main}}{{/base}}",
      "base": "{{#children}}{{$main}}{{/main}}{{/children}}",
    ]
    #expect(findings(texts).isEmpty)
    let outside = texts.merging(["base": "{{$main}}{{/main}}"]) { $1 }
    #expect(findings(outside) == ["Layouts/page.mustache:1:19 layout/unknown-name label"])
  }

  @Test func `a block that the parent does not have is reported`() {
    let texts = [
      "page": "{{<base}}{{$mian}}x{{/mian}}{{/base}}",
      "base": "{{$main}}{{/main}}",
    ]
    #expect(findings(texts) == ["Layouts/page.mustache:1:10 layout/unknown-name mian"])
  }

  @Test func `a layout in a folder cannot be inherited, and is reported at the tag`() throws {
    let page = "a\n{{<partials/base}}{{$main}}{{/main}}{{/partials/base}}"
    let text = LayoutText(name: "page", file: "Layouts/page.mustache", text: page)
    let fault = try #require(text.faults.first)
    #expect(text.faults.count == 1)
    #expect(fault.position == Position(line: 2, column: 1))
    #expect(fault.hint.english == "keep a layout that others inherit directly in Layouts")
    // The library refuses it too: what the pass accepts must be readable.
    let source = LayoutSource(name: "page", file: "Layouts/page.mustache", text: page)
    #expect(!LayoutLibrary([source]).diagnostics.isEmpty)
  }

  @Test(arguments: ["{{#a/b}}{{/a/b}}", "{{^a/b}}{{/a/b}}", "{{$a/b}}{{/a/b}}", "{{a/b}}"])
  func `a name with a slash is reported once, as the library refuses it`(text: String) {
    let faults = LayoutText(name: "page", file: "Layouts/page.mustache", text: text).faults
    #expect(faults.map(\.message.english) == ["the name “a/b” has a slash"])
    let source = LayoutSource(name: "page", file: "Layouts/page.mustache", text: text)
    #expect(!LayoutLibrary([source]).diagnostics.isEmpty)
  }

  @Test(arguments: [
    "{{#children}}", "{{/children}}", "{{#children}}{{/child}}", "{{title", "{{=<% %>=}}",
  ])
  func `a tag that cannot be read is reported`(text: String) {
    #expect(findings(["page": text]).contains { $0.contains("layout/syntax") })
  }
}
