import SiteModel
import Testing

@testable import SiteBuild

@Suite struct MatrixTableTests {
  @Test func `each hospital is a row of words, each area a column by its name`() {
    let table = MatrixTable(context: TestSite.withHospitals.context, edition: .english)
    let lines = [
      #"id,name,region,trust,city,kind,email,confirmed,"Heart, vessels",Rhythm"#,
      #"""
      ous,"Oslo ""U"" Hospital",region-helse-sor-ost,"Oslo, HF",Oslo,kind-university,\#
      a@example.org,,answer-centre,answer-not-confirmed
      """#,
      "nord,North,region-helse-nord,,Bodø,kind-non-university,,2026-02-03,answer-yes,answer-no",
    ]
    #expect(table.text == lines.map { $0 + "\r\n" }.joined())
  }

  @Test func `names are in the edition's language`() {
    let table = MatrixTable(context: TestSite.withHospitals.context, edition: .norwegian)
    #expect(
      table.text.hasPrefix(#"id,name,region,trust,city,kind,email,confirmed,"Hjerte, kar",Rytme"#))
    #expect(table.text.contains("ous,Oslo sykehus,"))
  }
}
