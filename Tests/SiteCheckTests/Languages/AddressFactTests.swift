import SiteModel
import Testing

@testable import SiteCheck

@Suite struct AddressFactTests {
  @Test(arguments: [
    ("https://www.nortrials.no/", "nortrials.no"), ("See nortrials.no.", "Se www.nortrials.no!"),
    ("http://a.no/en/x?y=1", "<https://a.no/no/x?y=1>"), ("(HTTPS://A.NO/b)", "«a.no/b»"),
    ("e.g. this", "f.eks. dette"), ("and so on.Then", "og så videre.Så"),
  ])
  func `addresses that differ only in form or language are equal`(
    english: String, norwegian: String
  ) {
    #expect(SketchedTwins(en: english, nb: norwegian).told.isEmpty)
  }

  @Test func `other addresses are reported at their place`() {
    let twins = SketchedTwins(en: "See ①nortrials.no/a1 now", nb: "Se ①nortrial.no/a2 nå")
    #expect(twins.told == ["language/url nortrials.no/a1 / nortrial.no/a2"])
    #expect(twins.findings.first?.at == twins.norwegian?.place)
    #expect(twins.findings.first?.related.first?.place.written == twins.english?.place)
  }

  @Test func `mail addresses are compared without regard to case, and are no web addresses`() {
    #expect(SketchedTwins(en: "Write to A.b@X.no.", nb: "Skriv til a.b@x.no").told.isEmpty)
    let twins = SketchedTwins(en: "Write to a1@x.no.", nb: "Skriv til a2@x.no.")
    #expect(twins.told == ["language/email a1@x.no / a2@x.no"])
  }
}
