import SiteModel
import Testing

@Suite struct NearestNameTests {
  private static let fields = ["title", "summary", "short", "slug", "updated", "image", "date"]

  @Test(arguments: [
    ("sumary", "summary"), ("summmary", "summary"), ("summery", "summary"), ("usmmary", "summary"),
    ("Title", "title"), ("tilte", "title"), ("updatd", "updated"), ("dato", "date"),
  ])
  func `a letter more, less, other or swapped is still recognised`(text: String, name: String) {
    #expect(Self.fields.nearest(to: text) == name)
  }

  @Test(arguments: ["", "x", "publish", "forfatter", "dtae!!"])
  func `a name that is not alike has no nearest`(text: String) {
    #expect(Self.fields.nearest(to: text) == nil)
  }

  @Test func `of two equally near names the first in the alphabet wins, in any order`() {
    #expect(["bat", "cat"].nearest(to: "rat") == "bat")
    #expect(["cat", "bat"].nearest(to: "rat") == "bat")
  }

  @Test func `a nearer name wins over an earlier one`() {
    #expect(
      ["centres/aancer", "centres/cancers"].nearest(to: "centres/canser") == "centres/aancer")
    #expect(["aentres/dancer", "centres/cancer"].nearest(to: "centres/canser") == "centres/cancer")
  }

  @Test func `Norwegian letters are letters`() {
    #expect(["språk", "sted"].nearest(to: "sprak") == "språk")
  }

  @Test func `a single letter is never replaced by another`() {
    #expect(["b"].nearest(to: "a") == nil)
    #expect([String]().nearest(to: "a") == nil)
    #expect([""].nearest(to: "a") == nil)
  }

  @Test func `a very long text among many names ends at once`() {
    let names = (0..<2_000).map { "news/item-\($0)" }
    #expect(names.nearest(to: String(repeating: "x", count: 100_000)) == nil)
  }
}
