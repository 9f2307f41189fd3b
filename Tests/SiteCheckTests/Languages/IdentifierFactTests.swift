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

  @Test(arguments: [
    ("NCT01234567", "NCT01234568"), ("EudraCT 2019-001234-12", "EudraCT-nr. 2019-001234-13"),
    ("EU CT 2022-501234-12-00", "EU CT-nummer 2022-501235-12-00"),
    ("ISRCTN12345678", "ISRCTN12345679"), ("UTN U1111-1234-5678", "UTN U1111-1234-5679"),
    ("REC 2019/1234", "REK 2019/1235"), ("REC South East, ref. 123456", "REK sør-øst, ref. 123457"),
    ("doi:10.1186/s13063-021-05489-x", "doi:10.1186/s13063-021-05488-x"),
    ("ORCID 0000-0002-1825-009X", "ORCID 0000-0002-1825-008X"), ("MAFAR5000", "MAFAR5001"),
  ])
  func `the number of a study is one fact, missed where it is not`(
    english: String, norwegian: String
  ) {
    #expect(SketchedTwins(en: "See \(english)", nb: "Se \(english)").told.isEmpty)
    let other = SketchedTwins(en: "See \(english)", nb: "Se \(norwegian)").findings
    #expect(other.map(\.code) == ["language/identifier"])
    let dropped = SketchedTwins(en: "See \(english)", nb: "Se studien").findings
    #expect(dropped.map(\.code) == ["language/identifier"])
  }

  @Test(arguments: [
    ("NCT 01234567", "NCT01234567"), ("ISRCTN12345678", "ISRCTN 12345678"),
    ("REC 2019/1234", "REK 2019/1234"), ("approved by REC (123456)", "godkjent av REK (123456)"),
    ("2019–001234–12", "2019-001234-12"),
  ])
  func `the number of a study may be written in more than one way`(
    english: String, norwegian: String
  ) {
    #expect(SketchedTwins(en: english, nb: norwegian).told.isEmpty)
  }
}
