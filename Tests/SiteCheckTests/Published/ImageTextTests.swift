import SiteCheck
import SiteModel
import Testing

@Suite struct ImageTextTests {
  @Test func `an image without alt is found, in both languages`() {
    let files: PublishedFiles = ["index.html": "<p><img width=1 height=1 src=/a.png>", "a.png": ""]
    #expect(files.findings() == ["image/no-text index.html:1:4 /a.png"])
    #expect(
      files.check().first?.message
        == Wording("the image “/a.png” has no text", nb: "bildet «/a.png» mangler tekst"))
  }

  @Test(arguments: [
    "<img width=1 height=1 src=/a.png alt='A map'>", "<img width=1 height=1 src=/a.png alt=''>",
    "<img width=1 height=1 src=/a.png role=presentation>",
    "<a href=/><img width=1 height=1 src=/a.png alt=''> Home</a>",
  ])
  func `a text, an ornament, and an image beside words are accepted`(html: String) {
    let files: PublishedFiles = ["index.html": html, "a.png": ""]
    #expect(files.findings().isEmpty)
  }

  @Test func `an image without text that is all of a link is found`() {
    let files: PublishedFiles = [
      "index.html": "<a href=/><img width=1 height=1 src=/a.png alt=''></a>", "a.png": "",
    ]
    #expect(files.findings() == ["image/no-text index.html:1:11 /a.png"])
  }

  @Test func `an image in Markdown always needs a text, and is told once at its line`() {
    let files: PublishedFiles = [
      "index.html": "<img width=1 height=1 src=/a.png alt=''>", "a.png": "",
    ]
    let image = WrittenImage(
      source: "a.png", href: "/a.png", alternative: " ", place: .source(3, 1))
    let findings = files.check(origins: ["index.html": .page(images: [image])])
    #expect(findings.map(\.summary) == ["image/no-text Content/news/x.en.md:3:1 a.png"])
  }
}
