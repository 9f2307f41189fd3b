import SiteCheck
import SiteModel
import Testing

@Suite struct StyleJudgeTests {
  @Test func `a file that a style sheet names and that is not there is found at its line`() {
    let files: PublishedFiles = [
      "assets/a.css": "a {}\nb { c: url(\"mpa.svg\") }", "assets/map.svg": "<svg/>",
    ]
    #expect(files.findings() == ["link/missing-asset assets/a.css:2:13 mpa.svg"])
    #expect(files.check().first?.hint?.english == "did you mean “/assets/map.svg”?")
  }

  @Test(arguments: ["url(map.svg)", "url(../b.png)", "url(/b.png)", "url(data:image/gif;base64,x)"])
  func `files that are there, and data, are accepted`(address: String) {
    let files: PublishedFiles = [
      "assets/a.css": "b { c: \(address) }", "assets/map.svg": "<svg/>", "b.png": "",
    ]
    #expect(files.findings().isEmpty)
  }

  @Test func `the finding stands in the sheet's source where that is known`() {
    let files: PublishedFiles = ["assets/a.1f.css": "b { c: url(mpa.svg) }"]
    let place = Place(file: "Assets/a.css", line: 7, column: 3)
    let origin = OutputOrigin.page(layoutLinks: ["mpa.svg": place])
    #expect(files.check(origins: ["assets/a.1f.css": origin]).map(\.place) == [place])
  }
}
