import SiteModel
import Testing

@testable import SiteBuild

@Suite struct ContentFilesTests {
  @Test(arguments: [
    ("UP.CSV", "up"), ("sub/x.csv", "x"), ("Trials 2024.xlsx", "trials-2024"), ("plain", "plain"),
  ])
  func `a misnamed table of figures is told the name it needs`(file: String, name: String) throws {
    let found = ContentFiles(["data/statistics/\(file)"]).diagnostics
    #expect(found.map(\.place.file) == ["Content/data/statistics/\(file)"])
    let hint = try #require(found.first?.hint)
    #expect(hint.english == "save it as statistics/\(name).csv")
    #expect(hint.bokmaal == "lagre den som statistics/\(name).csv")
  }

  @Test func `a name without a usable letter still shows the form`() throws {
    let hint = try #require(ContentFiles(["data/statistics/–.CSV"]).diagnostics.first?.hint)
    #expect(hint.english == "save it as statistics/name.csv")
    #expect(hint.bokmaal == "lagre den som statistics/navn.csv")
  }

  @Test func `a table of figures in its place is silent`() {
    #expect(ContentFiles(["data/statistics/trials.csv"]).diagnostics.isEmpty)
  }

  @Test func `another misspelt table is told the nearest`() {
    let hint = ContentFiles(["data/hospital.csv"]).diagnostics.first?.hint
    #expect(hint?.english == "did you mean “hospitals.csv”?")
  }
}
