import SiteModel
import Testing

@testable import SiteCheck

@Suite struct IdentifierFactTests {
  @Test(arguments: [
    ("MAFAR5000", "MAFAR5001", "mafar5000 / mafar5001"), ("Inven2", "Inven3", "inven2 / inven3"),
    ("COVID-19 trials", "COVID-18-studier", "covid-19 / covid-18"),
    ("3D print", "4D-print", "3d / 4d"),
  ])
  func `a name with other figures is reported`(english: String, norwegian: String, subject: String)
  {
    let twins = SketchedTwins(en: "By ①\(english).", nb: "Av ①\(norwegian).")
    #expect(twins.told == ["language/identifier \(subject)"])
    #expect(twins.findings.first?.at == twins.norwegian?.place)
  }

  @Test(arguments: [
    ("WP12", "AP12"), ("COVID-19 trials", "covid-19-studier"), ("200kg", "200 kg"),
    ("Q1", "1. kvartal i"),
    ("MAFAR5000, MAFAR5000", "MAFAR5000"), ("type-2 diabetes", "diabetes type 2"),
  ])
  func `a translated or equal name is no finding`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: english, nb: norwegian).told.isEmpty)
  }
}
