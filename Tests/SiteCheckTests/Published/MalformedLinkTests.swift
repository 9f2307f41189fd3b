import SiteCheck
import SiteModel
import Testing

@Suite struct MalformedLinkTests {
  @Test(arguments: [
    "/100%/", "/%zz", "https:///x", "http://", "mailto:", "mailto:post.x.no", "mailto:a@b",
    "mailto:a b@x.no", "tel:", "tel:call-us",
    "https://a b", "https://a%20b/", "https://x,no", "https://x..no/", "https://.no", "http://x:y/",
    "https://a|b.no",
  ])
  func `an address that cannot be followed as written is found`(address: String) {
    let files: PublishedFiles = ["index.html": "<a href='\(address)'>x</a>"]
    #expect(files.findings() == ["link/malformed index.html:1:1 \(address)"])
  }

  @Test(arguments: [
    "mailto:a@x.no", "mailto:?subject=x", "mailto:a@x.no?subject=x%20y", "mailto:a@x.no,b@x.no",
    "tel:+47 12 34 56 78", "tel:116117", "tel:+47-12-34;ext=5",
  ])
  func `mailboxes and telephone numbers are accepted`(address: String) {
    let files: PublishedFiles = ["index.html": "<a href='\(address)'>x</a>"]
    #expect(files.findings().isEmpty)
  }

  @Test(arguments: [
    "https://x.no", "HTTP://X.NO:8080/y", "https://a:b@x.no/", "https://[::1]:80/",
    "https://blåbær.no",
    "https://bl%C3%A5.no/", "https://x_y.no./?a b", "https://localhost#x", "//y.no/z",
  ])
  func `names of other sites are accepted`(address: String) {
    let files: PublishedFiles = ["index.html": "<a href='\(address)'>x</a>"]
    #expect(files.findings().isEmpty)
  }

  @Test(arguments: ["//x.no/y", "//example.org/"])
  func `in our own pages an address that begins with two slashes is found`(address: String) {
    let files: PublishedFiles = ["index.html": "<a href='\(address)'>x</a>"]
    let found = files.check(site: .of(["news/x"]))
    #expect(found.map(\.summary) == ["link/malformed index.html:1:1 \(address)"])
    #expect(found.first?.hint == Wording("write https: before //", nb: "skriv https: foran //"))
  }

  @Test func `what is wrong is said in both languages`() {
    let files: PublishedFiles = ["index.html": "<a href=mailto:x>x</a>"]
    #expect(
      files.check().first?.message
        == Wording(
          "the address “mailto:x” is written wrongly: it is no e-mail address",
          nb: "adressen «mailto:x» er skrevet feil: det er ingen e-postadresse"))
  }

  @Test func `an empty address is found, and an anchor without one is not`() {
    let files: PublishedFiles = ["index.html": "<a href=''>x</a><a>y</a><img alt=x src=' '>"]
    #expect(files.findings() == ["link/empty index.html:1:1 ", "link/empty index.html:1:25  "])
  }
}
