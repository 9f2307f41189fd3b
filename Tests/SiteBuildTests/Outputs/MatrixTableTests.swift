import SiteModel
import Testing

@testable import SiteBuild

@Suite struct MatrixTableTests {
  @Test func `each hospital is a row of words, each area a column by its name`() {
    let table = MatrixTable(context: TestSite.withHospitals.context, edition: .english)
    let lines = [
      #"id,hospital,region,trust,city,kind,mailbox,confirmed-on,"Heart, vessels",Rhythm"#,
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
    #expect(table.text.contains(#",confirmed-on,"Hjerte, kar",Rytme"#))
    #expect(table.text.contains("ous,Oslo sykehus,"))
  }

  @Test func `the columns are named by the edition's words`() {
    var test = TestSite.withHospitals
    test.tables.areas = []
    let context = SiteContext(site: test.site, words: .tagged, assets: AssetCatalog(files: [:]))
    let head = MatrixTable(context: context, edition: .norwegian).text.prefix { $0 != "\r\n" }
    #expect(
      head == "id,nb hospital,nb region,nb trust,nb city,nb kind,nb mailbox,nb confirmed-on")
  }

  @Test func `the file begins with a byte order mark, by which Excel knows UTF-8`() {
    let bytes = MatrixTable(context: TestSite.withHospitals.context, edition: .english).bytes
    #expect(bytes.prefix(5) == [0xEF, 0xBB, 0xBF, UInt8(ascii: "i"), UInt8(ascii: "d")])
  }
}
