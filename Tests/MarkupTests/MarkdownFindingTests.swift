import Markup
import SiteModel
import Testing

@Suite struct MarkdownFindingTests {
  /// The code and place of each finding.
  private func findings(_ text: String) -> [String] {
    rendered(text).diagnostics.inReportOrder().map { finding in
      let start = finding.place.start ?? .before
      return "\(finding.code) \(start.line):\(start.column)"
    }
  }

  @Test(arguments: [
    "a ①<b>c</b>", "①<div>\nx\n</div>", "a\n\n①<!-- b -->", "a ①<!-- b --> c", "a ①</b>",
    "> - ①<br>", "| ①<i>x</i> |\n|-|", "[r]: x\na ①<b>", "![①<b>a](x)", "## A ①<a id=x>",
  ])
  func `HTML is found where it stands, and never published`(marked: String) {
    let text = MarkedText(marked)
    let place = text.positions[0]
    #expect(findings(text.text) == ["markdown/html \(place.line):\(place.column)"])
    #expect(!rendered(text.text).html.contains("<!--"))
    #expect(!rendered("a <b>c</b> <script>x</script>").html.contains("script"))
  }

  @Test(arguments: [
    "a < b > c", "`<b>`", "\\<b>", "    <b>", "<https://x.no>", "&lt;b&gt;", "p<0.05",
  ])
  func `a sign that is no tag is silent`(text: String) {
    #expect(findings(text).isEmpty)
  }

  @Test(arguments: [
    "a ①[^x]", "a ①[b][c]", "a ①[b][]", "①[^x] `[^x]`", "\\[^x] ①[^x]", "| ①[^x] |\n|-|",
    "- a\n\n  ①[b *c*][d]", "a[^1]\n\n[^1]: b\n①[^2]: c", "①[^x]: a",
    "a[^x]\n\n[^x]: b\n\n①[^x]: c",
    "æ ①[b][c]", "> ①[^x]: a",
  ])
  func `a reference without its other half is found where it stands`(marked: String) {
    let text = MarkedText(marked)
    let place = text.positions[0]
    #expect(findings(text.text) == ["markdown/reference \(place.line):\(place.column)"])
  }

  @Test(arguments: [
    "a[^1]\n\n[^1]: b", "`[^x]` `[a][b]`", "\\[^x] [a]\\[b]", "```\n[^x]: a\n```", "    [^x]: a",
    "[a][b]\n\n[b]: c", "[a]", "a[^1]\n\n[^1]:\n    b\n\n    c", "[^", "a ] [ b",
  ])
  func `references that lead somewhere, and code, are silent`(text: String) {
    #expect(findings(text).isEmpty)
  }

  @Test(arguments: [
    "x ①![c](p.png \"t | u\")", "[①![c](p.png \"t\")](y)", "| ①![c](p.png 't') |\n|-|",
    "- *①![c](p.png \"t\")*",
  ])
  func `a caption that would only be a tooltip is found, and left out`(marked: String) {
    let text = MarkedText(marked)
    let place = text.positions[0]
    #expect(findings(text.text) == ["markdown/caption \(place.line):\(place.column)"])
    #expect(!rendered(text.text).html.contains("title="))
  }

  @Test(arguments: [
    "![c](p.png \"t | u\")", "- ![c](p.png \"t\")", "> ![c](p.png \"t\")", "x ![c](p.png)",
  ])
  func `a caption of a picture in a paragraph of its own is silent`(text: String) {
    #expect(findings(text).isEmpty)
  }

  @Test(arguments: ["> ①[!NOTE]", "a\n\n> ①[!NOTE]\n>\n\nb", "- > ①[!NOTE]"])
  func `an empty fact box is found, and left out`(marked: String) {
    let text = MarkedText(marked)
    let place = text.positions[0]
    #expect(findings(text.text) == ["markdown/note \(place.line):\(place.column)"])
    #expect(!rendered(text.text).html.contains("aside"))
  }

  @Test func `every finding speaks both languages and names a known rule`() {
    let page = rendered(
      """
      # A {#B}
      #### C
      a <b> [^x] [a][b] [c](javascript:x) [d](lang:no) [e [f](g)](lang:nb)

      ##x ![a](b "c")

      > [!TIP]

      [^y]: z
      """)
    #expect(Set(page.diagnostics.map(\.code)) == Set(MarkupRules.all.map(\.code)))
    for finding in page.diagnostics {
      #expect(finding.page == PageID("x") && finding.language == .english)
      #expect(finding.message.english != finding.message.bokmaal)
      #expect(!finding.message.english.hasSuffix("."))
      #expect(finding.hint != nil)
    }
  }
}
