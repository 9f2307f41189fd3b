import Testing

@testable import SiteCheck

@Suite struct HospitalNameTests {
  @Test func `a name in bokmål has words of nynorsk`() {
    #expect(HospitalName.inNynorsk("Sykehuset Østfold") == ["Sjukehuset Østfold"])
    #expect(
      HospitalName.inNynorsk("Universitetssykehuset Nord-Norge")
        == [
          "Universitetssjukehuset Nord-Noreg", "Universitetssjukehuset Nord-Norge",
          "Universitetssykehuset Nord-Noreg",
        ])
    #expect(HospitalName.inNynorsk("St. Olavs hospital").isEmpty)
    #expect(HospitalName.inNynorsk("Stavanger universitetssjukehus").isEmpty)
  }

  @Test func `a name in nynorsk has words of bokmål`() {
    #expect(
      HospitalName.inBokmaal("Stavanger universitetssjukehus")
        == ["Stavanger universitetssykehus"])
    #expect(HospitalName.inBokmaal("Sykehuset Østfold").isEmpty)
  }
}
