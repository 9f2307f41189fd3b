import SiteModel
import Testing

@testable import SiteBuild

@Suite struct StatisticsTests {
  private static let header = "label_en,label_nb,value,series_en,series_nb\n"

  private func read(_ text: String) -> TableReader.Reading {
    TableReader.read(["statistics/a.csv": Array(text.utf8)], centreFolder: nil)
  }

  private func findings(_ rows: String) -> [String] {
    read(Self.header + rows).diagnostics
      .map { String($0.short.dropFirst("Content/data/statistics/a.csv:".count)) }
  }

  @Test func `figures are read with their names in both languages`() throws {
    let reading = read(
      Self.header + "Cancer,Kreft,1200,Asked,Spurt\nCancer,Kreft,\"3,5\",Met,Møtt\n")
    #expect(reading.diagnostics.isEmpty)
    let rows = try #require(reading.tables.statistic("a")?.rows)
    #expect(rows.map(\.label.norwegian) == ["Kreft", "Kreft"])
    #expect(rows.map(\.series.english) == ["Asked", "Met"])
    #expect(rows.map(\.value.value) == [1200, 3.5])
  }

  @Test(arguments: [
    ("a,b,1,,\nc,,2,,", "3:3 data/missing-name label_nb"),
    (",b,1,,", "2:1 data/missing-name label_en"),
    ("a,b,1,c,d\na,b,2,e,", "3:9 data/missing-name series_nb"),
    ("a,b,many,,", "2:5 data/syntax many"), ("a,b,,,", "2:5 data/syntax "),
    ("a,b,\"1,200\",,", "2:5 data/syntax 1,200"), ("a,b,1.200,,", "2:5 data/syntax 1.200"),
    ("a,b,1,c,d\na,b,2,c,d", "3:1 data/duplicate-id a"),
    ("a,b,1", "2:1 data/syntax "),
  ])
  func `a wrong cell is found where it stands`(rows: String, finding: String) {
    #expect(findings(rows) == [finding])
  }

  @Test func `what may be a thousand or a decimal number is told as both, in both languages`()
    throws
  {
    let finding = try #require(read(Self.header + "a,b,1.200,,\n").diagnostics.first)
    #expect(finding.message.english == "“1.200” can be read as two numbers")
    #expect(finding.message.bokmaal == "«1.200» kan leses som to tall")
    #expect(finding.hint?.english == "write 1200, or 1.2 with decimals")
    #expect(finding.hint?.bokmaal == "skriv 1200, eller 1.2 med desimaler")
  }

  @Test func `one row without a series among others is found in both columns`() {
    #expect(
      findings("a,b,1,c,d\ne,f,2,,") == [
        "3:7 data/missing-name series_en", "3:8 data/missing-name series_nb",
      ])
  }

  @Test(arguments: [
    ("", "1:1 data/unknown-column label_en, label_nb, value, series_en, series_nb"),
    ("label_en,label_no,value,series_en,series_nb\na,b,1,,\n", "1:10 data/unknown-column label_no"),
  ])
  func `columns must be the known ones`(text: String, finding: String) {
    let found = read(text).diagnostics
      .map { String($0.short.dropFirst("Content/data/statistics/a.csv:".count)) }
    #expect(found == [finding])
  }

  @Test func `a table without figures is found, in both languages, and still known`() throws {
    let reading = read(Self.header)
    let finding = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect(finding.message.english == "the table has no figures")
    #expect(finding.message.bokmaal == "tabellen har ingen tall")
    #expect(reading.tables.statistic("a")?.rows.isEmpty == true)
  }

  @Test(arguments: [
    ("statistics/a-b.csv", "a-b"), ("statistics/a/b.csv", nil), ("statistics/.csv", nil),
    ("statistics/a.txt", nil), ("a.csv", nil),
  ])
  func `a file of figures is named for its table`(file: String, name: String?) {
    #expect(TableReader.statisticName(file) == name)
  }
}
