import SiteModel
import Testing

@testable import SiteBuild

@Suite struct HospitalDataTests {
  @Test func `each hospital stands on a line with its answers, in the order of the table`() {
    let lines = HospitalData(context: TestSite.withHospitals.context).text.split(separator: "\n")
    let oslo = #"""
      {"id":"ous","name":{"en":"Oslo \"U\" Hospital","nb":"Oslo sykehus"},\#
      "region":"helse-sor-ost","trust":"Oslo, HF","city":"Oslo","kind":"university",\#
      "mailbox":"a@example.org","page":{"en":"https://example.org/nt/hospitals/ous/",\#
      "nb":"https://example.org/nt/no/sykehus/ous/"},"confirmed":null,\#
      "answers":{"heart":"centre","rhythm":"not-confirmed"}},
      """#
    let nord = #"""
      {"id":"nord","name":{"en":"North","nb":"Nord"},"region":"helse-nord","trust":null,\#
      "city":"Bodø","kind":"non-university","mailbox":null,"page":{"en":null,"nb":null},\#
      "confirmed":"2026-02-03","answers":{"heart":"yes","rhythm":"no"}}
      """#
    #expect(lines.filter { $0.contains("\"answers\"") }.map(String.init) == [oslo, nord])
  }

  @Test func `what the table does not say of a hospital is null`() {
    var test = TestSite.withHospitals
    let place = Place(file: "Content/data/hospitals.csv")
    let names = PerEdition(english: "X", norwegian: "X")
    test.tables.hospitals = [
      Hospital(
        id: "x", name: names, region: .vest, trust: "", city: "", kind: .university, email: "",
        slug: names, place: place)
    ]
    let text = HospitalData(context: test.context).text
    #expect(text.contains(#""trust":null,"city":null,"kind":"university","mailbox":null"#))
  }

  @Test func `an area names its wider area and its centre`() {
    let text = HospitalData(context: TestSite.withHospitals.context).text
    #expect(text.contains(#""parent":null,"centre":"centres/heart","#))
    #expect(text.contains(#""parent":"heart","centre":null,"#))
  }

  @Test func `a centre that is not out is nowhere in the data`() {
    var test = TestSite.withHospitals
    test.pages.removeAll { $0.type == .centre }
    let text = HospitalData(context: test.context).text
    #expect(!text.contains("\"centre\":\"centres/heart\""))
    #expect(text.contains("\"centres\":[],"))
    #expect(text.contains(#""answers":{"heart":"not-confirmed","rhythm":"not-confirmed"}"#))
  }

  @Test func `a centre in one edition alone counts`() {
    var test = TestSite.withHospitals
    test.pages.removeAll { $0.type == .centre && $0.edition == .english }
    let text = HospitalData(context: test.context).text
    #expect(text.contains(#""name":{"en":null,"nb":"The centre"},"hospital":"ous""#))
    #expect(text.contains(#""answers":{"heart":"centre","#))
  }

  @Test func `a site without hospitals has no open data`() {
    let data = OpenData(context: TestSite().context)
    #expect(data.paths == [])
    #expect(data.outputs().isEmpty)
    #expect(data.hrefs(in: .english) == nil)
  }

  @Test func `all files of the open data are named before they are made`() {
    let data = OpenData(context: TestSite.withHospitals.context)
    #expect(data.outputs().map(\.path) == data.paths)
    #expect(
      data.paths == ["hospitals.json", "hospitals.schema.json", "matrix.csv", "no/matrix.csv"])
    #expect(data.hrefs(in: .norwegian)?.csv == "/nt/no/matrix.csv")
  }
}
