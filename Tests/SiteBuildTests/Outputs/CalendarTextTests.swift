import Testing

@testable import SiteBuild

@Suite struct CalendarTextTests {
  private func written(_ name: String, _ value: String) -> String {
    var calendar = CalendarText()
    calendar.text(name, value)
    return String(decoding: calendar.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a, b; c\\d: e", "X:a\\, b\\; c\\\\d: e\r\n"), ("one\ntwo", "X:one\\ntwo\r\n"),
    ("one\r\ntwo", "X:one\\ntwo\r\n"), ("a\u{7}b\u{7F}c", "X:abc\r\n"), ("", "X:\r\n"),
  ])
  func `a text is escaped where the format demands it`(text: String, expected: String) {
    #expect(written("X", text) == expected)
  }

  @Test(arguments: [
    String(repeating: "a", count: 500), String(repeating: "å", count: 300),
    String(repeating: "a🙂é", count: 99),
  ])
  func `a long line is broken between characters and comes back whole`(text: String) {
    let lines = written("X", text).split(separator: "\r\n")
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(String(lines[0]) + lines.dropFirst().map { $0.dropFirst() }.joined() == "X:" + text)
  }

  @Test(arguments: [(73, 1), (74, 2)])
  func `a line of exactly 75 bytes stays whole`(count: Int, lines: Int) {
    let text = written("X", String(repeating: "a", count: count))
    #expect(text.split(separator: "\r\n").count == lines)
  }

  @Test func `a language stands with the name`() {
    var calendar = CalendarText()
    calendar.text("SUMMARY", "Kurs", language: "nb")
    #expect(calendar.bytes == Array("SUMMARY;LANGUAGE=nb:Kurs\r\n".utf8))
  }
}
