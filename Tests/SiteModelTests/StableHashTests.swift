import SiteModel
import Testing

@Suite struct StableHashTests {
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func `the hash is FNV-1a, by its published test vectors`(text: String, hash: String) {
    #expect(StableHash.text(of: Array(text.utf8)) == hash)
  }
}
