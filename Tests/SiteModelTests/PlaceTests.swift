import SiteModel
import Testing

@Suite struct PlaceTests {
  @Test func `places are ordered by file, then start, then end, and the whole file comes first`() {
    let start = Position(line: 2, column: 1)
    let places = [
      Place(file: "a.md"), Place(file: "a.md", line: 1, column: 9),
      Place(file: "a.md", line: 2, column: 1),
      Place(file: "a.md", start: start, end: Position(line: 2, column: 3)),
      Place(file: "a.md", start: start, end: Position(line: 3, column: 1)),
      Place(file: "b.md"),
    ]
    for _ in 0..<20 { #expect(places.shuffled().sorted() == places) }
  }

  @Test func `two places that differ are never neither before nor after each other`() {
    let whole = Place(file: "a.md", line: 1, column: 1)
    let ended = Place(
      file: "a.md", start: Position(line: 1, column: 1), end: Position(line: 1, column: 2))
    #expect(whole != ended)
    #expect(whole < ended)
  }
}
