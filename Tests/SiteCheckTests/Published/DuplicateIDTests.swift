import SiteCheck
import SiteModel
import Testing

@Suite struct DuplicateIDTests {
  @Test func `an id that stands twice is found at the second, in both languages`() {
    let files: PublishedFiles = ["index.html": "<p id=a>\n<p id=b>\n<p id=a>\n<p id=a>"]
    #expect(files.findings() == ["html/duplicate-id index.html:3:1 a"])
    #expect(
      files.check().first?.message
        == Wording(
          "the id “a” stands 3 times on the page", nb: "id-en «a» står 3 ganger på siden"))
  }

  @Test func `different ids, and a name that repeats an id, are accepted`() {
    let files: PublishedFiles = ["index.html": "<p id=a><p id=A><a name=a></a>"]
    #expect(files.findings().isEmpty)
  }

  @Test func `two headings with one id are reported at the second's line`() {
    let files: PublishedFiles = ["index.html": "<h2 id=a>x</h2><h2 id=a>y</h2>"]
    let headings = [3, 9].map { Heading(level: 2, id: "a", text: "x", place: .source($0, 1)) }
    let findings = files.check(origins: ["index.html": .page(headings: headings)])
    #expect(findings.map(\.place) == [.source(9, 1)])
    #expect(findings.first?.related.map(\.place) == [.source(3, 1)])
  }
}
