import Testing

@testable import SiteBuild

@Suite struct OldAddressTests {
  @Test(arguments: [
    ("/old/page/", "/old/page/"), ("/old/page", "/old/page/"), ("/", "/"),
    ("/news/guide-for-CRO-and-industry", "/news/guide-for-CRO-and-industry/"),
    ("/news/cancer-network---interview/", "/news/cancer-network---interview/"),
    ("/gamle/økning.aspx", "/gamle/økning.aspx/"),
  ])
  func `an address has both slashes, however it was written`(text: String, path: String) {
    #expect(OldAddress(text)?.path == path)
  }

  @Test func `the page at an old address lies in its folder`() {
    #expect(OldAddress("/old/page")?.file == "old/page/index.html")
  }

  @Test(arguments: [
    "", "old/page/", "https://www.nortrials.no/old/", "//host.example/old/", "/old//page/",
    "/old/page/?id=1", "/old/page/#top", "/old/../page/", "/old/./page/", "/.hidden/",
    "/old/index.html", "/old/INDEX.html/", "/old page/", "/old%20page/", "/old\\page/",
    "/old/\"page\"/", "/old/$page/", "/old/\u{7}page/", "/old/\u{A0}page/",
  ])
  func `what is no plain path is no old address`(text: String) {
    #expect(OldAddress(text) == nil)
  }

  @Test(arguments: [
    ("https://www.nortrials.no/old/page?id=1#top", "/old/page/"), ("old/page", "/old/page/"),
    ("//host.example/old/", "/old/"), ("/old//page/index.html", "/old/page/"),
  ])
  func `what an address most likely means is its path`(text: String, path: String) {
    #expect(OldAddress.meant(by: text)?.path == path)
  }

  @Test(arguments: ["", "/", "https://www.nortrials.no", "?id=1", "/old%20page/"])
  func `what has no path means no old address`(text: String) {
    #expect(OldAddress.meant(by: text) == nil)
  }
}
