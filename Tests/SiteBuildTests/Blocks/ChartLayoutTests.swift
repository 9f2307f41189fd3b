import SiteModel
import Testing

@testable import SiteBuild

@Suite struct ChartLayoutTests {
  private func figures(_ rows: [(String, String, String)]) throws -> ChartFigures {
    let rows = try rows.map { label, value, series in
      Statistic.Row(
        label: PerEdition(english: label, norwegian: label), value: try #require(Quantity(value)),
        series: PerEdition(english: series, norwegian: series))
    }
    let statistic = Statistic(name: "a", rows: rows, place: Place(file: ""))
    return ChartFigures(statistic, for: .english)
  }

  private func bars(_ rows: [(String, String, String)]) throws -> [String] {
    BarLayout(try figures(rows)).marks.compactMap { mark in
      guard case .bar(let series, let x, let width, _, _) = mark else { return nil }
      return "\(series) \(x.text) \(width.text)"
    }
  }

  private func texts(_ marks: [ChartMark]) -> [String] {
    marks.compactMap { mark in
      guard case .text(let words, let figure, _, _, _) = mark else { return nil }
      return figure.isEmpty ? words : "\(words)|\(figure)"
    }
  }

  @Test func `the longest bar is as wide as the drawing, the others in proportion`() throws {
    #expect(
      try bars([("a", "40", ""), ("b", "30", ""), ("c", "0", "")]) == [
        "0 0 100%", "0 0 75%", "0 0 0",
      ])
  }

  @Test func `bars below zero go to the left of those above it`() throws {
    #expect(try bars([("a", "30", ""), ("b", "-10", "")]) == ["0 25% 75%", "0 0 25%"])
  }

  @Test func `only zeros make bars without width, not without end`() throws {
    #expect(try bars([("a", "0", "")]) == ["0 0 0"])
  }

  @Test func `words stand above their bar, long ones on several lines`() throws {
    let layout = BarLayout(
      try figures([("Clinical immunology and dermatology", "1200", ""), ("b", "2", "")]))
    #expect(texts(layout.marks) == ["Clinical immunology and", "dermatology|1,200", "b|2"])
  }

  @Test func `several series say their names at each bar, and a missing figure has none`() throws {
    let layout = BarLayout(
      try figures([("a", "1", "2023"), ("a", "2", "2024"), ("b", "3", "2024")]))
    #expect(texts(layout.marks) == ["|a", "2023|1", "2024|2", "|b", "2024|3"])
  }

  @Test func `no mark of a chart lies below its height`() throws {
    let rows = [("a", "1", "s"), ("b", "-2", "s"), ("b", "2", "t")]
    for (marks, height) in [
      (BarLayout(try figures(rows)).marks, BarLayout(try figures(rows)).height),
      (LineLayout(try figures(rows)).marks, LineLayout(try figures(rows)).height),
    ] {
      for case .text(_, _, _, .em(let y), _) in marks { #expect(y <= height) }
      for case .bar(_, _, _, .em(let y), .em(let size)) in marks {
        #expect(y + size <= height + 0.01)
      }
    }
  }

  @Test func `a line parts where a figure is missing`() throws {
    let layout = LineLayout(
      try figures([
        ("1", "1", "s"), ("2", "2", "s"), ("3", "3", "s"), ("1", "1", "t"), ("3", "1", "t"),
      ]))
    // Each series has a piece of its line in the legend.
    let pieces = layout.marks.compactMap { mark -> Int? in
      guard case .line(let series, _, _) = mark else { return nil }
      return series
    }
    #expect(pieces == [0, 1, 0, 0])
  }

  @Test func `one line has its figures at its points, several have rules with figures`() throws {
    let one = LineLayout(try figures([("2023", "5", ""), ("2024", "7", "")]))
    #expect(texts(one.marks) == ["|5", "|7", "2023", "2024"])
    let two = LineLayout(try figures([("2023", "5", "a"), ("2024", "7", "b")]))
    #expect(texts(two.marks) == ["a", "b", "0", "2", "4", "6", "8", "2023", "2024"])
  }

  @Test func `labels that have no room are left out, never the last`() throws {
    let layout = LineLayout(try figures((2001...2024).map { ("\($0)", "1", "a") }))
    #expect(texts(layout.marks).suffix(5) == ["2004", "2009", "2014", "2019", "2024"])
  }

  @Test(arguments: [
    (0.0, 7.0, [0.0, 2, 4, 6, 8], "8"), (0, 1710, [0, 500, 1000, 1500, 2000], "2,000"),
    (-3, 4, [-4, -2, 0, 2, 4], "4"), (0, 0.5, [0, 0.2, 0.4, 0.6], "0.6"),
    (0, 0, [0, 0.5, 1], "1.0"),
    (0, 4, [0, 1, 2, 3, 4], "4"), (0, 0.004, [0, 0.001, 0.002, 0.003, 0.004], "0.004"),
  ])
  func `rules stand at round numbers`(
    lowest: Double, highest: Double, values: [Double], last: String
  ) {
    let rules = ChartRules(from: lowest, to: highest)
    #expect(rules.values.map { ($0 * 1000).rounded() / 1000 } == values)
    #expect(rules.text(of: rules.highest, in: .english) == last)
  }

  @Test(arguments: [
    (ChartLength.percent(100.0 / 3), "33.33%"), (.em(1.4), "1.4em"), (.em(0), "0"),
    (.percent(81.8), "81.8%"), (.em(-0.05), "-0.05em"), (.em(10), "10em"), (.percent(0.001), "0%"),
  ])
  func `lengths are written to the hundredth`(length: ChartLength, text: String) {
    #expect(length.text == text)
  }
}
