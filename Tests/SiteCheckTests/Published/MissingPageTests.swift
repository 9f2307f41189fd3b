import SiteCheck
import SiteModel
import Testing

@Suite struct MissingPageTests {
  @Test func `a link to a page that does not exist is reported at its tag, in both languages`() {
    let files: PublishedFiles = [
      "index.html": "<p>\n  <a href=/centres/canser/>x</a>", "centres/cancer/index.html": "",
    ]
    let findings = files.check()
    #expect(findings.map(\.summary) == ["link/missing-page index.html:2:3 /centres/canser/"])
    #expect(findings.first?.severity == .error)
    #expect(
      findings.first?.message
        == Wording(
          "there is no page at “/centres/canser/”",
          nb: "det finnes ingen side på «/centres/canser/»"))
    #expect(
      findings.first?.hint
        == Wording("did you mean “/centres/cancer/”?", nb: "mente du «/centres/cancer/»?"))
  }

  @Test(arguments: [
    "/a/b/", "/a/b", "/a/b/index.html", "/a/b/?q=1#top", "./b/", "b", "../a/b/", "../../../a/b/",
    "/a/./x/../b/", "/a/%62/", "/a/b%2F", "https://x.no/a/b/", "HTTPS://X.NO/a/b/", "//x.no/a/b/",
    "https://x.no", "https://x.no?q", "?q", " /a/b/\n", "#", "#top", "/", "../c.pdf",
    "/bl%C3%A5/", "/blå/", "//other.no/y/", "http://x.no/y/", "https://www.x.no/y/",
    "https://x.no.com/y/", "mailto:post@x.no", "tel:+4712345678", "javascript:void(0)",
    "data:text/plain,x",
  ])
  func `every way to write an existing address is accepted, and other sites are not asked`(
    address: String
  ) {
    let files: PublishedFiles = [
      "a/index.html": "<a href='\(address)'>x</a>", "a/b/index.html": "", "index.html": "",
      "c.pdf": "", "blå/index.html": "",
    ]
    #expect(files.findings().isEmpty)
  }

  @Test(arguments: ["/y/", "y", "/a/b/c/", "/A/", "/index.html/", "https://x.no/y", "//x.no/y"])
  func `every way to write a missing address is found`(address: String) {
    let files: PublishedFiles = ["a/index.html": "<a href='\(address)'>x</a>", "index.html": ""]
    #expect(files.findings() == ["link/missing-page a/index.html:1:1 \(address)"])
  }

  @Test(arguments: [("/base/a/", true), ("/base", true), ("/a/", false), ("/basement/", false)])
  func `the path of the site's address is honoured`(address: String, exists: Bool) {
    let files: PublishedFiles = [
      "index.html": "<a href='\(address)'>x</a>", "a/index.html": "<a href='../a'>x</a>",
    ]
    #expect(files.check(address: "https://x.no/base").isEmpty == exists)
  }

  @Test func `base moves relative addresses, and a base elsewhere takes them out of the site`() {
    let inside: PublishedFiles = [
      "index.html": "<base href=/a/><a href=b/>x</a>", "a/b/index.html": "",
    ]
    let outside: PublishedFiles = ["index.html": "<base href=https://y.no/><a href=b/>x</a>"]
    #expect(inside.findings().isEmpty)
    #expect(outside.findings().isEmpty)
  }

  @Test func `a refresh, a canonical link and a frame are followed too`() {
    let files: PublishedFiles = [
      "index.html": """
      <meta http-equiv=refresh content='0;url=/r/'>
      <link rel=canonical href=/c/>
      <iframe src=/f/></iframe>
      """
    ]
    #expect(
      files.findings() == [
        "link/missing-page index.html:1:1 /r/", "link/missing-page index.html:2:1 /c/",
        "link/missing-page index.html:3:1 /f/",
      ])
  }

  @Test func `a moved page is suggested by its name`() {
    let files: PublishedFiles = [
      "index.html": "<a href=/old/plan/>x</a>", "news/2026/plan/index.html": "",
    ]
    #expect(files.check().first?.hint?.english == "did you mean “/news/2026/plan/”?")
  }

  @Test func `without an address whole addresses count as another site's`() {
    let files: PublishedFiles = [
      "index.html": "<a href=https://x.no/y/>x</a><a href=/z/>x</a>"
    ]
    #expect(files.findings(address: nil) == ["link/missing-page index.html:1:30 /z/"])
  }
}
