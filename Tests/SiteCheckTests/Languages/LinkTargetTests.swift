import SiteModel
import Testing

@testable import SiteCheck

/// Addresses outside the site that links lead to.
@Suite struct LinkTargetTests {
  @Test(arguments: [
    ("[a](https://a.no/1)", "[b](https://www.a.no/1/)"),
    ("[a](https://a.no/en/1)", "[b](https://a.no/no/1)"),
    ("[a](https://a.no/en/clinical-trials)", "[b](https://a.no/kliniske-studier)"),
    ("[a](https://en.wikipedia.org/wiki/Cancer)", "[b](https://no.wikipedia.org/wiki/Kreft)"),
    ("[write](mailto:post@a.no)", "[skriv](mailto:Post@a.no?subject=x)"),
    ("[call](tel:+4722118080)", "[ring](tel:22118080)"),
    ("[call 22 11 80 80](tel:+4722118080)", "ring 22118080"),
    ("[a.no](https://a.no)", "[siden](https://a.no/)"),
    ("post@a.no", "[post@a.no](mailto:post@a.no)"),
    ("[a](https://a.no/1) [b](https://a.no/2)", "[b](https://a.no/2) [a](https://a.no/1)"),
    ("[a](https://a.no)", "[a](dead)"),
  ])
  func `links to the same address are equal`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: "See \(english)", nb: "Se \(norwegian)").told.isEmpty)
  }

  @Test(arguments: [
    ("[a](https://a.no/1)", "[b](https://a.no/2)", "url a.no/1 / a.no/2"),
    ("[a](https://a.no/1)", "[b](https://b.no/1)", "url a.no/1 / b.no/1"),
    ("[a](https://a.no/en/trials)", "[b](https://a.no/trial)", "url a.no/trials / a.no/trial"),
    ("[a](https://a.no/one)", "[b](https://a.no/en-annen)", "url a.no/one / a.no/en-annen"),
    ("[a](https://a.no/1)", "b", "url a.no/1"),
    ("[write](mailto:post@a.no)", "[skriv](mailto:past@a.no)", "email post@a.no / past@a.no"),
    ("[post@a.no](mailto:post@a.no)", "[post@a.no](mailto:pots@a.no)", "email pots@a.no"),
    ("[call](tel:+4722118080)", "[ring](tel:22118081)", "phone +4722118080 / +4722118081"),
  ])
  func `a link to another address is reported`(
    english: String, norwegian: String, told: String
  ) {
    #expect(
      SketchedTwins(en: "See \(english)", nb: "Se \(norwegian)").told == ["language/\(told)"])
  }

  @Test func `it is told at the link, with the twin's link`() throws {
    let twins = SketchedTwins(en: "①[a](https://a.no/1)", nb: "Se\n①[b](https://a.no/2)")
    let finding = try #require(twins.findings.first)
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.related.first?.place.written == twins.english?.place)
    #expect(finding.message.bokmaal.contains("«https://a.no/2»"))
  }
}
