import Testing

@testable import nortrials

@Suite struct TextTableTests {
  private let columns: [TextTable.Column] = [
    .init(title: "Name", leastWidth: 5), .init(title: "Note", isOptional: true),
    .init(title: "N", isNumber: true),
  ]

  @Test func `columns are as wide as what they hold, and numbers stand to the right`() {
    let table = TextTable(columns, rows: [["a", "x", "1"], ["bcdef", "", "123"]])
    #expect(
      table.text(width: 40) == """
        Name   Note    N
        a      x       1
        bcdef        123

        """)
  }

  @Test func `an optional column with nothing in it is left out`() {
    #expect(TextTable(columns, rows: [["a", "", "1"]]).text(width: 40) == "Name  N\na     1\n")
  }

  @Test
  func `a table that is too wide is cut in the middle of its texts, not further than allowed`() {
    let table = TextTable(columns, rows: [["abcdefghij", "x", "1"]])
    #expect(table.text(width: 16) == "Name     Note  N\nabc…hij  x     1\n")
    #expect(table.text(width: 1) == "Name   Note  N\nab…ij  x     1\n")
  }

  @Test(arguments: ["日本語のページ", "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦"])
  func `wide and combining signs keep the columns straight`(name: String) throws {
    for width in 9...24 {
      let text = TextTable(columns, rows: [[name, "", "1"], ["b", "", "2"]]).text(width: width)
      let widths = text.split(separator: "\n").map { line in
        Cell.cells(of: String(line)).map(\.width).reduce(0, +)
      }
      #expect(Set(widths).count == 1, "\(text)")
    }
  }
}
