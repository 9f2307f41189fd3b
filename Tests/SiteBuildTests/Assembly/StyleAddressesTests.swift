import SiteModel
import Testing

@testable import SiteBuild

@Suite struct StyleAddressesTests {
  private func published(_ text: String, path: String = "style.css") -> (String, [String: Place]) {
    let style = StyleAddresses(
      Array(text.utf8), path: path,
      outputs: ["map.svg": "assets/map.1f.svg", "print/page.css": "assets/print/page.2a.css"])
    return (String(decoding: style.bytes, as: UTF8.self), style.places)
  }

  @Test func `a file of Assets is named as it is published, and the rest stays`() {
    let (text, places) = published("a { b: url(\"map.svg#x\") }\n/* é */ c { d: url(/e.png) }")
    #expect(text == "a { b: url(\"map.1f.svg#x\") }\n/* é */ c { d: url(/e.png) }")
    #expect(places["map.1f.svg#x"] == Place(file: "Assets/style.css", line: 1, column: 13))
    #expect(places["/e.png"] == Place(file: "Assets/style.css", line: 2, column: 20))
  }

  @Test func `a sheet in a folder names files from where it lies`() {
    #expect(
      published("url(../map.svg) url(page.css)", path: "print/a.css").0
        == "url(../map.1f.svg) url(../print/page.2a.css)")
  }

  @Test func `a file that is not there keeps its name, for the check to tell`() {
    #expect(published("url(mpa.svg)").0 == "url(mpa.svg)")
  }
}
