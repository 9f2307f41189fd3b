import SiteCheck
import SiteModel
import Testing

@Suite struct PublishedRulesTests {
  @Test func `each rule has a code of its own, and words in both languages`() {
    let codes = PublishedRules.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for rule in PublishedRules.all {
      #expect(rule.what.english != rule.what.bokmaal)
      #expect(rule.why.english != rule.why.bokmaal)
      #expect(!rule.example.isEmpty)
    }
  }
}
