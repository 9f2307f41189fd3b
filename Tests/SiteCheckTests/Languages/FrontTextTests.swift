import SiteModel
import Testing

@testable import SiteCheck

@Suite struct FrontTextTests {
  @Test func `a course's length is compared, and told at its field`() throws {
    let english = course("---\nlength: 2–3 hours\n---", .english, length: "2–3 hours")
    let norwegian = course("---\ntitle: A\nlength: 2–①4 timer\n---", .bokmaal, length: "2–4 timer")
    let check = LanguageCheck(site: .sketched([:], []))
    let twins = MadeTwins(english: english.made, norwegian: norwegian.made)
    let finding = try #require(check.check(twins, id: PageID("news/x")).first)
    #expect(finding.subject == "3 / 4")
    #expect(finding.at == norwegian.place)
  }

  @Test func `each field has a number of its own that no block has`() {
    for front in FrontText.allCases {
      #expect(front.block < 0 && FrontText(block: front.block) == front)
    }
    #expect(FrontText(block: 0) == nil)
  }

  private func course(_ written: String, _ language: Language, length: String) -> SketchedPage {
    SketchedPage(written, language: language) {
      $0.details = .course(
        CourseDetails(
          organiser: "", audience: "", format: .unknown, languages: [], length: length, dates: [],
          recurrence: nil, register: nil, topic: nil))
    }
  }
}
