import Markup
import SiteModel
import Testing

@Suite struct MarkdownHeadingTests {
  private func ids(_ text: String, _ language: Language = .english) -> [String] {
    rendered(text, language: language).text.headings.map(\.id)
  }

  @Test func `a heading gets its id from its words, with readable letters`() {
    #expect(ids("## Å søke om «midler» & råd, 2. runde") == ["å-søke-om-midler-råd-2-runde"])
    #expect(ids("## Norway’s *new* `plan`") == ["norways-new-plan"])
    #expect(ids("## Ελλάδα ИЗ 日本") == ["ελλάδα-из-日本"])
  }

  @Test func `a written id stands, and no other heading takes it`() {
    #expect(ids("## A\n\n## B {#a}\n\n## A") == ["a-2", "a", "a-3"])
    let page = rendered("## Funding *now* {#funding}")
    #expect(page.html == "<h2 id=\"funding\">Funding <em>now</em></h2>\n")
    #expect(page.text.headings.first?.text == "Funding now")
  }

  @Test func `repeats get numbers, also beside a heading that looks like one`() {
    #expect(ids("## A\n## A-2\n## A\n## A") == ["a", "a-2", "a-3", "a-4"])
  }

  @Test func `a heading of signs alone is a section`() {
    #expect(ids("## ?\n\n## !") == ["section", "section-2"])
    #expect(ids("## ?", .bokmaal) == ["avsnitt"])
  }

  @Test func `the twin's id stands on an empty span`() {
    let page = rendered("## Funding", twins: ["finansiering"])
    #expect(page.html == "<h2 id=\"funding\"><span id=\"finansiering\"></span>Funding</h2>\n")
  }

  @Test func `a twin's id that the page has already is left out`() {
    let page = rendered("## A\n\n## B\n\n## C", twins: ["a", "x", "x"])
    #expect(page.html.components(of: "<span id=") == 1)
    #expect(page.html.contains("<h2 id=\"b\"><span id=\"x\"></span>B</h2>"))
  }

  @Test(arguments: ["# A", "### A", "## A\n\n#### B", "##", "> ### A"])
  func `a level that is missing, level 1 and no text are found`(text: String) {
    #expect(rendered(text).diagnostics.map(\.code) == ["markdown/heading-level"])
  }

  @Test func `levels that follow each other are silent`() {
    #expect(rendered("## A\n\n### B\n\n#### C\n\n## D").diagnostics.isEmpty)
  }

  @Test func `a skipped level is told at the heading, with the repair`() throws {
    let marked = MarkedText("## A\n\nx\n\n①#### B")
    let finding = try #require(rendered(marked.text).diagnostics.first)
    #expect(finding.place.start == marked.positions[0])
    #expect(finding.message.english == "the heading “B” skips from level 2 to level 4")
    #expect(finding.hint?.bokmaal == "bruk «###»")
  }

  @Test(arguments: ["## A {#My id}", "## A {#}", "## A {#a b}", "## A {#x}\n\n## B {#x}"])
  func `a written id that is none, or stands twice, is found`(text: String) {
    let page = rendered(text)
    #expect(page.diagnostics.map(\.code) == ["markdown/heading-id"])
    #expect(Set(page.text.headings.map(\.id)).count == page.text.headings.count)
  }

  @Test func `braces that name no id are text`() {
    let page = rendered("## Sets {a, b}")
    #expect(page.diagnostics.isEmpty)
    #expect(page.text.headings.first?.text == "Sets {a, b}")
  }
}

extension String {
  /// How often a part stands in the text.
  func components(of part: String) -> Int {
    var rest = self[...]
    var count = 0
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
