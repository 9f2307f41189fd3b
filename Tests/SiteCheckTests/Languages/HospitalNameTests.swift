import Testing

@testable import SiteCheck

@Suite struct HospitalNameTests {
  @Test func `a name in bokmål has words of nynorsk`() {
    #expect(HospitalName.inNynorsk("Sykehuset Østfold") == "Sjukehuset Østfold")
    #expect(
      HospitalName.inNynorsk("Universitetssykehuset Nord-Norge")
        == "Universitetssjukehuset Nord-Noreg")
    #expect(HospitalName.inNynorsk("St. Olavs hospital") == nil)
    #expect(HospitalName.inNynorsk("Stavanger universitetssjukehus") == nil)
  }

  @Test func `a name in nynorsk has words of bokmål`() {
    #expect(
      HospitalName.inBokmaal("Stavanger universitetssjukehus") == "Stavanger universitetssykehus")
    #expect(HospitalName.inBokmaal("Sykehuset Østfold") == nil)
  }
}
