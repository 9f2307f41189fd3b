import SiteModel
import Testing

@testable import nortrials

@Suite struct SourceLinesTests {
  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "a\nb\rc\r\n", "\u{FEFF}a\nb\nc\n"])
  func `lines end in every way that systems know`(text: String) {
    let lines = SourceLines.lines([1, 2, 3], of: Array(text.utf8))
    #expect(lines == [1: "a", 2: "b", 3: "c"])
  }

  @Test func `empty lines are lines`() {
    #expect(SourceLines.lines([2, 3], of: Array("a\n\nb".utf8)) == [2: "", 3: "b"])
  }

  @Test(arguments: [0, -1, 4, Int.max])
  func `a line that the file does not have is absent`(number: Int) {
    #expect(SourceLines.lines([number], of: Array("a\nb\n".utf8)).isEmpty)
  }

  @Test func `invalid bytes are shown as such`() {
    #expect(SourceLines.lines([1], of: [0x61, 0xFF, 0x62]) == [1: "a\u{FFFD}b"])
  }

  @Test func `lines are read from the root`() throws {
    let place = Given.place(2, 1, in: "Content/a.md")
    let sources = try withTemporaryFolder(["Content/a.md": "one\ntwo"]) { root in
      SourceLines(of: [Given.finding(at: place)], in: root)
    }
    #expect(sources.line(at: place) == "two")
    #expect(sources.line(at: Place(file: "Content/a.md")) == nil)
  }
}
