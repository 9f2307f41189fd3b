import Markup
import SiteModel
import Testing

@testable import SiteBuild

@Suite struct PeopleBlockTests {
  private func page(_ groups: String, _ language: Language = .english) -> BlockPage {
    BlockPage("```people\ngroup: board\n```", language, groups: groups)
  }

  @Test func `a group is a table of what is known of its people`() {
    let page = page(
      "board,a,chair,leder,Helse Vest,40,2024,\nboard,b,member,medlem,,,2024,2025-03\n")
    #expect(
      page.page.html == """
        <div class="table" tabindex="0" role="group" aria-labelledby="people:1">
        <table>
        <caption id="people:1">people-as-of 2024</caption>
        Anne &lt;Berg&gt;: chair, for Helse Vest, 40%
        Bo Dahl: member, for , , people-until March 2025
        </table>
        </div>

        """)
    #expect(page.findings.isEmpty && page.page.text.blocks.isEmpty)
  }

  @Test func `it speaks the page's language, and leaves out columns without a value`() {
    let html = page("board,a,chair,leder,,40,2024,\nunit,b,head,sjef,X,,2024,\n", .bokmaal).page
      .html
    #expect(html.contains("Anne &lt;Berg&gt;: leder, 40\u{A0}%"))
    #expect(!html.contains("for") && !html.contains("Bo Dahl"))
  }

  @Test func `times that differ stand with each person`() {
    let html = page("board,a,chair,leder,,,2024,\nboard,b,member,medlem,,,2025-02,\n").page.html
    #expect(!html.contains("<caption") && html.hasPrefix("<div class=\"table\">\n"))
    #expect(html.contains("chair, as-of 2024"))
    #expect(html.contains("member, as-of February 2025"))
  }

  @Test(arguments: ["2024", "2025-02"])
  func `the frame has the name of its section, whether all dates are the same or not`(
    other: String
  ) {
    let groups = "board,a,chair,leder,,,2024,\nboard,b,member,medlem,,,\(other),\n"
    let text = "## First\n\n## The board\n\n```people\ngroup: board\n```"
    let html = BlockPage(text, groups: groups).page.html
    let frame = "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-labelledby=\"the-board\">"
    #expect(html.contains(frame), "\(html)")
  }

  @Test func `an unknown group is found with the nearest name, in both languages`() throws {
    let page = page("boards,a,chair,leder,,,2024,\n")
    #expect(page.findings == ["markdown/block 2:8 board"])
    let finding = try #require(page.page.diagnostics.first)
    #expect(finding.message.english == "there is no group “board” in groups.csv")
    #expect(finding.message.bokmaal == "det finnes ingen gruppe «board» i groups.csv")
    #expect(finding.hint?.english == "did you mean “boards”?")
    #expect(page.page.html.isEmpty)
  }

  @Test func `a table that was not read to its end makes no group unknown`() {
    #expect(page("unit,\"a,head,leder,,,2024,\n").findings.isEmpty)
    #expect(page("board,a\nunit,a,head,leder,,,2024,\n").findings.isEmpty)
  }
}
