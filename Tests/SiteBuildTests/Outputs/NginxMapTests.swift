import Testing

@testable import SiteBuild

@Suite struct NginxMapTests {
  private func lines(_ ways: [(from: String, to: String)]) -> [Substring] {
    NginxMap(ways).text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  @Test func `each way is a line, sorted by the old address`() {
    #expect(
      lines([("/b", "/x/"), ("/A", "/y/"), ("/b/", "/x/")]) == [
        "\"/A\" \"/y/\";", "\"/b\" \"/x/\";", "\"/b/\" \"/x/\";",
      ])
  }

  @Test func `an old address stays as nginx compares it, its marks masked`() {
    #expect(lines([("/gammel/ø\"\\/", "/")]) == ["\"/gammel/ø\\\"\\\\/\" \"/\";"])
  }

  @Test func `a new address is fit for a header, and holds no variable of nginx`() {
    #expect(
      lines([("/b", "https://a.no/å?x=$host&y=\"\\;#z")])
        == ["\"/b\" \"https://a.no/%C3%A5?x=%24host&y=%22%5C;#z\";"])
  }
}
