import SiteModel
import Testing

@testable import SiteCheck

@Suite struct LanguageRulesTests {
  @Test func `every rule of the family is in the list, once, with its words`() {
    let codes = LanguageRules.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for rule in LanguageRules.all {
      #expect(rule.code.hasPrefix("language/"))
      #expect(rule.what.english != rule.what.bokmaal && rule.why.english != rule.why.bokmaal)
      #expect(!rule.example.isEmpty)
    }
    for code in [
      "missing-twin", "field", "outline", "list", "table", "image", "quote", "code", "footnote",
      "url", "email", "phone", "date", "time", "number", "link",
      "foreign", "mixed", "identical", "doubled-word",
    ] {
      #expect(codes.contains("language/\(code)"))
    }
  }
}
