import SiteCheck
import SiteModel
import Testing

/// Sites that no one meant to be judged.
@Suite struct HostileSiteTests {
  @Test func `thousands of faults on a page are all told`() {
    let links = (0..<5_000).map {
      "<a href=/y\($0)/>x</a><a href=#z\($0)>x</a><p id=\($0)><p id=\($0)>"
    }
    let files: PublishedFiles = ["index.html": links.joined(), "y/index.html": ""]
    #expect(files.check().count == 15_000)
  }

  @Test func `an address of a megabyte is told without a suggestion`() {
    let name = String(repeating: "a", count: 1_000_000)
    let files: PublishedFiles = [
      "index.html": "<a href=/\(name)/>x</a><a href=#\(name)>x</a><p id=\(name)b>"
    ]
    #expect(files.check().map(\.code) == ["link/missing-page", "link/missing-anchor"])
  }

  @Test(arguments: ["/../..", "/.", "/..", "..", "./..", "/%2e%2e/", "/a/../..//", "%00", "/\u{1}"])
  func `paths that climb above the root are survived`(address: String) {
    let files: PublishedFiles = ["index.html": "<a href='\(address)'>x</a>"]
    #expect(files.check().count <= 1)
  }

  @Test func `files of no bytes, and of bytes that are no text, are survived`() {
    let check = PublishedCheck(address: nil, outputs: ["a.html", "b.html", "c.xml", "robots.txt"])
    let scans = [
      check.scan(Output(path: "a.html", bytes: [])),
      check.scan(Output(path: "b.html", bytes: [0, 0xFF, 0xFE, 0])),
      check.scan(Output(path: "c.xml", bytes: [])),
      check.scan(Output(path: "robots.txt", bytes: [0xFF, 0x0A])),
    ]
    #expect(check.finish(scans).map(\.code) == ["feed/syntax"])
  }
}
