import SiteCheck
import SiteModel
import Testing

@Suite struct ImageSizeTests {
  @Test(arguments: ["", "width=40", "width=40 height=", "width=40 height=auto"])
  func `an image without both sides is found, in both languages`(sides: String) {
    let files: PublishedFiles = ["index.html": "<p><img src=/a.png alt=x \(sides)>", "a.png": ""]
    #expect(files.findings() == ["image/no-size index.html:1:4 /a.png"])
    #expect(
      files.check().first?.message
        == Wording(
          "the image “/a.png” has no width and height",
          nb: "bildet «/a.png» mangler bredde og høyde"))
  }

  @Test(arguments: [
    "<img src=/a.png alt=x width=40 height=30>", "<img src=https://y.no/a.png alt=x>",
    "<img src='data:image/gif;base64,x' alt=x>",
  ])
  func `an image with its size, and one of another site, are accepted`(html: String) {
    let files: PublishedFiles = ["index.html": html, "a.png": ""]
    #expect(files.findings().isEmpty)
  }

  @Test func `a picture in Markdown whose size cannot be read is told once at its line`() {
    let image = WrittenImage(
      source: "a.png", href: "/a.png", alternative: "x", place: .source(3, 1))
    let files: PublishedFiles = [
      "index.html": "<img src=/a.png alt=x><img src=/a.png alt=x>", "a.png": "",
    ]
    let findings = files.check(origins: ["index.html": .page(images: [image])])
    #expect(findings.map(\.summary) == ["image/no-size Content/news/x.en.md:3:1 a.png"])
  }
}
