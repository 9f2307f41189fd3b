import Markup
import SiteModel
import Testing

@Suite struct HTMLScanTests {
  @Test func `what a page says of itself is found`() {
    let scan = HTMLScan(
      """
      <!doctype html><html lang="nb"><head><title>Om oss
        &amp; andre</title><base href="/no/">
      <link rel="canonical" href="https://x.no/no/"><meta http-equiv="refresh" content="0; URL='/ny/'">
      <link rel="alternate" hreflang="en" href="/"><link rel="alternate" type="application/rss+xml" href="/rss.xml">
      </head><body><p id="a">A</p></body></html>
      """)
    #expect(scan.isWhole)
    #expect(scan.language == "nb")
    #expect(scan.title == "Om oss & andre")
    #expect(scan.base == "/no/")
    #expect(scan.canonical.map(scan.target) == "https://x.no/no/")
    #expect(scan.refresh.map(scan.target) == "/ny/")
    #expect(scan.alternates.map(scan.target) == ["/"])
    #expect(scan.alternates.map(\.language) == ["en"])
    #expect(scan.feeds.map(scan.target) == ["/rss.xml"])
    #expect(scan.anchors.map(\.name) == ["a"])
  }

  @Test(arguments: [
    ("<a href='/x?a=1&amp;b=2'>x</a>", ["/x?a=1&b=2"], HTMLScan.Kind.link),
    ("<area href=/x>", ["/x"], .link),
    (
      "<img alt=x src=a.png srcset='b.png 1x, c,d.png 2x,e.png'>",
      ["a.png", "b.png", "c,d.png", "e.png"], .image
    ),
    ("<picture><source srcset=a.webp></picture>", ["a.webp"], .image),
    ("<video poster=a.jpg></video>", ["a.jpg"], .image),
    ("<video><source src=a.mp4><track src=a.vtt></video>", ["a.mp4", "a.vtt"], .asset),
    ("<link rel=stylesheet href=a.css><script src=a.js></script>", ["a.css", "a.js"], .asset),
    (
      "<link rel='shortcut icon' href=a.ico><link rel=manifest href=m.json>", ["a.ico", "m.json"],
      .asset
    ),
    ("<link rel=preconnect href=https://x.no>", [], .asset),
    ("<iframe src=/f/></iframe>", ["/f/"], .frame),
    ("<svg><use xlink:href='/i.svg#a'></use></svg>", ["/i.svg#a"], .asset),
    ("<meta property='og:image' content=/a.png>", ["/a.png"], .image),
    ("<a>no address</a>", [], .link),
  ])
  func `each kind of address is found`(html: String, targets: [String], kind: HTMLScan.Kind) {
    let scan = HTMLScan("<!doctype html>" + html)
    #expect(scan.links.map(scan.target) == targets)
    #expect(scan.links.allSatisfy { $0.kind == kind })
  }

  @Test(arguments: [
    ("<p>\n  <a title='1 < 2'\n  href=/x>", Position(line: 2, column: 3)),
    ("<p>æøå <a href=/x>", Position(line: 1, column: 8)),
    ("<p>it's <a href=/it's>", Position(line: 1, column: 9)),
    ("<p>it's <a title='x' rel=y' href=/x>", Position(line: 1, column: 9)),
    ("\u{FEFF}<a href=/x>", Position(line: 1, column: 2)),
    ("a\u{0}b\n<A HREF=/x>", Position(line: 2, column: 1)),
  ])
  func `a link's position is that of its tag`(html: String, position: Position) throws {
    let link = try #require(HTMLScan(html).links.first)
    var positions = HTMLTagPositions(Array(html.utf8))
    #expect(positions.position(ofTagEndingAt: link.tagEnd) == position)
  }

  @Test func `positions stay right far into a page and after many chunks`() throws {
    let html = String(repeating: "<p>æ & < text\n", count: 80_000) + "  <a href=/x>"
    let link = try #require(HTMLScan(html).links.first)
    var positions = HTMLTagPositions(Array(html.utf8))
    #expect(
      positions.position(ofTagEndingAt: link.tagEnd) == Position(line: 80_001, column: 3))
  }

  @Test(arguments: [
    ("<img src=a.png>", [HTMLScan.ImageFault.noAlternative]),
    ("<img src=a.png alt='A map'>", []),
    ("<img src=a.png alt>", [.empty]),
    ("<img src=a.png alt='' role=presentation>", []),
    ("<img src=a.png alt='' aria-hidden=true>", []),
    ("<a href=/x><img src=a.png alt=''></a>", [.emptyInLink]),
    ("<a href=/x><img src=a.png alt=''><div><h2>News</h2></div></a>", [.empty]),
    ("<a href=/x aria-label=Home><img src=a.png alt=''></a>", [.empty]),
  ])
  func `images without text are found`(html: String, faults: [HTMLScan.ImageFault]) {
    #expect(HTMLScan("<!doctype html><body>" + html).imagesWithoutText.map(\.fault) == faults)
  }

  @Test func `ids are told in order, repeated ones too, and old names as anchors`() {
    let scan = HTMLScan("<h2 id=b>B</h2><h2 id=a>A</h2><p id=b><a name=c></a><p id=''>")
    #expect(scan.anchors.map(\.name) == ["b", "a", "b", "c"])
    #expect(scan.anchors.map(\.isID) == [true, true, true, false])
  }

  @Test func `a title of a drawing is not the page's`() {
    #expect(HTMLScan("<body><svg><title>Map</title></svg>").title == nil)
  }

  @Test(arguments: [("<html><p>x", true), ("<!DOCTYPE html>x", true), ("<p>html x", false)])
  func `a fragment is told from a page`(html: String, isWhole: Bool) {
    #expect(HTMLScan(html).isWhole == isWhole)
  }
}

extension HTMLScan {
  init(_ text: String) { self.init(Array(text.utf8)) }
}
