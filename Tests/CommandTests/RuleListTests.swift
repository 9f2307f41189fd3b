import SiteModel
import Testing

@testable import nortrials

@Suite struct RuleListTests {
  @Test func `a rule is explained with what, why and an example`() {
    #expect(
      RuleList(rules: [Given.link, Given.term]).text(in: .bokmaal) == """
        link/missing-page (feil)
          hva: en lenke til en side som ikke finnes
          hvorfor: Leseren havner i en blindgate.
          eksempel:
            [cancer](centres/canser)

            end

        language/term (advarsel)
          hva: en term
          hvorfor: Ett ord.
          eksempel:
            centers

        """)
  }

  @Test func `rules for programs are JSON with the same words`() {
    #expect(
      RuleList(rules: [Given.term]).json(in: .english) == """
        {"version":1,"rules":[
        {"code":"language/term","severity":"warning","what":"a term","why":"One word.",\
        "example":"centers"}
        ]}

        """)
  }

  @Test func `every rule that the tool knows is listed once, sorted and worded in both languages`()
  {
    let codes = AllRules.codes
    #expect(codes == Set(codes).sorted())
    for rule in AllRules.list {
      #expect(rule.code.split(separator: "/").count == 2, "\(rule.code)")
      for wording in [rule.what, rule.why] {
        #expect(!wording.english.isEmpty && !wording.bokmaal.isEmpty, "\(rule.code)")
        #expect(wording.english != wording.bokmaal, "\(rule.code)")
      }
      #expect(!rule.example.isEmpty, "\(rule.code)")
    }
  }

  @Test(arguments: [Language.english, .bokmaal])
  func `what a rule finds is a clause, and why is one sentence`(language: Language) {
    for rule in AllRules.list {
      let what = rule.what.text(in: language)
      let why = rule.why.text(in: language)
      // An abbreviation such as HTML keeps its capitals.
      let begin = what.prefix(2)
      #expect(begin.first?.isUppercase == false || begin.allSatisfy(\.isUppercase), "\(what)")
      #expect(!what.hasSuffix("."), "\(what)")
      #expect(why.first?.isUppercase == true && why.hasSuffix("."), "\(why)")
      #expect(!why.dropLast().contains(". "), "\(why)")
    }
  }
}
