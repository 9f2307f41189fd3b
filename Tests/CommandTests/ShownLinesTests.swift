import SiteModel
import Testing

@testable import nortrials

@Suite struct ShownLinesTests {
  private func texts(_ numbers: Set<Int>, of bytes: [UInt8]) -> [Int: String] {
    ShownLines.lines(numbers, of: bytes).mapValues { $0.text(0..<$0.count) }
  }

  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "a\nb\rc\r\n", "\u{FEFF}a\nb\nc\n"])
  func `lines end in every way that systems know`(text: String) {
    let lines = texts([1, 2, 3], of: Array(text.utf8))
    #expect(lines == [1: "a", 2: "b", 3: "c"])
  }

  @Test func `empty lines are lines`() {
    #expect(texts([2, 3], of: Array("a\n\nb".utf8)) == [2: "", 3: "b"])
  }

  @Test(arguments: [0, -1, 4, Int.max])
  func `a line that the file does not have is absent`(number: Int) {
    #expect(texts([number], of: Array("a\nb\n".utf8)).isEmpty)
  }

  @Test func `invalid bytes are shown as such`() {
    #expect(texts([1], of: [0x61, 0xFF, 0x62]) == [1: "a\u{FFFD}b"])
  }

  @Test(arguments: [(0, 3), (255, 257), (256, 600), (511, 513), (990, 2000), (1000, 1001)])
  func `any part of a long line is found by counting scalars`(start: Int, end: Int) {
    let text = String(repeating: "aæ日👩", count: 250)
    let scalars = Array(text.unicodeScalars)
    var part = String.UnicodeScalarView()
    part.append(contentsOf: scalars[min(start, 1000)..<min(end, 1000)])
    #expect(ShownLine(Array(text.utf8)[...]).text(start..<end) == String(part))
  }

  @Test func `lines are read from the root`() throws {
    let place = Given.place(2, 1, in: "Content/a.md")
    let sources = try withTemporaryFolder(["Content/a.md": "one\ntwo"]) { root in
      ShownLines(of: [Given.finding(at: place)], in: root)
    }
    #expect(sources.line(at: place).map { $0.text(0..<$0.count) } == "two")
    #expect(sources.line(at: Place(file: "Content/a.md")) == nil)
  }
}
