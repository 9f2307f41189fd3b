import SiteModel
import Testing

@Suite struct WordingTests {
  @Test(arguments: PolicyRules.all.map(\.code))
  func `every rule is worded in both languages`(code: String) throws {
    let rule = try #require(PolicyRules.all.first { $0.code == code })
    for wording in [rule.what, rule.why] {
      #expect(!wording.english.isEmpty && !wording.bokmaal.isEmpty)
      #expect(wording.english != wording.bokmaal)
    }
    #expect(!rule.example.isEmpty)
  }

  @Test func `readers of nynorsk get bokmål`() {
    #expect(Wording("page", nb: "side").text(in: .nynorsk) == "side")
  }
}
