import SiteModel
import Testing

@testable import SiteBuild

@Suite struct CSVReaderTests {
  @Test(arguments: [
    "id,name\nous,Oslo\n", "id;name\r\nous;Oslo\r\n", "id\tname\nous\tOslo",
    "sep=;\nid;name\nous;Oslo", "\"sep=;\"\r\n\"id\";name\r\nous;\"Oslo\"",
    "\u{FEFF}id,name\n\nous , Oslo \n,\n", "id,name\rous,Oslo\r",
  ])
  func `every form that spreadsheets write is read`(text: String) {
    let table = CSVReader.read(Array(text.utf8), file: "t.csv")
    #expect(table.diagnostics.isEmpty)
    #expect(table.header.map(\.text) == ["id", "name"])
    #expect(table.rows.map { $0.map(\.text) } == [["ous", "Oslo"]])
  }

  @Test func `quoted cells hold separators, line breaks and quotation marks`() {
    let table = CSVReader.read(Array("a,b\n\"x, \"\"y\"\"\nz\",2\nø,3".utf8), file: "t.csv")
    #expect(table.rows.map { $0.map(\.text) } == [["x, \"y\"\nz", "2"], ["ø", "3"]])
    #expect(table.rows[0][1].place == Place(file: "t.csv", line: 3, column: 4))
    #expect(table.rows[1][1].place == Place(file: "t.csv", line: 4, column: 3))
  }

  @Test func `a file that is not UTF-8 is read as Windows-1252`() {
    let table = CSVReader.read(Windows1252Bytes.of("id,city\nunn,Tromsø") + [0x80], file: "t.csv")
    #expect(table.rows.map { $0.map(\.text) } == [["unn", "Tromsø€"]])
    #expect(table.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("a,b\n1,①\"x\n2,3\n", "data/syntax"),
    ("a,b\n①1\n", "data/syntax"),
    ("a,b\n1,2,①3\n", "data/syntax"),
    ("a,b\n\"1\"①x,2\n", "data/syntax"),
    ("a,b\n1,①\0\n", "source/encoding"),
  ])
  func `what cannot be read is reported where it stands`(text: String, code: String) throws {
    let (text, place) = try marked(text)
    let found = CSVReader.read(Array(text.utf8), file: "t.csv").diagnostics.map(\.short)
    #expect(found == ["t.csv:\(place) \(code) "])
  }

  @Test(arguments: [
    ("a,b,c\n1;2;3\n", "separate the cells with commas, not semicolons"),
    ("a;b;c\n1\t2\t3\n", "separate the cells with semicolons, not tabs"),
    ("a,b\n1,2,3\n", "put a cell with a comma or semicolon in quotation marks"),
    ("a,b,c\n1,2\n", "add the cells that are missing"),
  ])
  func `a row with a wrong number of cells is told its repair and not read on`(
    text: String, hint: String
  ) {
    let table = CSVReader.read(Array(text.utf8), file: "t.csv")
    #expect(table.diagnostics.map(\.hint?.english) == [hint])
    #expect(table.rows.isEmpty)
    #expect(table.misfits.count == 1)
  }

  @Test func `a file in UTF-16 is reported as that and read on`() {
    let bytes = UTF16Bytes.of("\u{FEFF}id\tcity\nunn\tTromsø\n")
    let table = CSVReader.read(bytes, file: "t.csv")
    #expect(table.diagnostics.map(\.short) == ["t.csv:1:1 source/encoding UTF-16"])
    #expect(table.rows.map { $0.map(\.text) } == [["unn", "Tromsø"]])
  }
}
