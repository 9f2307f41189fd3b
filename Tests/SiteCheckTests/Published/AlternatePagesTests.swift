import SiteCheck
import SiteModel
import Testing

@Suite struct AlternatePagesTests {
  private let both = """
    <link rel=alternate hreflang=en href=https://x.no/>
    <link rel=alternate hreflang=nb href=https://x.no/no/>
    <link rel=alternate hreflang=x-default href=https://x.no/start/>
    """

  @Test func `versions that name each other are accepted, and x-default need not answer`() {
    let files: PublishedFiles = [
      "index.html": both, "no/index.html": both, "start/index.html": "",
    ]
    #expect(files.findings().isEmpty)
  }

  @Test func `a version that does not exist is found`() {
    let files: PublishedFiles = ["index.html": both, "start/index.html": ""]
    let findings = files.check()
    #expect(findings.map(\.summary) == ["language/hreflang index.html:2:1 https://x.no/no/"])
    #expect(
      findings.first?.message
        == Wording(
          "the version “nb” of the page, “https://x.no/no/”, does not exist",
          nb: "utgaven «nb» av siden, «https://x.no/no/», finnes ikke"))
  }

  @Test func `two pages with one address are no fault of their versions`() {
    func alternates(_ twin: String) -> String {
      """
      <link rel=alternate hreflang=en href=https://x.no/x/>
      <link rel=alternate hreflang=nb href=https://x.no/no/\(twin)/>
      """
    }
    let check = PublishedCheck(
      address: SiteAddress("https://x.no"),
      outputs: ["no/a/index.html", "no/b/index.html", "x/index.html"])
    let pages = [("x", "a"), ("no/a", "a"), ("x", "b"), ("no/b", "b")].map { folder, twin in
      Output(
        path: "\(folder)/index.html",
        bytes: Array("<html lang=en><title>T</title>\(alternates(twin))".utf8))
    }
    #expect(check.finish(pages.map { check.scan($0) }).isEmpty)
  }

  @Test func `a version that does not point back is found`() {
    let files: PublishedFiles = ["index.html": both, "no/index.html": "", "start/index.html": ""]
    let findings = files.check()
    #expect(findings.map(\.summary) == ["language/hreflang index.html:2:1 https://x.no/no/"])
    #expect(
      findings.first?.message.bokmaal
        == "utgaven «nb» av siden, «https://x.no/no/», viser ikke tilbake til denne siden")
  }
}
