import SiteModel
import Testing

@testable import nortrials

@Suite struct SourceExcerptTests {
  private func lines(_ line: String, _ column: Int, to end: Int? = nil) -> [String]? {
    SourceExcerpt(
      of: ShownLine(Array(line.utf8)[...]), at: Given.place(1, column, to: end.map { (1, $0) }))?
      .lines
  }

  @Test(arguments: [
    ("abc", 1, "^"), ("abc", 3, "  ^"), ("æøå x", 5, "    ^"), ("日本 x", 4, "     ^"),
    ("👩‍🔬 x", 5, "   ^"), ("e\u{301}x", 3, " ^"), ("e\u{301}x", 2, "^"), ("❤️x", 3, "  ^"),
    ("🇳🇴x", 3, "  ^"), ("abc", 4, "   ^"), ("abc", 99, "   ^"), ("한x", 2, "  ^"),
    ("\u{200B}x", 2, "^"), ("½ – «x»", 6, "     ^"),
  ])
  func `the caret stands under the column, whatever stands before it`(
    line: String, column: Int, caret: String
  ) {
    #expect(lines(line, column) == [line, caret])
  }

  @Test(arguments: [
    ("\tx", 2, "    x", "    ^"), ("a\tx", 3, "a   x", "    ^"),
    ("abcd\tx", 6, "abcd    x", "        ^"),
    ("\t\tx", 2, "        x", "    ^"), ("日\tx", 3, "日  x", "    ^"),
  ])
  func `tabs become spaces and the caret follows`(
    line: String, column: Int, shown: String, caret: String
  ) {
    #expect(lines(line, column) == [shown, caret])
  }

  @Test(arguments: [
    (1, 4, "^~~"), (5, 8, "    ^~~"), (5, 6, "    ^"), (5, 5, "    ^"), (5, 99, "    ^~~~~"),
  ])
  func `a known end is underlined`(start: Int, end: Int, caret: String) {
    #expect(lines("abc defgh", start, to: end) == ["abc defgh", caret])
  }

  @Test func `an end on a later line is not drawn`() {
    let place = Given.place(1, 2, to: (line: 2, column: 9))
    #expect(
      SourceExcerpt(of: ShownLine(Array("abcd".utf8)[...]), at: place)?.lines == ["abcd", " ^"])
  }

  @Test func `an end before the start is no crash`() {
    #expect(lines("abcd", 3, to: 1) == ["abcd", "  ^"])
  }

  @Test func `a long line is cut round the caret`() throws {
    let line = String(repeating: "a", count: 200) + "X" + String(repeating: "b", count: 200)
    let shown = try #require(lines(line, 201))
    #expect(
      shown == [
        "…" + String(repeating: "a", count: 40) + "X" + String(repeating: "b", count: 55) + "…",
        String(repeating: " ", count: 41) + "^",
      ])
  }

  @Test func `a long line is cut at its end alone when the caret is near its start`() throws {
    let shown = try #require(lines("X" + String(repeating: "æ", count: 500), 1, to: 400))
    #expect(
      shown == [
        "X" + String(repeating: "æ", count: 95) + "…", "^" + String(repeating: "~", count: 95),
      ])
  }

  @Test func `a caret past the end of a long line is still shown`() throws {
    let shown = try #require(lines(String(repeating: "a", count: 300), 301))
    #expect(
      shown == ["…" + String(repeating: "a", count: 40), String(repeating: " ", count: 41) + "^"])
  }

  @Test func `a line that is longer than what is looked at is cut like any other`() throws {
    let line = String(repeating: "æ", count: 5000) + "X" + String(repeating: "b", count: 5000)
    #expect(
      lines(line, 5001, to: 9000) == [
        "…" + String(repeating: "æ", count: 40) + "X" + String(repeating: "b", count: 55) + "…",
        String(repeating: " ", count: 41) + "^" + String(repeating: "~", count: 55),
      ])
  }

  @Test(arguments: ["", "   ", "\t", "\u{A0}"])
  func `an empty line is not shown`(line: String) {
    #expect(lines(line, 1) == nil)
  }

  @Test func `signs that steer a terminal are replaced one for one`() {
    #expect(lines("a\u{1B}[0m\u{202E}x", 7) == ["a\u{FFFD}[0m\u{FFFD}x", "      ^"])
  }
}
