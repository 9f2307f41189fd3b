import SiteCheck
import SiteModel
import Testing

@Suite struct MissingAssetTests {
  @Test(arguments: [
    "<img width=1 height=1 alt=x src=/y.png>", "<img width=1 height=1 alt=x srcset='/y.png 2x'>",
    "<script src=/y.png></script>",
    "<link rel=stylesheet href=/y.png>", "<a href=/y.png>x</a>",
    "<meta property=og:image content=/y.png>", "<video poster=/y.png></video>",
  ])
  func `a file that does not exist is found`(html: String) {
    let files: PublishedFiles = ["index.html": html, "z.png": ""]
    #expect(files.findings() == ["link/missing-asset index.html:1:1 /y.png"])
    let existing: PublishedFiles = ["index.html": html, "y.png": ""]
    #expect(existing.findings().isEmpty)
  }

  @Test func `an image stands at its Markdown line`() {
    let files: PublishedFiles = ["index.html": "<img width=1 height=1 alt=x src=/media/mpa.png>"]
    let image = WrittenImage(
      source: "mpa.png", href: "/media/mpa.png", alternative: "x", place: .source(3, 1))
    let origin = OutputOrigin.page(images: [image], neighbours: ["map.png"])
    let findings = files.check(origins: ["index.html": origin])
    #expect(findings.map(\.place) == [.source(3, 1)])
    #expect(
      findings.first?.message
        == Wording("the image “mpa.png” does not exist", nb: "bildet «mpa.png» finnes ikke"))
    #expect(findings.first?.hint?.bokmaal == "mente du «map.png»?")
  }
}
