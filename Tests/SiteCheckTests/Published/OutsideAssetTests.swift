import SiteCheck
import SiteModel
import Testing

@Suite struct OutsideAssetTests {
  private func findings(_ html: String, origin: OutputOrigin? = nil) -> [String] {
    let files: PublishedFiles = ["index.html": "\(html)"]
    return files.check(
      origins: origin.map { ["index.html": $0] } ?? [:], site: .of(["news/x"])
    ).map(\.summary)
  }

  @Test(arguments: [
    "<img width=1 height=1 alt=x src=①>", "<script src=①></script>", "<link rel=stylesheet href=①>",
    "<iframe title=x src=①></iframe>", "<img width=1 height=1 alt=x srcset='① 2x' src=/index.html>",
  ])
  func `what a browser would fetch from another site is found`(html: String) {
    for address in ["https://y.no/a", "//y.no/a", "HTTP://y.no/a"] {
      let found = findings(html.replacing("①", with: address))
      #expect(found == ["link/outside-asset index.html:1:1 \(address)"])
    }
  }

  @Test(arguments: [
    "<a href=https://y.no/>x</a>", "<img width=1 height=1 alt=x src=data:image/png;base64,x>",
    "<img width=1 height=1 alt=x src=https://x.no/index.html>",
    "<img width=1 height=1 alt=x src=index.html>",
    "<link rel=canonical href=https://y.no/>",
  ])
  func `links, our own files and pictures within the page are silent`(html: String) {
    #expect(findings(html).isEmpty)
  }

  @Test func `a picture is found at its line of Markdown`() {
    let image = WrittenImage(
      source: "https://y.no/a b.png", href: "https://y.no/a b.png", alternative: "x",
      place: .source(4, 2))
    #expect(
      findings(
        "<img width=1 height=1 alt=x src=https://y.no/a%20b.png>", origin: .page(images: [image]))
        == ["link/outside-asset Content/news/x.en.md:4:2 https://y.no/a b.png"])
  }

  @Test func `the pages of a site that we did not build are not judged by it`() {
    let files: PublishedFiles = ["index.html": "<img width=1 height=1 alt=x src=https://y.no/a>"]
    #expect(files.findings().isEmpty)
  }
}
